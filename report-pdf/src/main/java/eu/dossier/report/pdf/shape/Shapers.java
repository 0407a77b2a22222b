package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.FaceStyle;
import eu.dossier.report.pdf.font.FontBook;
import eu.dossier.report.pdf.font.FontStack;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapers of one font book, each made once. */
public final class Shapers {

    private static final Shapers HOUSE = new Shapers(FontBook.house());

    private final FontBook book;
    private final Map<FontStack, Shaper> shapers = new ConcurrentHashMap<>();

    public Shapers(FontBook book) {
        this.book = book;
    }

    /** Those of the fonts that come with the house. */
    public static Shapers house() {
        return HOUSE;
    }

    public FontBook book() {
        return book;
    }

    /** @throws IllegalArgumentException when the book has no such family */
    public Shaper of(String family, FaceStyle style) {
        return shapers.computeIfAbsent(book.stack(family, style), Shaper::new);
    }
}
