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

    private static final String CHARACTER_BASE = "DefaultParagraphFont";
    static final String TABLE_BASE = "TableNormal";

    private final Family family;
    private final Map<Variant, String> variants = new HashMap<>();
    private final String[] emphases = new String[Emphases.SETS];
    private final Set<String> labels = new HashSet<>();
    private final Xml derived = Xml.inMemory();

    private Styles(Family family) {
        this.family = family;
    }

    /**
     * What all documents of one look have in common, made once. Safe for use by several threads.
     */
    public static final class Family {

        private static final int KEPT = 64;

        private final StyleSheet sheet;
        private final StyleNames names;
        private final Xml common;
        private final Map<String, Part> parts = new ConcurrentHashMap<>();

        private Family(Theme theme, StyleNames names, Xml common) {
            this.sheet = new StyleSheet(theme);
            this.names = names;
            this.common = common;
        }

        /**
         * A family of our own.
         *
         * @param language as Word writes it
         * @param rightToLeft whether that language is written so
         */
        public static Family own(Theme theme, String language, boolean rightToLeft) {
            Xml common = Xml.inMemory().declaration().markup(HEAD);
            Family family = new Family(theme, StyleNames.OWN, common);
            family.writeDefaults(language, rightToLeft);
            family.writeMissing();
            return family;
        }

        /**
         * The family of a template: its own styles, and those of ours that it has not.
         *
         * @param start the template's part up to the end of its last style
         */
        public static Family of(Theme theme, StyleNames names, String start) {
            Family family = new Family(theme, names, Xml.inMemory().foreign(start));
            family.writeMissing();
            return family;
        }

        /** The styles of a new document. */
        public Styles start() {
            return new Styles(this);
        }

        private void writeDefaults(String language, boolean rightToLeft) {
            common.markup("<w:docDefaults><w:rPrDefault><w:rPr>");
            new RunLook()
                    .face(Face.TEXT)
                    .colour(sheet.theme().colours().text(), "text1")
                    .size(sheet.theme().type().size())
                    .writeInner(common);
            common.markup("<w:lang").attribute("w:val", rightToLeft ? "en-GB" : language);
            common.attribute("w:eastAsia", "en-GB").attribute("w:bidi", rightToLeft ? language : "ar-SA");
            common.markup("/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
            common.markup("<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"1\"");
            common.markup(" w:defUnhideWhenUsed=\"1\" w:defQFormat=\"0\" w:count=\"376\"/>");
        }

        /** What every Word file has: the looks of what is of no style. */
        private void writeBase() {
            base(CHARACTER_BASE, "character", "Default Paragraph Font", "");
            base("NoList", "numbering", "No List", "");
            base(
                    TABLE_BASE,
                    "table",
                    "Normal Table",
                    "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
                            + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                            + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        }

        private void base(String id, String kind, String name, String properties) {
            if (!names.isGiven(id)) {
                common.markup("<w:style w:type=\"").markup(kind).markup("\" w:default=\"1\"");
                common.attribute("w:styleId", names.id(id)).markup(">").value("w:name", name);
                common.markup("<w:uiPriority w:val=\"99\"/><w:semiHidden/>")
                        .markup(properties)
                        .markup("</w:style>");
            }
        }

        private void writeMissing() {
            writeBase();
            for (ParagraphStyle style : ParagraphStyle.values()) {
                if (!names.isGiven(style.id())) {
                    sheet.define(style).write(common, names);
                }
            }
            for (int bit = 0; 1 << bit < Emphases.SETS; bit++) {
                if (!names.isGiven(Emphases.id(1 << bit))) {
                    emphasis(1 << bit, CHARACTER_BASE).write(common, names);
                }
            }
            for (CharacterStyle style : CharacterStyle.values()) {
                if (!names.isGiven(style.id())) {
                    define(style).write(common, names);
                }
            }
            for (TableStyle style : TableStyle.values()) {
                if (!names.isGiven(TableStyles.id(style))) {
                    TableStyles.write(common, style, names, sheet.theme().colours());
                }
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
                    StyleDefinition.character(style.id(), style.word()).basedOn(CHARACTER_BASE);
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
                            .boxed(colours.warning())
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

    /** What styles are called in the file. */
    public StyleNames names() {
        return family.names;
    }

    public String paragraph(ParagraphStyle style) {
        return family.names.id(style.id());
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
        return family.names.id(style.id());
    }

    /** The id of the character style that is all of these at once; empty for none. */
    public String emphasis(int set) {
        if (set == Emphases.NONE) {
            return "";
        }
        if (emphases[set] == null) {
            emphases[set] = family.names.id(Emphases.id(set));
            if (!Emphases.isSingle(set)) {
                family.emphasis(set, Emphases.id(Integer.lowestOneBit(set))).write(derived, family.names);
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
                    .hidden()
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
            d.write(derived, family.names);
        }
        return family.names.id(id);
    }

    public String table(TableStyle style) {
        return family.names.id(TableStyles.id(style));
    }

    /** The whole part, once the body is written. */
    public Part part() {
        return family.part(derived);
    }

    private String derive(Variant variant) {
        String id = variant.name().replace(" ", "");
        family.sheet.define(variant, id, variant.style().id()).write(derived, family.names);
        String used = family.names.id(id);
        variants.put(variant, used);
        return used;
    }
}
