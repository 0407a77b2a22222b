package eu.dossier.document.writer;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns document trees into the bytes of one format. Safe for use by several threads; what is costly to prepare (fonts,
 * templates) is kept between calls. The bytes depend on the arguments alone.
 */
public interface Writer {

    /** What of a theme this format cannot use, told before any document is written: a damaged font. */
    default List<Diagnostic> check(Theme theme) {
        return List.of();
    }

    /**
     * Writes the whole document. The stream is neither closed nor kept.
     *
     * @return what the format cannot show as it stands in the tree; never silence
     * @throws IOException when the stream fails
     */
    List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException;

    /** Writes a document that another format has laid out; a format without pages of its own may use that one's numbers. */
    default List<Diagnostic> write(Layout laid, OutputStream out) throws IOException {
        return write(laid.document(), laid.theme(), out);
    }

    /** Lays the whole document out, to be written when its length is known; empty for formats that know no pages. */
    default Optional<Layout> lay(Document document, Theme theme) {
        return Optional.empty();
    }

    /**
     * What the writer puts into documents of its own accord, fonts above all, for whoever keeps a record of it.
     *
     * @return SHA-256 in hexadecimal, by name
     */
    default Map<String, String> assets() {
        return Map.of();
    }
}
