package eu.dossier.report.docx.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a part of a template is, which the part that refers to it says and its content type confirms; names say nothing. What
 * is not in this list has no place in a letterhead and is refused.
 */
enum PartKind {
    MAIN(
            "officeDocument",
            Fate.KEPT,
            "application/vnd\\.openxmlformats.*wordprocessingml\\.(document|template)\\.main\\+xml"),
    STYLES("styles", Fate.KEPT, word("styles")),
    NUMBERING("numbering", Fate.KEPT, word("numbering")),
    SETTINGS("settings", Fate.KEPT, word("settings")),
    FONT_TABLE("fontTable", Fate.KEPT, word("fontTable")),
    THEME("theme", Fate.KEPT, "application/vnd\\.openxmlformats-officedocument\\.theme\\+xml"),
    HEADER("header", Fate.KEPT, word("header")),
    FOOTER("footer", Fate.KEPT, word("footer")),
    FOOTNOTES("footnotes", Fate.KEPT, word("footnotes")),
    ENDNOTES("endnotes", Fate.KEPT, word("endnotes")),
    IMAGE("image", Fate.KEPT, "image/(x-)?(png|jpe?g|pjpeg|gif|bmp|emf|wmf|svg\\+xml)"),
    FONT("font", Fate.KEPT, "application/(vnd\\.openxmlformats-officedocument\\.obfuscatedFont|x-font-?(data|ttf))"),
    CHART("chart", Fate.KEPT, drawing("chart")),
    CHART_SHAPES("chartUserShapes", Fate.KEPT, drawing("chartshapes")),
    CHART_STYLE("chartStyle", Fate.KEPT, "application/vnd\\.ms-office\\.chartstyle\\+xml"),
    CHART_COLOURS("chartColorStyle", Fate.KEPT, "application/vnd\\.ms-office\\.chartcolorstyle\\+xml"),
    THEME_OVERRIDE("themeOverride", Fate.KEPT, "application/vnd\\.openxmlformats-officedocument\\.themeOverride\\+xml"),
    DIAGRAM_DATA("diagramData", Fate.KEPT, drawing("diagramData")),
    DIAGRAM_LAYOUT("diagramLayout", Fate.KEPT, drawing("diagramLayout")),
    DIAGRAM_STYLE("diagramQuickStyle", Fate.KEPT, drawing("diagramStyle")),
    DIAGRAM_COLOURS("diagramColors", Fate.KEPT, drawing("diagramColors")),
    DIAGRAM_DRAWING("diagramDrawing", Fate.KEPT, "application/vnd\\.ms-office\\.drawingml\\.diagramDrawing\\+xml"),
    COMMENTS("comments", Fate.DROPPED, "comments"),
    COMMENTS_MORE("commentsExtended", Fate.DROPPED, "comments"),
    COMMENTS_IDS("commentsIds", Fate.DROPPED, "comments"),
    COMMENTS_DATES("commentsExtensible", Fate.DROPPED, "comments"),
    PEOPLE("people", Fate.DROPPED, "names of those who worked on it"),
    TASKS("documenttasks", Fate.DROPPED, "tasks"),
    DATA("customXml", Fate.DROPPED, "data of other programs"),
    DATA_PROPERTIES("customXmlProps", Fate.DROPPED, ""),
    BUILDING_BLOCKS("glossaryDocument", Fate.DROPPED, "building blocks"),
    SHORTCUTS("keyMapCustomizations", Fate.DROPPED, "keyboard shortcuts"),
    SIGNATURES("origin", Fate.DROPPED, "digital signatures"),
    SIGNATURE("signature", Fate.DROPPED, ""),
    CERTIFICATE("certificate", Fate.DROPPED, ""),
    LABELS("classificationlabels", Fate.DROPPED, "sensitivity labels"),
    WEB_SETTINGS("webSettings", Fate.DROPPED, ""),
    OLD_STYLES("stylesWithEffects", Fate.DROPPED, ""),
    PRINTER("printerSettings", Fate.DROPPED, ""),
    THUMBNAIL("thumbnail", Fate.DROPPED, ""),
    CORE_PROPERTIES("core-properties", Fate.DROPPED, ""),
    EXTENDED_PROPERTIES("extended-properties", Fate.DROPPED, ""),
    CUSTOM_PROPERTIES("custom-properties", Fate.DROPPED, "");

    private enum Fate {
        KEPT,
        DROPPED
    }

    private static final Map<String, PartKind> BY_RELATIONSHIP = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind.relationship, Function.identity()));

    private final String relationship;
    private final Fate fate;
    private final String words;
    private final Pattern type;

    /** @param given the content type of what is kept; the words for what is dropped, empty where nobody misses it */
    PartKind(String relationship, Fate fate, String given) {
        this.relationship = relationship;
        this.fate = fate;
        this.words = fate == Fate.DROPPED ? given : "";
        this.type = Pattern.compile(fate == Fate.KEPT ? given : ".*", Pattern.CASE_INSENSITIVE);
    }

    private static String word(String name) {
        return "application/vnd\\.openxmlformats-officedocument\\.wordprocessingml\\." + name + "\\+xml";
    }

    private static String drawing(String name) {
        return "application/vnd\\.openxmlformats-officedocument\\.drawingml\\." + name + "\\+xml";
    }

    /** By the last word of a relationship's type. */
    static Optional<PartKind> of(String relationship) {
        return Optional.ofNullable(BY_RELATIONSHIP.get(relationship));
    }

    /** Whether any part that is kept or dropped may have that content type. */
    static boolean isKnownType(String contentType) {
        return Arrays.stream(values()).anyMatch(kind -> kind.isKept() && kind.fits(contentType));
    }

    boolean isKept() {
        return fate == Fate.KEPT;
    }

    boolean fits(String contentType) {
        return type.matcher(contentType).matches();
    }

    /** What is told of a part that is left out; empty where nobody misses it. */
    String words() {
        return words;
    }

    /** Whether a document has one such part at most. */
    boolean isSingle() {
        return switch (this) {
            case MAIN, STYLES, NUMBERING, SETTINGS, FONT_TABLE, THEME, FOOTNOTES, ENDNOTES -> true;
            default -> false;
        };
    }

    /** Whether it holds text that a person wrote. */
    boolean isStory() {
        return switch (this) {
            case MAIN, HEADER, FOOTER, FOOTNOTES, ENDNOTES -> true;
            default -> false;
        };
    }

    /** Where such a part stands in a briefing, the {@code number}th of its kind. */
    String home(int number, String ending) {
        return switch (this) {
            case MAIN -> "word/document.xml";
            case THEME -> "word/theme/theme1.xml";
            case STYLES, NUMBERING, SETTINGS, FONT_TABLE, FOOTNOTES, ENDNOTES -> "word/" + relationship + ".xml";
            case HEADER, FOOTER -> "word/" + relationship + number + ".xml";
            case IMAGE -> "word/media/image" + number + "." + ending;
            case FONT -> "word/fonts/font" + number + "." + ending;
            default -> "word/parts/" + relationship + number + ".xml";
        };
    }
}
