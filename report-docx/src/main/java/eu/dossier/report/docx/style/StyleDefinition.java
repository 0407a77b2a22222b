package eu.dossier.report.docx.style;

import eu.dossier.report.docx.pack.Xml;

/**
 * One style as Word writes it: what is set here differs from what the style is based on. Lengths in twentieths of a point
 * unless told otherwise; {@link #UNSET} leaves a thing as it is.
 */
final class StyleDefinition {

    static final int UNSET = Integer.MIN_VALUE;

    /** A line along one side of a paragraph. */
    record Border(int width, int space, int colour) {
        static final Border NONE = new Border(0, 0, 0);

        private void write(Xml xml, String side) {
            if (width > 0) {
                xml.markup("<w:")
                        .markup(side)
                        .markup(" w:val=\"single\" w:sz=\"")
                        .number(width);
                xml.markup("\" w:space=\"").number(space).markup("\" w:color=\"");
                xml.markup(Xml.hex(colour)).markup("\"/>");
            }
        }
    }

    /** The lines around a paragraph; {@code between} parts it from a neighbour of the same style. */
    record Borders(Border top, Border left, Border bottom, Border right, Border between) {
        static Borders left(Border border) {
            return new Borders(Border.NONE, border, Border.NONE, Border.NONE, Border.NONE);
        }

        static Borders below(Border border) {
            return new Borders(Border.NONE, Border.NONE, border, Border.NONE, Border.NONE);
        }
    }

    private final String kind;
    private final String id;
    private final String name;
    private String basedOn = "";
    private String next = "";
    private String link = "";
    private int priority = 99;
    private boolean quick;
    private boolean standard;
    private boolean custom;
    private boolean hidden;

