package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Where links and bookmarks may lead. Links name their target, so that it may stand on a page that is not yet made. */
final class Destinations {

    record Place(int page, int pageNumber, int element, double x, double y) {}

    private final Map<String, Place> places = new TreeMap<>();

    /** Objects that say to which structure element a place belongs: reserved when a link asks, written at the end. */
    private final Map<String, Integer> structured = new TreeMap<>();

    void add(String id, Place place) {
        places.putIfAbsent(id, place);
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
        append(out, place(id), place(id).page());
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("nothing is called " + id);
        }
        return place;
    }

    /** Appends an action that leads to a place, by its name and by its structure element (ISO 32000-2, 12.6.4.2). */
    void action(Bytes out, String id, PdfFile file) {
        int object = structured.computeIfAbsent(id, key -> file.reserve());
        out.ascii("/A<</S/GoTo/D").text(id).ascii("/SD ").reference(object).ascii(">>");
    }

    private static void append(Bytes out, Place place, int target) {
        out.put('[')
                .reference(target)
                .ascii("/XYZ ")
                .coordinate(place.x())
                .coordinate(place.y())
                .ascii("null]");
    }

    /** Writes what links have asked for. */
    void writeStructured(PdfFile file) throws IOException {
        for (Map.Entry<String, Integer> asked : structured.entrySet()) {
            Place place = place(asked.getKey());
            Bytes out = new Bytes();
            append(out, place, place.element());
            file.write(asked.getValue(), out);
        }
    }

    /** Writes the name tree. */
    int write(PdfFile file) throws IOException {
        Bytes names = new Bytes(1024).ascii("<</Names[");
        places.forEach((id, place) -> append(names.text(id), place, place.page()));
        return file.write(names.ascii("]>>"));
    }
}
