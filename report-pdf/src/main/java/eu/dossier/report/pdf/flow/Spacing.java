package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;

/** Distances between blocks, in lines. */
final class Spacing {

    private Spacing() {}

    /** Below a paragraph, and above it where {@link #above} does not say otherwise. */
    static double around(Role role) {
        return switch (role) {
            case BODY -> 0.5;
            case LEAD -> 0.6;
            case MASTHEAD -> 0.4;
            case KICKER -> 0.2;
            case SUBTITLE -> 0.45;
            case DETAILS -> 0.35;
            case RELEASE_LINE -> 0.7;
            case END_MARK -> 0.9;
            case NOTE -> 0.5;
        };
    }

    /** Space above, against the space below. */
    static double above(Role role) {
        return switch (role) {
            case BODY, LEAD, END_MARK, NOTE, RELEASE_LINE -> 1;
            case MASTHEAD, KICKER, SUBTITLE, DETAILS -> 0.3;
        };
    }

    /** Small print stays with what it speaks of, which stands above it. */
    static void keepWithPreceding(Block.Paragraph paragraph, Target target) {
        if (paragraph.role() == Role.NOTE) {
            target.penalty(Penalty.LONELY_ROW);
        }
    }

    /** What stands above a title stays with it; what announces a list stays with the list. */
    static void keep(Block.Paragraph paragraph, Target target) {
        switch (paragraph.role()) {
            case MASTHEAD, KICKER -> target.penalty(Penalty.NEVER);
            case BODY, LEAD -> {
                if (InlineFlow.announces(paragraph)) {
                    target.penalty(Penalty.LONELY_ROW);
                }
            }
            case SUBTITLE, DETAILS, RELEASE_LINE, END_MARK, NOTE -> {}
        }
    }
}
