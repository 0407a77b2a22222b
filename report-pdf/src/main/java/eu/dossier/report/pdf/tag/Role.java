package eu.dossier.report.pdf.tag;

/** Standard structure types (ISO 32000-1 and 32000-2, 14.8.4), those that briefings need. */
public enum Role {
    DOCUMENT("Document"),
    DIVISION("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    DATA_CELL("TD"),
    FIGURE("Figure"),
    CODE("Code"),
    BLOCK_QUOTE("BlockQuote"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    NOTE("Note");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The name in a file of PDF 1.7, without its slash. */
    public String type() {
        return type;
    }

    /** The name in a file of PDF 2.0, where a note is a foot note or an end note (ISO 32000-2, 14.8.4.7). */
    public String typeInPdf2() {
        return this == NOTE ? "FENote" : type;
    }

    /** Whether PDF 2.0 has the type in its own name space; the others stay in that of PDF 1.7 (ISO 32000-2, 14.8.6). */
    boolean isInPdf2() {
        return switch (this) {
            case CODE, BLOCK_QUOTE, CONTENTS, CONTENTS_ITEM, REFERENCE -> false;
            case DOCUMENT,
                    DIVISION,
                    HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    PARAGRAPH,
                    LIST,
                    LIST_ITEM,
                    LABEL,
                    LIST_BODY,
                    TABLE,
                    CAPTION,
                    TABLE_HEAD,
                    TABLE_BODY,
                    ROW,
                    HEADER_CELL,
                    DATA_CELL,
                    FIGURE,
                    LINK,
                    SPAN,
                    NOTE -> true;
        };
    }

    /** The heading of a level, 1 to 4. */
    public static Role heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
