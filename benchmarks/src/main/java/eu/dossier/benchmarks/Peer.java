package eu.dossier.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** What is measured. */
enum Peer {
    DOSSIER_PDF("pdf", DossierEngine::pdf),
    OPENHTMLTOPDF_UA_A2A("pdf", OpenHtmlEngine::new),
    FOP_UA("pdf", FopEngine::new),
    ITEXT_TAGGED("pdf", ITextEngine::new),
    PDFBOX_TAGGED("pdf", PdfBoxEngine::new),
    OPENPDF_UNTAGGED("pdf", OpenPdfEngine::new),
    DOSSIER_DOCX("docx", DossierEngine::docx),
    POI("docx", PoiEngine::new),
    DOCX4J("docx", Docx4jEngine::new);

    final String format;
    private final Supplier<Engine> engine;

    Peer(String format, Supplier<Engine> engine) {
        this.format = format;
        this.engine = engine;
    }

    Engine create() {
        return engine.get();
    }

    /** Reads {@code dossier-pdf}. */
    static Peer named(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(peer -> peer.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine " + name));
    }
}
