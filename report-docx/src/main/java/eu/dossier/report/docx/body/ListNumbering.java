package eu.dossier.report.docx.body;

import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Lists;
import eu.dossier.report.docx.style.ParagraphStyle;
import eu.dossier.report.docx.style.StyleNames;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbering of all lists. How a list looks is a definition, shared by all lists that stand alike; every numbered list is
 * an instance of its own, so that it starts where it should and goes on when one adds to it in Word.
 */
public final class ListNumbering {

    static final int LEVELS = 9;

    private static final int STYLED_LEVELS = 5;

    private static final String[] MARKS = {"\u2022", "\u2013", "\u00B7"};

    /**
     * @param origin where a list of the first level would start, in twentieths of a point
     * @param step how far each level stands in
     */
    private record Look(boolean ordered, int origin, int step) {}

    private record Instance(int definition, int level, int start) {}

    private final Map<Look, Integer> definitions = new LinkedHashMap<>();
    private final Map<Integer, Instance> instances = new LinkedHashMap<>();
    private final Map<Look, Integer> bullets = new LinkedHashMap<>();

    private final Base base;
    private final StyleNames names;

    /**
     * The numbering of a template, which ours is added to.
     *
     * @param definitions its part up to the end of its last definition, with the start of the root
     * @param instances the rest up to the end of the last list
     * @param definitionCount ours are numbered from here
     * @param instanceCount ours are numbered after it
     */
    public record Base(String definitions, String instances, int definitionCount, int instanceCount) {
        public static final Base NONE = new Base(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
                "",
                0,
                0);
    }

    public ListNumbering(Base base, StyleNames names) {
        this.base = base;
        this.names = names;
        Look bulletStyles = new Look(false, 0, ParagraphStyle.STEP);
        bullets.put(bulletStyles, instance(definition(bulletStyles), -1, 0));
        instance(definition(new Look(true, 0, ParagraphStyle.STEP)), -1, 0);
    }

    /** The list that a bullet belongs to. */
    int bullets(int origin, int step) {
        Look look = new Look(false, origin, step);
        Integer known = bullets.get(look);
        if (known != null) {
            return known;
        }
        int made = instance(definition(look), -1, 0);
        bullets.put(look, made);
        return made;
    }

    /** Whether it is the list that the styles of bullets belong to. */
    boolean isOfStyles(int list) {
        return list == base.instanceCount() + Lists.BULLETS;
    }

    /** A new numbered list that starts at {@code start}. */
    int ordered(int origin, int step, int level, int start) {
        return instance(definition(new Look(true, origin, step)), level, start);
    }

    /** The whole part. */
    public Xml xml() {
        Xml xml = Xml.inMemory().foreign(base.definitions());
        definitions.forEach((look, id) -> writeDefinition(xml, look, id));
        xml.foreign(base.instances());
        instances.forEach((id, instance) -> writeInstance(xml, id, instance));
        return xml.markup("</w:numbering>");
    }

    private int definition(Look look) {
        return definitions.computeIfAbsent(look, l -> base.definitionCount() + definitions.size());
    }

    private int instance(int definition, int level, int start) {
        int id = base.instanceCount() + instances.size() + 1;
        instances.put(id, new Instance(definition, level, start));
        return id;
    }

    private void writeDefinition(Xml xml, Look look, int id) {
        xml.markup("<w:abstractNum w:abstractNumId=\"").number(id).markup("\">");
        xml.markup("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < LEVELS; level++) {
            writeLevel(xml, look, level, id);
        }
        xml.markup("</w:abstractNum>");
    }

    private void writeLevel(Xml xml, Look look, int level, int definition) {
        xml.markup("<w:lvl w:ilvl=\"").number(level).markup("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
        xml.markup(look.ordered ? "decimal" : "bullet").markup("\"/>");
        ParagraphStyle style = look.ordered ? ParagraphStyle.number(level + 1) : ParagraphStyle.bullet(level + 1);
        boolean ofStyles = definition < base.definitionCount() + Lists.NUMBERS && level < STYLED_LEVELS;
        if (ofStyles && !names.isGiven(style.id())) {
            xml.value("w:pStyle", names.id(style.id()));
        }
        xml.value("w:lvlText", look.ordered ? "%" + (level + 1) + "." : MARKS[level % MARKS.length]);
        xml.markup("<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").number(look.origin + look.step * (level + 1));
        xml.markup("\" w:hanging=\"").number(look.step).markup("\"/></w:pPr></w:lvl>");
    }

    private static void writeInstance(Xml xml, int id, Instance instance) {
        xml.markup("<w:num w:numId=\"").number(id).markup("\"><w:abstractNumId w:val=\"");
        xml.number(instance.definition).markup("\"/>");
        if (instance.level >= 0) {
            xml.markup("<w:lvlOverride w:ilvl=\"").number(instance.level).markup("\"><w:startOverride w:val=\"");
            xml.number(instance.start).markup("\"/></w:lvlOverride>");
        }
        xml.markup("</w:num>");
    }
}
