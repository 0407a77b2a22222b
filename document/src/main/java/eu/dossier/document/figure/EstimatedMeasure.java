package eu.dossier.document.figure;

/** Widths of letters by their form: narrow, common, wide. Generous, since the font is not known. */
final class EstimatedMeasure {

    private static final String NARROW = "iljftrI.,:;!'|()[]/ ";
    private static final String WIDE = "mwMW@%";

    private EstimatedMeasure() {}

    static double width(String text, double size, boolean bold) {
        double ems = text.codePoints().mapToDouble(EstimatedMeasure::ems).sum();
        return ems * size * (bold ? 1.07 : 1);
    }

    private static double ems(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.92;
        }
        if (c >= 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.57;
    }
}
