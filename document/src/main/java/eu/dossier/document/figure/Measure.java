package eu.dossier.document.figure;

/** How wide a line of text comes out. */
@FunctionalInterface
public interface Measure {

    /** @return points */
    double width(String text, double size, boolean bold);

    /**
     * For formats that do not know the reader's fonts: widths of a common sans-serif face, rounded up, so that labels have
     * room in most others too.
     */
    static Measure estimated() {
        return EstimatedMeasure::width;
    }
}