    private boolean keepNext;
    private boolean keepLines;
    private int numbering;
    private int level;
    private Borders borders = new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE, Border.NONE);
    private int paragraphShade = UNSET;
    private String tabs = "";
    private int before = UNSET;
    private int after = UNSET;
    private int line = UNSET;
    private int left = UNSET;
    private int right = UNSET;
    private int hanging = UNSET;
    private boolean contextual;
    private String justification = "";
    private int outline = UNSET;

    private final RunLook run = new RunLook();

    private StyleDefinition(String kind, String id, String name) {
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    static StyleDefinition paragraph(String id, String name) {
        return new StyleDefinition("paragraph", id, name);
    }

    static StyleDefinition paragraph(ParagraphStyle style) {
        StyleDefinition definition = paragraph(style.id(), style.word());
        definition.custom = style.isCustom();
        return definition;
    }

    static StyleDefinition character(String id, String name) {
        return new StyleDefinition("character", id, name);
    }

    StyleDefinition basedOn(String other) {
        basedOn = other;
        return this;
    }

    StyleDefinition basedOn(ParagraphStyle other) {
        return basedOn(other.id());
    }

    StyleDefinition next(ParagraphStyle other) {
        next = other.id();
        return this;
    }

    StyleDefinition link(String other) {
        link = other;
        return this;
    }

    /** A style that Word does not have by itself. */
    StyleDefinition custom() {
        custom = true;
        return this;
    }

    /** One that the program chooses and no person does: Word's list of styles leaves it out. */
    StyleDefinition hidden() {
        hidden = true;
        return this;
    }

    /** Where it stands in Word's list of styles, and that it stands in the gallery. */
    StyleDefinition quick(int place) {
        priority = place;
        quick = true;
        return this;
    }

    /** The style of all that names none. */
    StyleDefinition standard() {
        standard = true;
        return this;
    }

    StyleDefinition keepNext() {
        keepNext = true;
        return this;
    }

    StyleDefinition keepLines() {
        keepLines = true;
        return this;
    }

    StyleDefinition numbered(int list, int ofLevel) {
        numbering = list;
        level = ofLevel;
        return this;
    }

    StyleDefinition borders(Borders around) {
        borders = around;
        return this;
    }

    StyleDefinition shade(int colour) {
        paragraphShade = colour;
        return this;
    }

    StyleDefinition tab(String alignment, String leader, int at) {
        tabs += "<w:tab w:val=\"" + alignment + "\"" + leader + " w:pos=\"" + at + "\"/>";
        return this;
    }

    StyleDefinition spacing(int spaceBefore, int spaceAfter) {
        before = spaceBefore;
        after = spaceAfter;
        return this;
    }

    StyleDefinition before(int space) {
        before = space;
        return this;
    }

    /** The least distance of two lines. */
    StyleDefinition line(int distance) {
        line = distance;
        return this;
    }

    StyleDefinition left(int indent) {
        left = indent;
        return this;
    }

    StyleDefinition right(int indent) {
        right = indent;
        return this;
    }

    StyleDefinition hanging(int indent) {
        hanging = indent;
        return this;
    }

    /** No space towards a neighbour of the same style. */
    StyleDefinition contextual() {
        contextual = true;
        return this;
    }

    StyleDefinition justify(String how) {
        justification = how;
        return this;
    }

    /** @param headingLevel from 1 */
    StyleDefinition outline(int headingLevel) {
        outline = headingLevel - 1;
        return this;
    }

    RunLook run() {
        return run;
    }

    /** @param names what it and the styles it refers to are called in the file */
    void write(Xml xml, StyleNames names) {
        xml.markup("<w:style w:type=\"").markup(kind).markup("\"");
        xml.markup(standard ? " w:default=\"1\"" : "").markup(custom ? " w:customStyle=\"1\"" : "");
        xml.attribute("w:styleId", names.id(id)).markup(">").value("w:name", names.name(name));
        reference(xml, "w:basedOn", names.id(basedOn));
        reference(xml, "w:next", names.id(next));
        reference(xml, "w:link", names.id(link));
        xml.value("w:uiPriority", Integer.toString(priority)).markup(hidden ? "<w:semiHidden/>" : "");
        xml.markup(quick ? "<w:qFormat/>" : "");
        writeParagraph(xml, names);
        run.write(xml);
        xml.markup("</w:style>");
    }

    private static void reference(Xml xml, String tag, String to) {
        if (!to.isEmpty()) {
            xml.value(tag, to);
        }
    }

    private void writeParagraph(Xml xml, StyleNames names) {
        if (kind.equals("character")) {
            return;
        }
        xml.markup("<w:pPr>").markup(keepNext ? "<w:keepNext/>" : "").markup(keepLines ? "<w:keepLines/>" : "");
        writeNumbering(xml, names);
        writeBorders(xml);
        if (paragraphShade != UNSET) {
            xml.markup(RunLook.shade(paragraphShade));
        }
        xml.markup(tabs.isEmpty() ? "" : "<w:tabs>" + tabs + "</w:tabs>");
        writeSpacing(xml);
        writeIndent(xml);
        xml.markup(contextual ? "<w:contextualSpacing/>" : "");
        reference(xml, "w:jc", justification);
        if (outline != UNSET) {
            xml.value("w:outlineLvl", Integer.toString(outline));
        }
        xml.markup("</w:pPr>");
    }

    private void writeNumbering(Xml xml, StyleNames names) {
        if (numbering > 0) {
            xml.markup("<w:numPr><w:ilvl w:val=\"").number(level);
            xml.markup("\"/><w:numId w:val=\"").number(names.list(numbering)).markup("\"/></w:numPr>");
        }
    }

    private void writeBorders(Xml xml) {
        Xml inner = Xml.inMemory();
        borders.top().write(inner, "top");
        borders.left().write(inner, "left");
        borders.bottom().write(inner, "bottom");
        borders.right().write(inner, "right");
        borders.between().write(inner, "between");
        if (inner.position() > 0) {
            xml.markup("<w:pBdr>").append(inner).markup("</w:pBdr>");
        }
    }

    private void writeSpacing(Xml xml) {
        if (before != UNSET || after != UNSET || line != UNSET) {
            xml.markup("<w:spacing");
            length(xml, "w:before", before);
            length(xml, "w:after", after);
            length(xml, "w:line", line);
            xml.markup(line == UNSET ? "/>" : " w:lineRule=\"atLeast\"/>");
        }
    }

    private void writeIndent(Xml xml) {
        if (left != UNSET || right != UNSET || hanging != UNSET) {
            xml.markup("<w:ind");
            length(xml, "w:left", left);
            length(xml, "w:right", right);
            length(xml, "w:hanging", hanging);
            xml.markup("/>");
        }
    }

    private static void length(Xml xml, String name, int value) {
        if (value != UNSET) {
            xml.markup(" ").markup(name).markup("=\"").number(value).markup("\"");
        }
    }
}
