package eu.dossier.report.docx.style;

import eu.dossier.document.marking.Tlp;

/** The character styles that stand alone; for those that add up see {@link Emphases}. */
public enum CharacterStyle {
    FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference"),
    CAPTION_NUMBER("CaptionNumber", "Caption Number"),
    DRAFT("DraftMark", "Draft Mark"),
    TLP_CLEAR("TLPCLEAR", "TLP CLEAR"),
    TLP_GREEN("TLPGREEN", "TLP GREEN"),
    TLP_AMBER("TLPAMBER", "TLP AMBER"),
    TLP_AMBER_STRICT("TLPAMBERSTRICT", "TLP AMBER STRICT"),
    TLP_RED("TLPRED", "TLP RED");

    private final String id;
    private final String word;

    CharacterStyle(String id, String word) {
        this.id = id;
        this.word = word;
    }

    public String id() {
        return id;
    }

    public String word() {
        return word;
    }

    public static CharacterStyle of(Tlp tlp) {
        return switch (tlp) {
            case CLEAR -> TLP_CLEAR;
            case GREEN -> TLP_GREEN;
            case AMBER -> TLP_AMBER;
            case AMBER_STRICT -> TLP_AMBER_STRICT;
            case RED -> TLP_RED;
        };
    }
}
