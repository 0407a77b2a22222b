package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Labels;
import eu.dossier.document.Numbering;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Look;
import eu.dossier.report.pdf.paint.OutlineEntry;
import eu.dossier.report.pdf.shape.Shaper;
import eu.dossier.report.pdf.shape.Shapers;
import eu.dossier.report.pdf.tag.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all parts of the layout of one document share. */
final class Job {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur", "yi", "ji", "dv", "ps", "sd");

    private static final int ALL_FONTS_HAVE = 0x180;

    /** Code in running text, against what is around it. */
    private static final double CODE_SIZE = 0.91;

    /** Styles asked for last: those of the columns of a table. */
    private static final int LAST_LOOKS = 8;

    private record LookKey(
            String family,
            boolean bold,
            boolean italic,
            double size,
            double rise,
            double tracking,
            Locale language,
            Breaking breaking) {}

    private final Document document;
    private final Styles styles;
    private final Shapers shapers;
    private final Map<String, String> numbers;
    private final HeadingIndex headings;
    private final boolean rightToLeft;
    private final Geometry portrait;
    private final Geometry landscape;
    private final Map<LookKey, Look> looks = new HashMap<>();
    private final Map<String, Diagnostic> diagnostics = new LinkedHashMap<>();
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final @Nullable TextStyle[] lastStyles = new TextStyle[LAST_LOOKS];
    private final Look[] lastLooks = new Look[LAST_LOOKS];
    private int nextLook;
    private @Nullable TextStyle aroundCode;
    private @Nullable TextStyle codeStyle;
    private int notes;
    private int tables;

    Job(Document document, Theme theme, Shapers shapers) {
        this.document = document;
        this.styles = new Styles(theme, document.metadata().language());
        this.shapers = shapers;
        this.numbers = Numbering.of(document);
        this.headings = HeadingIndex.of(document);
        this.rightToLeft = RIGHT_TO_LEFT.contains(document.metadata().language().getLanguage());
        this.portrait = Geometry.portrait(theme.page(), rightToLeft);
        this.landscape = Geometry.landscape(theme.page(), rightToLeft);
    }

    Geometry geometry(boolean turned) {
        return turned ? landscape : portrait;
    }

    Document document() {
        return document;
    }

    Labels labels() {
        return document.metadata().labels();
    }

    Styles styles() {
        return styles;
    }

    HeadingIndex headings() {
        return headings;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** "Table 2", or empty when nothing of that name has a number. */
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /** Remembers the structure element of a heading. */
    void element(String heading, Element element) {
        elements.putIfAbsent(heading, element);
    }

    /** The structure element of a heading that has been laid out. */
    Element element(String heading) {
        return Objects.requireNonNull(elements.get(heading), heading);
    }

    int nextTable() {
        return ++tables;
    }

    int nextNote() {
        return ++notes;
    }

    /** Neighbouring runs mostly share their style, so the last answers are kept at hand. */
    @SuppressWarnings("ReferenceEquality") // to compare all parts of two styles costs more than to look one up
    Look look(TextStyle style, double rise) {
        if (rise != 0) {
            return findLook(style, rise);
        }
        for (int i = 0; i < LAST_LOOKS; i++) {
            if (lastStyles[i] == style) {
                return lastLooks[i];
            }
        }
        Look look = findLook(style, 0);
        lastStyles[nextLook] = style;
        lastLooks[nextLook] = look;
        nextLook = (nextLook + 1) % LAST_LOOKS;
        return look;
    }

    /** How code looks inside text of a style; the same object for the same style, asked again. */
    @SuppressWarnings("ReferenceEquality")
    TextStyle codeStyle(TextStyle around) {
        TextStyle code = codeStyle;
        if (code == null || around != aroundCode) {
            code = around.family(styles.codeFamily())
                    .size(around.size() * CODE_SIZE)
                    .breaking(Breaking.LITERAL);
            codeStyle = code;
            aroundCode = around;
        }
        return code;
    }

    private Look findLook(TextStyle style, double rise) {
        LookKey key = new LookKey(
                style.family(),
                style.bold(),
                style.italic(),
                style.size(),
                rise,
                style.tracking(),
                style.language(),
                style.breaking());
        return looks.computeIfAbsent(key, this::newLook);
    }

    private Look newLook(LookKey key) {
        Shaper shaper = shapers.of(key.family(), FaceStyle.of(key.bold(), key.italic()));
        return new Look(shaper, key.size(), key.rise(), key.tracking(), key.language(), key.breaking());
    }

    /** How far below the top of a line its baseline stands: the face is centred in the height of the line. */
    double baseline(TextStyle style) {
        Face face = look(style, 0).shaper().fonts().primary();
        double em = style.size() / face.unitsPerEm();
        double ascent = face.metrics().ascent() * em;
        double descent = -face.metrics().descent() * em;
        return (style.lineHeight() - ascent - descent) / 2 + ascent;
    }

    void bookmark(Block.Heading heading, String title) {
        outline.add(new OutlineEntry(heading.level(), title, heading.id()));
    }

    /** Headings below the title; the title itself where there are none. */
    List<OutlineEntry> outline() {
        List<OutlineEntry> below =
                outline.stream().filter(entry -> entry.level() > 1).toList();
        return below.isEmpty() ? outline : below;
    }

    /** Tells of characters that no font has. Every font has the letters of Western Europe, so nothing is asked of those. */
    void checkGlyphs(String text, Look look, Origin origin) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ALL_FONTS_HAVE && !Character.isLowSurrogate(text.charAt(i))) {
                int character = text.codePointAt(i);
                if (!look.shaper().shows(character)) {
                    missingGlyph(character, origin);
                }
            }
        }
    }

    private void missingGlyph(int character, Origin origin) {
        warn(
                "D5001",
                origin,
                "No font has a glyph for U+%04X %s; a replacement is printed."
                        .formatted(character, Character.getName(character)),
                "Add a font that has it to the theme.");
    }

    /** Something that cannot be shown as it stands in the tree; the same is told once. */
    void warn(String code, Origin origin, String message, String... hints) {
        SourceSpan span = origin.template().isEmpty()
                ? SourceSpan.ofFile(origin.pointer())
                : new SourceSpan(origin.template(), origin.line(), 0, 0, "");
        diagnostics.putIfAbsent(code + message, Diagnostic.warning(code, span, message, hints));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics.values());
    }
}
