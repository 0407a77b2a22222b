package eu.dossier.report.pdf.tag;

/** Standard structure types (ISO 32000-1, 14.8.4), those that briefings need. */
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

    /** The name in the file, without its slash. */
    public String type() {
        return type;
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
