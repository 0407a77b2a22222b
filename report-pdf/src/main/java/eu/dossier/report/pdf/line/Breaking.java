package eu.dossier.report.pdf.line;

/** Where a run may break besides its spaces. */
public enum Breaking {
    /** Words are hyphenated in the run's language; numbers, addresses and what looks like a code are not. */
    PROSE,
    /** Names, headings: never hyphenated. */
    NAME,
    /** Literals such as indicators and commands: at good places, else anywhere, and never with a hyphen of ours. */
    LITERAL
}
