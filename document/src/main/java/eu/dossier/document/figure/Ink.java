package eu.dossier.document.figure;

/** What a colour is for; the theme says which it is. Figures stay readable when all of them are greys. */
public enum Ink {
    TEXT,
    MUTED,
    ACCENT,
    RULE,
    TINT,
    WARNING,
    PAPER
}
