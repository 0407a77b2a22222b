package eu.dossier.report.html;

import java.util.TreeSet;

/**
 * The widths that the columns of one document ask for, as rules of its style sheet: the content security policy of the
 * page forbids styles on elements.
 */
final class ColumnRules {

    private final TreeSet<Integer> percents = new TreeSet<>();

    /** @param share of the table's width, 0 to 1; 0 for as wide as the content */
    String classFor(double share) {
        int percent = (int) Math.round(share * 100);
        if (percent <= 0) {
            return "";
        }
        percents.add(percent);
        return "w" + percent;
    }

    String css() {
        StringBuilder css = new StringBuilder();
        for (int percent : percents) {
            css.append(".w").append(percent).append("{width:").append(percent).append("%}\n");
        }
        return css.toString();
    }
}
