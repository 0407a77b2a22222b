package eu.dossier.report.docx.style;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.RunLook.Face;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The styles of one document: what the body asks for by meaning it gets as the id of a Word style. */
public final class Styles {

    private static final String HEAD =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

    private final Family family;
    private final Map<Variant, String> variants = new HashMap<>();
    private final String[] emphases = new String[Emphases.SETS];
    private final Set<String> labels = new HashSet<>();
    private final Xml derived = Xml.inMemory();

    private Styles(Family family) {
        this.family = family;
    }

    /**
     * What all documents of one theme and language have in common, made once. Safe for use by several threads.
     */
    public static final class Family {

        private static final int KEPT = 64;

        private final StyleSheet sheet;
        private final Xml common;
        private final Map<String, Part> parts = new ConcurrentHashMap<>();

        /**
         * @param language as Word writes it
         * @param rightToLeft whether that language is written so
         */
        public Family(Theme theme, String language, boolean rightToLeft) {
            this.sheet = new StyleSheet(theme);
            this.common = Xml.inMemory().declaration().markup(HEAD);
            writeDefaults(common, language, rightToLeft);
            for (ParagraphStyle style : ParagraphStyle.values()) {
                sheet.define(style).write(common);
            }
            writeFixed();
        }

        /** The styles of a new document. */
        public Styles start() {
            return new Styles(this);
        }

        private void writeDefaults(Xml xml, String language, boolean rightToLeft) {
            xml.markup("<w:docDefaults><w:rPrDefault><w:rPr>");
            new RunLook()
                    .face(Face.TEXT)
                    .colour(sheet.theme().colours().text(), "text1")
                    .size(new Scale(sheet.theme().type()).text())
                    .writeInner(xml);
            xml.markup("<w:lang").attribute("w:val", rightToLeft ? "en-GB" : language);
            xml.attribute("w:eastAsia", "en-GB").attribute("w:bidi", rightToLeft ? language : "ar-SA");
            xml.markup("/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
            xml.markup("<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\"");
            xml.markup(" w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\"/>");
        }

        private void writeFixed() {
            Colours colours = sheet.theme().colours();
            common.markup("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">");
            common.markup(
                    "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
            common.markup(
                    "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>");
            common.markup("<w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
            common.markup("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">");
            common.markup("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr>");
            common.markup("<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>");
            common.markup("<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>");
            common.markup("<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
            for (int bit = 0; 1 << bit < Emphases.SETS; bit++) {
                emphasis(1 << bit, "DefaultParagraphFont").write(common);
            }
            for (CharacterStyle style : CharacterStyle.values()) {
                define(style).write(common);
            }
            for (TableStyle style : TableStyle.values()) {
                TableStyles.write(common, style, "TableNormal", colours);
            }
        }

        StyleDefinition emphasis(int set, String base) {
            Colours colours = sheet.theme().colours();
            StyleDefinition d = StyleDefinition.character(Emphases.id(set), Emphases.name(set))
                    .basedOn(base);
            if (Emphases.isCustom(set)) {
                d.custom();
            }
            d.quick(22);
            RunLook run = d.run();
            if ((set & Emphases.STRONG) != 0) {
                run.bold();
            }
            if ((set & Emphases.EMPHASIS) != 0) {
                run.italic();
            }
            if ((set & Emphases.CODE) != 0) {
                run.family(Fonts.of(sheet.theme().type()).code()).noProof();
            }
            if ((set & Emphases.NAME) != 0) {
                run.noProof();
            }
            if ((set & Emphases.LINK) != 0) {
                run.colour(colours.accent(), "hyperlink").underlined();
            }
            if ((set & Emphases.REDACTION) != 0) {
                run.shaded(colours.rule());
            }
            return d;
        }

        private StyleDefinition define(CharacterStyle style) {
            StyleDefinition d =
                    StyleDefinition.character(style.id(), style.word()).basedOn("DefaultParagraphFont");
            Colours colours = sheet.theme().colours();
            switch (style) {
                case FOOTNOTE_REFERENCE -> d.run().raised();
                case CAPTION_NUMBER -> d.custom().run().bold();
                case DRAFT ->
                    d.custom()
                            .run()
                            .bold()
                            .spaced(40)
                            .colour(colours.warning(), "accent2")
                            .size(12);
                case TLP_CLEAR -> label(d, Tlp.CLEAR);
                case TLP_GREEN -> label(d, Tlp.GREEN);
                case TLP_AMBER -> label(d, Tlp.AMBER);
                case TLP_AMBER_STRICT -> label(d, Tlp.AMBER_STRICT);
                case TLP_RED -> label(d, Tlp.RED);
            }
            return d;
        }

        /** The exact colours on black at 12 points, as the protocol asks for. */
        private static void label(StyleDefinition d, Tlp tlp) {
            d.custom().run().face(Face.HEADINGS).bold().noProof().size(12).colour(tlp.colour());
            d.run().shaded(Tlp.BACKGROUND);
        }

        private Part part(Xml derived) {
            String key = new String(derived.toBytes(), StandardCharsets.UTF_8);
            Part known = parts.get(key);
            if (known != null) {
                return known;
            }
            Part made = Part.of(Xml.inMemory().append(common).append(derived).markup("</w:styles>"));
            if (parts.size() < KEPT) {
                parts.put(key, made);
            }
            return made;
        }
    }

    public String paragraph(ParagraphStyle style) {
        return style.id();
    }

    /** The id of the style as it stands there; it is made on first use. */
    public String paragraph(Variant variant) {
        if (variant.isPlain()) {
            return paragraph(variant.style());
        }
        String known = variants.get(variant);
        return known != null ? known : derive(variant);
    }

    public String character(CharacterStyle style) {
        return style.id();
    }

    /** The id of the character style that is all of these at once; empty for none. */
    public String emphasis(int set) {
        if (set == Emphases.NONE) {
            return "";
        }
        if (emphases[set] == null) {
            emphases[set] = Emphases.id(set);
            if (!Emphases.isSingle(set)) {
                family.emphasis(set, Emphases.id(Integer.lowestOneBit(set))).write(derived);
            }
        }
        return emphases[set];
    }

    /**
     * The style of words in a drawing.
     *
     * @param size in points
     * @param ink what the colour is for, part of the name
     * @param justification left, center or right
     */
    public String figureLabel(double size, boolean bold, String ink, int colour, String justification) {
        String name = "Figure Label " + ink + " " + Math.round(size * 10) + (bold ? " Strong " : " ") + justification;
        String id = name.replace(" ", "");
        if (labels.add(id)) {
            StyleDefinition d = StyleDefinition.paragraph(id, name)
                    .custom()
                    .basedOn("Normal")
                    .spacing(0, 0);
            d.line(Scale.twips(size))
                    .justify(justification)
                    .run()
                    .face(Face.HEADINGS)
                    .size(size)
                    .colour(colour);
            if (bold) {
                d.run().bold();
            }
            d.write(derived);
        }
        return id;
    }

    public String table(TableStyle style) {
        return TableStyles.id(style);
    }

    /** The whole part, once the body is written. */
    public Part part() {
        return family.part(derived);
    }

    private String derive(Variant variant) {
        String id = variant.name().replace(" ", "");
        variants.put(variant, id);
        family.sheet.define(variant, id, paragraph(variant.style())).write(derived);
        return id;
    }
}
