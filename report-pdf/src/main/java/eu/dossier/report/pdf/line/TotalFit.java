package eu.dossier.report.pdf.line;

/**
 * Where a paragraph breaks so that it looks best as a whole (Knuth and Plass, "Breaking paragraphs into lines", 1981). Each
 * line has a cost that grows with the third power of what it lacks or, when justified, must be squeezed; breaks have
 * penalties; the cheapest sequence wins. Only places within one line of each other are compared, so the time is linear in
 * the length of the text.
 */
final class TotalFit {

    private static final double LINE = 10;
    private static final double HYPHEN = 60;
    private static final double INSIDE = 15;
    private static final double COUNTED = 120;
    private static final double TIED = 1500;
    private static final double DEAR = 900;
    private static final double DEARER = 1300;
    private static final double ANYWHERE = 90;

    /** A last line of one short word. */
    private static final double LONELY_WORD = 60;

    private static final double SHORT_WORD = 6;

    private static final double TORN = 2000;
    private static final double HYPHENS_IN_A_ROW = 4000;
    private static final double OVERFULL = 1e9;

    private final Places places;
    private final double width;
    private final double firstIndent;
    private final boolean justified;
    private final double em;
    private final double[] cost;
    private final int[] parent;

    private TotalFit(Places places, double width, double firstIndent, boolean justified, double em) {
        this.places = places;
        this.width = width;
        this.firstIndent = firstIndent;
        this.justified = justified;
        this.em = em;
        this.cost = new double[places.count()];
        this.parent = new int[places.count()];
    }

    /**
     * @param em the size of the text, in points
     * @return the places where lines end, in order, without the start
     */
    static int[] solve(Places places, double width, double firstIndent, boolean justified, double em) {
        return new TotalFit(places, width, firstIndent, justified, em).solve();
    }

    /** How many points the emptiest line lacks, lines with a forced end apart; more than any width where one is too wide. */
    static double slackest(Places places, int[] ends, double width, double firstIndent) {
        double most = 0;
        int from = 0;
        for (int to : ends) {
            double slack = (from == 0 ? width - firstIndent : width) - places.width(from, to);
            if (slack < -0.01 || places.kind(to) == Breaks.TORN) {
                return Double.MAX_VALUE;
            }
            if (!places.forced(to)) {
                most = Math.max(most, slack);
            }
            from = to;
        }
        return most;
    }

    private int[] solve() {
        int first = 0;
        for (int to = 1; to < places.count(); to++) {
            first = earliest(first, to);
            choose(first, to);
            if (places.forced(to)) {
                first = to;
            }
        }
        return chain();
    }

    /** The earliest place from which a line to {@code to} fits; the one just before where none does. */
    private int earliest(int from, int to) {
        int first = from;
        while (first < to - 1 && lineWidth(first, to) > available(first)) {
            first++;
        }
        return first;
    }

    /** When justified, spaces may give way a little. */
    private double lineWidth(int from, int to) {
        double shrink = justified ? places.spaces(from, to) * em * 0.06 : 0;
        return places.width(from, to) - shrink - 0.001;
    }

    private double available(int from) {
        return from == 0 ? width - firstIndent : width;
    }

    /** Longest line first. Lines less than half full are tried only when they end by force or nothing else fits. */
    private void choose(int first, int to) {
        cost[to] = Double.MAX_VALUE;
        boolean forced = places.forced(to);
        for (int from = first; from < to; from++) {
            if (!forced && from > first && places.width(from, to) < 0.5 * available(from)) {
                return;
            }
            double total = cost[from] + demerits(from, to);
            if (total < cost[to]) {
                cost[to] = total;
                parent[to] = from;
            }
        }
    }

    private double demerits(int from, int to) {
        double slack = available(from) - places.width(from, to);
        double bad = LINE + badness(slack, from, to) + penalty(to) + lonely(from, to);
        boolean inRow = places.kind(from) == Breaks.HYPHEN && places.kind(to) == Breaks.HYPHEN;
        return bad * bad + (inRow ? HYPHENS_IN_A_ROW : 0);
    }

    /** In text alone: a line that the text itself ends says what it has to say. */
    private double lonely(int from, int to) {
        boolean last = to == places.count() - 1 && from > 0 && !places.forced(from);
        return last && places.spaces(from, to) == 0 && places.width(from, to) < SHORT_WORD * em ? LONELY_WORD : 0;
    }

    private double badness(double slack, int from, int to) {
        if (lineWidth(from, to) > available(from)) {
            return OVERFULL;
        }
        if (places.forced(to)) {
            return 0;
        }
        double room = justified
                ? Math.max(0.5, places.spaces(from, to)) * em * (slack < 0 ? 0.06 : 0.16)
                : Math.min(5 * em, 0.3 * width);
        double ratio = Math.min(100, Math.abs(slack) / room);
        return 100 * ratio * ratio * ratio / (justified ? 1 : 4);
    }

    private double penalty(int to) {
        return switch (places.kind(to)) {
            case Breaks.HYPHEN -> HYPHEN;
            case Breaks.INSIDE -> INSIDE;
            case Breaks.COUNTED -> COUNTED;
            case Breaks.TIED -> TIED;
            case Breaks.DEAR -> DEAR;
            case Breaks.DEARER -> DEARER;
            case Breaks.ANYWHERE -> ANYWHERE;
            case Breaks.TORN -> TORN;
            default -> 0;
        };
    }

    private int[] chain() {
        int count = 0;
        for (int at = places.count() - 1; at > 0; at = parent[at]) {
            count++;
        }
        int[] lines = new int[count];
        for (int at = places.count() - 1; at > 0; at = parent[at]) {
            lines[--count] = at;
        }
        return lines;
    }
}
