package eu.dossier.briefing;

import eu.dossier.document.writer.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** One finished document. Its bytes belong to whoever receives it; nobody else keeps them. */
public final class Product {

    private final String briefing;
    private final Locale language;
    private final Format format;
    private final boolean draft;
    private final Optional<Integer> pages;
    private final byte[] bytes;

    Product(String briefing, Locale language, Format format, boolean draft, Optional<Integer> pages, byte[] bytes) {
        this.briefing = briefing;
        this.language = language;
        this.format = format;
        this.draft = draft;
        this.pages = pages;
        this.bytes = bytes;
    }

    /**
     * Name of the briefing.
     *
     * @return {@code minister-brief}
     */
    public String briefing() {
        return briefing;
    }

    /**
     * The language that it is written in.
     *
     * @return without a country
     */
    public Locale language() {
        return language;
    }

    /**
     * PDF, Word or HTML, and the media type to send it with.
     *
     * @return its id, ending and media type
     */
    public Format format() {
        return format;
    }

    /**
     * Whether it says on every page that it is not final.
     *
     * @return false for a final
     */
    public boolean isDraft() {
        return draft;
    }

    /**
     * How many pages it has.
     *
     * @return empty where the format leaves that to whoever opens it, as Word and HTML do
     */
    public Optional<Integer> pages() {
        return pages;
    }

    /**
     * The whole file.
     *
     * @return not a copy: they belong to whoever asks
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Writes the whole file. It was read back and found clean before, so nothing goes out of a document that is refused.
     *
     * @param out neither closed nor kept
     * @throws IOException when the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /**
     * What to call the file.
     *
     * @return {@code minister-brief.en.pdf}, of a draft {@code minister-brief.en.draft.pdf}
     */
    public String fileName() {
        return briefing + "." + language.toLanguageTag() + (draft ? ".draft." : ".") + format.id();
    }
}
