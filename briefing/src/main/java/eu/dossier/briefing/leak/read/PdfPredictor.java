package eu.dossier.briefing.leak.read;

import java.util.Map;

/** Undoes the prediction of PNG (7.4.4.4), which makes tables easier to pack and strings in them harder to see. */
final class PdfPredictor {

    private PdfPredictor() {}

    static byte[] undo(byte[] data, Map<String, Object> parameters) {
        if (integer(parameters, "Predictor", 1) < 10) {
            return data;
        }
        int bits = integer(parameters, "Colors", 1) * integer(parameters, "BitsPerComponent", 8);
        int step = Math.max(1, bits / 8);
        int row = Math.max(1, (integer(parameters, "Columns", 1) * bits + 7) / 8);
        byte[] plain = new byte[data.length / (row + 1) * row];
        for (int r = 0; (r + 1) * (row + 1) <= data.length; r++) {
            row(data, r * (row + 1), plain, r * row, row, step);
        }
        return plain;
    }

    private static int integer(Map<String, Object> parameters, String key, int otherwise) {
        return parameters.get(key) instanceof Integer value && value > 0 && value < 1 << 20 ? value : otherwise;
    }

    private static void row(byte[] data, int from, byte[] plain, int to, int length, int step) {
        int filter = data[from];
        for (int i = 0; i < length; i++) {
            int left = i >= step ? plain[to + i - step] & 0xFF : 0;
            int above = to >= length ? plain[to + i - length] & 0xFF : 0;
            int corner = i >= step && to >= length ? plain[to + i - length - step] & 0xFF : 0;
            plain[to + i] = (byte) (data[from + 1 + i] + predicted(filter, left, above, corner));
        }
    }

    private static int predicted(int filter, int left, int above, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            case 4 -> paeth(left, above, corner);
            default -> 0;
        };
    }

    private static int paeth(int left, int above, int corner) {
        int estimate = left + above - corner;
        int a = Math.abs(estimate - left);
        int b = Math.abs(estimate - above);
        int c = Math.abs(estimate - corner);
        if (a <= b && a <= c) {
            return left;
        }
        return b <= c ? above : corner;
    }
}
