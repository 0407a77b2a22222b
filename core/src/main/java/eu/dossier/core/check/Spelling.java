package eu.dossier.core.check;

/** How much two words differ. */
final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** How many letters must be put in, taken out or changed; words longer than identifiers may be count as far apart. */
    static int distance(String first, String second) {
        if (first.length() > LONGEST || second.length() > LONGEST) {
            return LONGEST;
        }
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[second.length()];
    }
}
