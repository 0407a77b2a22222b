package eu.dossier.document.figure;

import eu.dossier.document.theme.Colours;

/** What a colour is for; the theme says which it is. Figures stay readable when all of them are greys. */
public enum Ink {
    TEXT,
    MUTED,
    ACCENT,
    RULE,
    TINT,
    WARNING,
    PAPER;

    /** The colour as 0xRRGGBB. */
    public int of(Colours colours) {
        return switch (this) {
            case TEXT -> colours.text();
            case MUTED -> colours.muted();
            case ACCENT -> colours.accent();
            case RULE -> colours.rule();
            case TINT -> colours.tint();
            case WARNING -> colours.warning();
            case PAPER -> Colours.PAPER;
        };
    }
}
