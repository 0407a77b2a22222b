package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where links and bookmarks may lead. Links name their target, so that it may stand on a page that is not yet made. */
final class Destinations {

    private record Place(int page, int pageNumber, double x, double y) {}

    private final Map<String, Place> places = new TreeMap<>();

    /** @param y from the bottom of the page */
    void add(String id, int page, int pageNumber, double x, double y) {
        places.putIfAbsent(id, new Place(page, pageNumber, x, y));
    }

    /** The number of the page on which it stands, or 0 when it stands nowhere. */
    int pageNumber(String id) {
        Place place = places.get(id);
        return place == null ? 0 : place.pageNumber();
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Appends {@code [12 0 R/XYZ 71 700 null]}. */
    void explicit(Bytes out, String id) {
        Place place = places.get(id);
        append(out, place);
    }

    private static void append(Bytes out, @Nullable Place place) {
        if (place == null) {
            throw new IllegalStateException("a bookmark leads nowhere");
        }
        out.put('[')
                .reference(place.page())
                .ascii("/XYZ ")
                .coordinate(place.x())
                .coordinate(place.y())
                .ascii("null]");
    }

    /** Writes the name tree. */
    int write(PdfFile file) throws IOException {
        Bytes names = new Bytes(1024).ascii("<</Names[");
        places.forEach((id, place) -> append(names.text(id), place));
        return file.write(names.ascii("]>>"));
    }
}
