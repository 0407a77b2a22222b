package eu.dossier.report.docx.template;

import static eu.dossier.report.docx.style.ParagraphStyle.MASTHEAD;
import static eu.dossier.report.docx.style.ParagraphStyle.SUBTITLE;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.theme.Type;
import eu.dossier.report.docx.style.CharacterStyle;
import eu.dossier.report.docx.style.Emphases;
import eu.dossier.report.docx.style.Fonts;
import eu.dossier.report.docx.style.ParagraphStyle;
import eu.dossier.report.docx.style.StyleNames;
import eu.dossier.report.docx.style.TableStyles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template, matched with ours by name: Word keeps the English names of its own styles in every language. */
final class TemplateStyles {

    private static final String PART = "word/styles.xml";

    private final Document styles;
    private final Findings findings;
    private final Map<String, String> mapping;
    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> withList = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    /** @param mapping from a name of ours to the template's name for it */
    TemplateStyles(Document styles, Map<String, String> mapping, Findings findings) {
        this.findings = findings;
        this.styles = styles;
        this.mapping = new HashMap<>();
        mapping.forEach((ours, theirs) -> this.mapping.put(ours.toLowerCase(Locale.ROOT), theirs));
        for (Element style : PartXml.all(styles, "style")) {
            index(style);
        }
        match();
    }

    /** What the styles are called, with {@code lists} lists of the template before ours. */
    StyleNames names(int lists) {
        return new StyleNames(given, ids, byName.keySet(), withList, lists);
    }

    /** Those that the template itself names: for its text, and for its first heading. */
    Fonts fonts() {
        Fonts house = Fonts.of(Type.DEFAULT);
        String text = PartXml.all(styles, "docDefaults").stream()
                .flatMap(defaults -> family(defaults).stream())
                .findFirst()
                .orElse(house.text());
        String heading = given.getOrDefault(ParagraphStyle.HEADING_1.id(), "");
        String headings = PartXml.all(styles, "style").stream()
                .filter(style -> PartXml.value(style, "styleId").equals(heading))
                .flatMap(style -> family(style).stream())
                .findFirst()
                .orElse(text);
        return new Fonts(text, headings, house.code());
    }

    private static Optional<String> family(Element of) {
        return PartXml.all(of, "rFonts").stream()
                .map(fonts -> PartXml.value(fonts, "ascii"))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private void index(Element style) {
        String id = PartXml.value(style, "styleId");
        ids.add(id);
        PartXml.child(style, "name")
                .ifPresent(name -> byName.put(PartXml.value(name, "val").toLowerCase(Locale.ROOT), style));
        if (!PartXml.all(style, "numPr").isEmpty()) {
            withList.add(id);
        }
        if (PartXml.value(style, "default").matches("1|true|on")
                && PartXml.value(style, "type").equals("paragraph")) {
            given.put(ParagraphStyle.NORMAL.id(), id);
        }
        new Contrast(findings).judgeStyle(PART, style);
    }

    private void match() {
        for (ParagraphStyle style : ParagraphStyle.values()) {
            boolean told = style != MASTHEAD && style.compareTo(ParagraphStyle.CONTENTS_TITLE) < 0;
            match(style.id(), style.word(), "paragraph", told);
        }
        standIn(MASTHEAD, SUBTITLE);
        for (int set : Emphases.SINGLE) {
            match(Emphases.id(set), Emphases.name(set), "character", false);
        }
        for (CharacterStyle style : CharacterStyle.values()) {
            if (style == CharacterStyle.FOOTNOTE_REFERENCE) {
                match(style.id(), style.word(), "character", false);
            }
        }
        match("DefaultParagraphFont", "Default Paragraph Font", "character", false);
        match("TableNormal", "Normal Table", "table", false);
        match("NoList", "No List", "numbering", false);
        for (TableStyle style : TableStyle.values()) {
            match(TableStyles.id(style), TableStyles.word(style), "table", true);
        }
        tellUnusedMappings();
        tellMissing();
    }

    /** What every template has, for what hardly any has. */
    private void standIn(ParagraphStyle rare, ParagraphStyle usual) {
        if (given.containsKey(usual.id())) {
            given.putIfAbsent(rare.id(), given.get(usual.id()));
        }
    }

    private void tellUnusedMappings() {
        for (String name : mapping.keySet()) {
            findings.error(
                    "D0881",
                    PART,
                    "The mapping names the style \"" + name + "\", which no briefing uses.",
                    "Use the names of the table in docs/word-templates.md.");
        }
    }

    private void tellMissing() {
        if (!missing.isEmpty()) {
            findings.info(
                    "D0880",
                    PART,
                    "The template has no style for: " + String.join(", ", missing) + ".",
                    "The house's own are added, in the template's fonts where they follow its theme; or name yours in a"
                            + " mapping.");
        }
    }

    private void match(String ownId, String word, String type, boolean told) {
        String mapped = mapping.remove(word.toLowerCase(Locale.ROOT));
        String wanted = mapped == null ? word : mapped;
        Element style = byName.get(wanted.toLowerCase(Locale.ROOT));
        if (style == null) {
            if (mapped != null) {
                findings.error(
                        "D0881",
                        PART,
                        "The mapping sends \"" + word + "\" to the style \"" + mapped
                                + "\", which the template has not.",
                        "Write the name as Word shows it in its list of styles.");
            } else if (told) {
                missing.add(word);
            }
        } else if (!PartXml.value(style, "type").equals(type)) {
            findings.warning(
                    "D0882",
                    PART,
                    "The style \"" + wanted + "\" is of the type " + PartXml.value(style, "type")
                            + "; a briefing needs " + type + ".",
                    "The house's own style is used instead. Make a new style of the right type in Word.");
        } else {
            given.put(ownId, PartXml.value(style, "styleId"));
        }
    }
}
