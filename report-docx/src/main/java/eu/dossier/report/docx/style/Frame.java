package eu.dossier.report.docx.style;

import eu.dossier.document.Block.Kind;

/** What a paragraph stands in, as far as it changes how the paragraph looks. */
public enum Frame {
    PAGE(""),
    CELL("in Table"),
    HEAD_CELL("in Table Head"),
    FOOTNOTE("in Footnote"),
    NOTE("in Note"),
    IMPORTANT("in Important"),
    WARNING("in Warning"),
    DECISION("in Decision"),
    LINES_TO_TAKE("in Lines to Take");

    /** Where the text of a callout starts, and how far a list level stands in there. */
    static final int CALLOUT_LEFT = 240;

    static final int CALLOUT_STEP = 280;

    private final String suffix;

    Frame(String suffix) {
        this.suffix = suffix;
    }

    public static Frame of(Kind kind) {
        return switch (kind) {
            case NOTE -> NOTE;
            case IMPORTANT -> IMPORTANT;
            case WARNING -> WARNING;
            case DECISION -> DECISION;
            case LINES_TO_TAKE -> LINES_TO_TAKE;
        };
    }

    public boolean isCallout() {
        return compareTo(NOTE) >= 0;
    }

    public boolean isCell() {
        return this == CELL || this == HEAD_CELL;
    }

    /** How far a list level stands in here. */
    public int step() {
        return isCallout() ? CALLOUT_STEP : isCell() ? 240 : ParagraphStyle.STEP;
    }

    /** Where text starts in a frame that itself starts at {@code left}. */
    public int inset(int left) {
        return isCallout() ? left + CALLOUT_LEFT : left;
    }

    /** The words that tell a derived style from its base. */
    String suffix() {
        return suffix;
    }
}
