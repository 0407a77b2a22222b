package eu.dossier.briefing.theme;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.FontFile;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.document.writer.HouseTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads a theme file (YAML). Strict: what it does not know is an error with its place, and several errors are told at once.
 * What the file leaves out is as in {@link Theme#DEFAULT}. The colours of TLP cannot be named.
 */
public final class ThemeReader {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /**
     * A theme, unless there are errors.
     *
     * @param wordTemplate the Word file that the theme names, not judged yet
     */
    public record Result(Optional<Theme> theme, Optional<HouseTemplate> wordTemplate, List<Diagnostic> diagnostics) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private final String file;
    private final ThemeText text;
    private final ThemeFiles files;
    private final Map<String, ThemeText.Entry> left;

    private ThemeReader(String file, ThemeText text, ThemeFiles files) {
        this.file = file;
        this.text = text;
        this.files = files;
        this.left = new LinkedHashMap<>(text.entries());
    }

    /**
     * @param file what the user calls the theme file
     * @param yaml its text
     * @param files opens logo and fonts
     */
    public static Result read(String file, String yaml, ThemeFiles files) {
        return new ThemeReader(file, new ThemeText(file, yaml), files).read();
    }

    private Result read() {
        if (!text.diagnostics().isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), text.diagnostics());
        }
        List<FontFile> fonts = fonts();
        Page page = made("page", Page.A4, this::page);
        Type type = made("type", Type.DEFAULT, () -> type(fonts));
        Colours colours = made("colours", Colours.DEFAULT, this::colours);
        Optional<ImageData> logo = logo();
        String organisation = edge("organisation");
        String header = edge("header");
        String footer = edge("footer");
        boolean cover = choice("cover", "false", Set.of("true", "false")).equals("true");
        Optional<HouseTemplate> wordTemplate = wordTemplate();
        left.forEach((path, entry) -> text.fault(entry.span(), "A theme has no '" + path + "'.", hint(path)));
        if (!text.diagnostics().isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), text.diagnostics());
        }
        Theme theme = new Theme(page, type, colours, logo, organisation, fonts, header, footer, cover);
        return new Result(Optional.of(theme), wordTemplate, List.of());
    }

    /** What the theme's own classes refuse is told at the entry that they name, else at the first of its part. */
    private <T> T made(String part, T fallback, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            text.fault(place(part + ".", message), message, "Change the values under '" + part + "'.");
            return fallback;
        }
    }

    private SourceSpan place(String part, String message) {
        List<Map.Entry<String, ThemeText.Entry>> entries = text.entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(part))
                .toList();
        return entries.stream()
                .filter(entry -> message.contains(" " + entry.getKey().substring(part.length()) + " "))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(entry -> entry.getValue().span())
                .orElse(SourceSpan.ofFile(file));
    }

    private Page page() {
        Page size = choice("page.size", "a4", Set.of("a4", "letter")).equals("letter") ? Page.LETTER : Page.A4;
        return new Page(
                size.width(),
                size.height(),
                millimetres("page.margins.top", size.top()),
                millimetres("page.margins.bottom", size.bottom()),
                millimetres("page.margins.start", size.start()),
                millimetres("page.margins.end", size.end()));
    }

    private Type type(List<FontFile> fonts) {
        Type house = Type.DEFAULT;
        Set<String> families = new TreeSet<>(Set.of(house.text(), house.headings(), house.code()));
        fonts.forEach(font -> families.add(font.family()));
        return new Type(
                choice("type.text", house.text(), families),
                choice("type.headings", house.headings(), families),
                choice("type.code", house.code(), families),
                number("type.size", house.size()),
                number("type.leading", house.leading()),
                number("type.scale", house.scale()),
                choice("type.justified", "false", Set.of("true", "false")).equals("true"));
    }

    private Colours colours() {
        Colours house = Colours.DEFAULT;
        return new Colours(
                colour("colours.text", house.text()),
                colour("colours.muted", house.muted()),
                colour("colours.accent", house.accent()),
                colour("colours.rule", house.rule()),
                colour("colours.tint", house.tint()),
                colour("colours.warning", house.warning()));
    }

    private List<FontFile> fonts() {
        List<FontFile> fonts = new ArrayList<>();
        Set<String> families = new TreeSet<>();
        for (String path : List.copyOf(left.keySet())) {
            String[] parts = path.split("\\.", -1);
            boolean style = parts.length == 3
                    && Set.of("regular", "bold", "italic", "bold_italic").contains(parts[2]);
            if (parts[0].equals("fonts") && style) {
                ThemeText.Entry entry = left.remove(path);
                boolean bold = parts[2].startsWith("bold");
                boolean italic = parts[2].endsWith("italic");
                if (entry != null && families.add(parts[1]) && !text.entries().containsKey(regular(parts[1]))) {
                    text.fault(entry.span(), "The family " + parts[1] + " has no regular font.", "Add 'regular: …'.");
                }
                if (entry != null) {
                    opened(entry, bytes -> new FontFile(parts[1], bold, italic, bytes))
                            .ifPresent(fonts::add);
                }
            }
        }
        return fonts;
    }

    private static String regular(String family) {
        return "fonts." + family + ".regular";
    }

    private Optional<ImageData> logo() {
        ThemeText.Entry entry = left.remove("logo");
        return entry == null ? Optional.empty() : opened(entry, LogoImage::of);
    }

    private Optional<HouseTemplate> wordTemplate() {
        String prefix = "word.styles.";
        Map<String, String> styles = new TreeMap<>();
        for (String path : List.copyOf(left.keySet())) {
            if (path.startsWith(prefix)) {
                styles.put(path.substring(prefix.length()), word(path, ""));
            }
        }
        ThemeText.Entry entry = left.remove("word.template");
        if (entry == null && !styles.isEmpty()) {
            text.fault(SourceSpan.ofFile(file), "'word.styles' maps to no template.", "Add 'word.template'.");
        }
        return entry == null
                ? Optional.empty()
                : opened(entry, bytes -> new HouseTemplate(entry.value(), bytes, styles));
    }

    /** Makes something of the bytes of a file. */
    private interface Maker<T> {
        T of(byte[] bytes);
    }

    private <T> Optional<T> opened(ThemeText.Entry entry, Maker<T> maker) {
        try {
            return Optional.of(maker.of(files.read(entry.value())));
        } catch (IOException e) {
            text.fault(
                    entry.span(),
                    "The file '" + entry.value() + "' cannot be read.",
                    "Paths are seen from the theme file; give one inside its folder.");
        } catch (IllegalArgumentException e) {
            text.fault(entry.span(), "The file '" + entry.value() + "': " + e.getMessage() + ".", "Give another file.");
        }
        return Optional.empty();
    }

    private String word(String path, String fallback) {
        ThemeText.Entry entry = left.remove(path);
        return entry == null ? fallback : entry.value();
    }

    /** A text at the edge of pages. */
    private String edge(String path) {
        ThemeText.Entry entry = left.remove(path);
        if (entry == null) {
            return "";
        }
        try {
            return Theme.edge(entry.value());
        } catch (IllegalArgumentException e) {
            text.fault(
                    entry.span(), "'" + path + "' cannot be printed: " + e.getMessage() + ".", "Give one short line.");
            return "";
        }
    }

    private String choice(String path, String fallback, Set<String> allowed) {
        ThemeText.Entry entry = left.remove(path);
        if (entry == null) {
            return fallback;
        }
        Optional<String> chosen =
                allowed.stream().filter(entry.value()::equalsIgnoreCase).findFirst();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        text.fault(
                entry.span(),
                "'" + entry.value() + "' cannot be the value of '" + path + "'.",
                "Choose one of: " + String.join(", ", new TreeSet<>(allowed)) + ".");
        return fallback;
    }

    private double millimetres(String path, double fallback) {
        return number(path, fallback / POINTS_PER_MM) * POINTS_PER_MM;
    }

    private double number(String path, double fallback) {
        ThemeText.Entry entry = left.remove(path);
        if (entry == null) {
            return fallback;
        }
        if (entry.value().matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            return Double.parseDouble(entry.value());
        }
        text.fault(entry.span(), "'" + path + "' is a number, such as 10.5.", "Write it without a unit.");
        return fallback;
    }

    private int colour(String path, int fallback) {
        ThemeText.Entry entry = left.remove(path);
        if (entry == null) {
            return fallback;
        }
        if (entry.value().matches("#[0-9A-Fa-f]{6}")) {
            return Integer.parseInt(entry.value().substring(1), 16);
        }
        text.fault(
                entry.span(),
                "'" + path + "' is a colour in six hexadecimal digits.",
                "Write it in quotes, such as \"#1F3A5F\".");
        return fallback;
    }

    private static String hint(String path) {
        if (path.toLowerCase(Locale.ROOT).contains("tlp")) {
            return "The colours of TLP are those of the standard; nobody may change them.";
        }
        return "It may hold: page, type, colours, logo, organisation, header, footer, cover, fonts, word.";
    }
}
