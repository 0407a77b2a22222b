package eu.dossier.report.docx.style;

import eu.dossier.report.docx.pack.Xml;

/** How the characters of a style look. */
final class RunLook {

    /** Which of the theme's fonts. */
    enum Face {
        TEXT("minor"),
        HEADINGS("major");

        private final String theme;

        Face(String theme) {
            this.theme = theme;
        }
    }

    private String fonts = "";
    private String family = "";
    private boolean bold;
    private boolean italic;
    private boolean noProof;
    private boolean underlined;
    private boolean raised;
    private String colour = "";
    private double size;
    private int spacing;
    private String box = "";
    private int shade = StyleDefinition.UNSET;

    RunLook face(Face face) {
        fonts =
                "<w:rFonts w:asciiTheme=\"%1$sHAnsi\" w:hAnsiTheme=\"%1$sHAnsi\" w:eastAsiaTheme=\"%1$sEastAsia\" w:cstheme=\"%1$sBidi\"/>"
                        .formatted(face.theme);
        return this;
    }

    /** A family of no theme: code. */
    RunLook family(String family) {
        this.family = family;
        return this;
    }

    RunLook bold() {
        bold = true;
        return this;
    }

    RunLook italic() {
        italic = true;
        return this;
    }

    /** Left out by the spell checker. */
    RunLook noProof() {
        noProof = true;
        return this;
    }

    RunLook underlined() {
        underlined = true;
        return this;
    }

    RunLook raised() {
        raised = true;
        return this;
    }

    RunLook colour(int rgb) {
        colour = "<w:color w:val=\"" + Xml.hex(rgb) + "\"/>";
        return this;
    }

    /** @param slot of the theme's colours that it follows when the theme is changed in Word */
    RunLook colour(int rgb, String slot) {
        colour = "<w:color w:val=\"" + Xml.hex(rgb) + "\" w:themeColor=\"" + slot + "\"/>";
        return this;
    }

    /** @param points rounded to the half points that Word knows */
    RunLook size(double points) {
        size = points;
        return this;
    }

    /** More room between letters, in twentieths of a point. */
    RunLook spaced(int by) {
        spacing = by;
        return this;
    }

    /** In a box of that colour. */
    RunLook boxed(int rgb) {
        box = "<w:bdr w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"" + Xml.hex(rgb) + "\"/>";
        return this;
    }

    RunLook shaded(int rgb) {
        shade = rgb;
        return this;
    }

    static String shade(int rgb) {
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + Xml.hex(rgb) + "\"/>";
    }

    /** The properties in the order of the schema; nothing when nothing is set. */
    void write(Xml xml) {
        Xml inner = Xml.inMemory();
        writeInner(inner);
        if (inner.position() > 0) {
            xml.markup("<w:rPr>").append(inner).markup("</w:rPr>");
        }
    }

    void writeInner(Xml xml) {
        xml.markup(fonts);
        if (!family.isEmpty()) {
            xml.markup("<w:rFonts").attribute("w:ascii", family).attribute("w:hAnsi", family);
            xml.attribute("w:cs", family).markup("/>");
        }
        xml.markup(bold ? "<w:b/><w:bCs/>" : "");
        xml.markup(italic ? "<w:i/><w:iCs/>" : "")
                .markup(noProof ? "<w:noProof/>" : "")
                .markup(colour);
        if (spacing != 0) {
            xml.markup("<w:spacing w:val=\"").number(spacing).markup("\"/>");
        }
        if (size > 0) {
            String halves = Long.toString(Math.round(size * 2));
            xml.value("w:sz", halves).value("w:szCs", halves);
        }
        xml.markup(underlined ? "<w:u w:val=\"single\"/>" : "");
        xml.markup(box);
        xml.markup(shade == StyleDefinition.UNSET ? "" : shade(shade));
        xml.markup(raised ? "<w:vertAlign w:val=\"superscript\"/>" : "");
    }
}
