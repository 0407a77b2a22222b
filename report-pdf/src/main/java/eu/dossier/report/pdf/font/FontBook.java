package eu.dossier.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Families of faces by name. Faces are read when first asked for and kept for the life of the book; the house's own book
 * lives as long as the process.
 */
public final class FontBook {

    /** The families that come with the house, all under the SIL Open Font License. */
    public static final String SERIF = "Source Serif 4";

    public static final String SANS = "Source Sans 3";
    public static final String MONO = "Source Code Pro";

    /** What the families lack: rare letters, then scripts of other parts of the world. In one style only. */
    private static final List<FaceSource> LAST_RESORT = Stream.of(
                    "NotoSans-Regular.ttf",
                    "NotoSansArabic-Regular.ttf",
                    "NotoSansHebrew-Regular.ttf",
                    "NotoSansDevanagari-Regular.ttf",
                    "NotoSansThai-Regular.ttf")
            .map(FaceSource::new)
            .toList();

    private static final FontBook HOUSE = new FontBook(bundled());

    private final Map<String, Map<FaceStyle, FaceSource>> families;
    private final Map<String, FontStack> stacks = new ConcurrentHashMap<>();

    private FontBook(Map<String, Map<FaceStyle, FaceSource>> families) {
        this.families = families;
    }

    /** The fonts that come with the house. */
    public static FontBook house() {
        return HOUSE;
    }

    /** SHA-256 of every font file of the house, as the list beside them says, which a test holds against the files. */
    public static Map<String, String> hashes() {
        try (InputStream in = FontBook.class.getResourceAsStream("fonts.sha256")) {
            if (in == null) {
                throw new IllegalStateException("the list of fonts is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split(" +", 2))
                    .collect(Collectors.toMap(parts -> "font " + parts[1], parts -> parts[0]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of fonts", e);
        }
    }

    private static Map<String, Map<FaceStyle, FaceSource>> bundled() {
        Map<String, Map<FaceStyle, FaceSource>> families = new LinkedHashMap<>();
        families.put(SERIF, bundled("SourceSerif4"));
        families.put(SANS, bundled("SourceSans3"));
        families.put(MONO, bundled("SourceCodePro"));
        return families;
    }

    private static Map<FaceStyle, FaceSource> bundled(String file) {
        Map<FaceStyle, FaceSource> faces = new EnumMap<>(FaceStyle.class);
        faces.put(FaceStyle.REGULAR, new FaceSource(file + "-Regular.ttf"));
        faces.put(FaceStyle.BOLD, new FaceSource(file + "-Bold.ttf"));
        faces.put(FaceStyle.ITALIC, new FaceSource(file + "-It.ttf"));
        faces.put(FaceStyle.BOLD_ITALIC, new FaceSource(file + "-BoldIt.ttf"));
        return faces;
    }

    /**
     * A book that has this family too; the faces of this book are shared with it.
     *
     * @param faces at least the regular one; a style that is missing is set in the nearest one there is
     */
    public FontBook with(String family, Map<FaceStyle, Face> faces) {
        if (!faces.containsKey(FaceStyle.REGULAR)) {
            throw new IllegalArgumentException("the family " + family + " has no regular face");
        }
        Map<String, Map<FaceStyle, FaceSource>> more = new LinkedHashMap<>(families);
        Map<FaceStyle, FaceSource> sources = new EnumMap<>(FaceStyle.class);
        faces.forEach((style, face) -> sources.put(style, new FaceSource(face)));
        more.put(family, sources);
        return new FontBook(more);
    }

    /** The names of all families, sorted. */
    public Set<String> families() {
        return new TreeSet<>(families.keySet());
    }

    public boolean has(String family) {
        return families.containsKey(family);
    }

    /**
     * One style of one family, followed by the same style of all other families and by faces
     * for other scripts to fall back on. The same arguments give
     * the same object.
     *
     * @throws IllegalArgumentException when there is no such family
     */
    public FontStack stack(String family, FaceStyle style) {
        return stacks.computeIfAbsent(family + "/" + style, key -> newStack(family, style));
    }

    private FontStack newStack(String family, FaceStyle style) {
        Map<FaceStyle, FaceSource> own = families.get(family);
        if (own == null) {
            throw new IllegalArgumentException("no font family '" + family + "'; there are " + families());
        }
        List<FaceSource> faces = new ArrayList<>();
        faces.add(nearest(own, style));
        families.forEach((name, other) -> {
            if (!name.equals(family)) {
                faces.add(nearest(other, style));
            }
        });
        faces.addAll(LAST_RESORT);
        return new FontStack(faces);
    }

    private static FaceSource nearest(Map<FaceStyle, FaceSource> faces, FaceStyle style) {
        for (FaceStyle candidate : candidates(style)) {
            FaceSource face = faces.get(candidate);
            if (face != null) {
                return face;
            }
        }
        throw new IllegalStateException("a family without a regular face");
    }

    private static List<FaceStyle> candidates(FaceStyle style) {
        return switch (style) {
            case REGULAR -> List.of(FaceStyle.REGULAR);
            case BOLD -> List.of(FaceStyle.BOLD, FaceStyle.REGULAR);
            case ITALIC -> List.of(FaceStyle.ITALIC, FaceStyle.REGULAR);
            case BOLD_ITALIC -> List.of(FaceStyle.BOLD_ITALIC, FaceStyle.BOLD, FaceStyle.ITALIC, FaceStyle.REGULAR);
        };
    }
}
