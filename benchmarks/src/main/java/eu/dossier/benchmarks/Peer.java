package eu.dossier.benchmarks;

import java.util.Arrays;
import java.util.List;
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
    JASPERREPORTS_UNTAGGED("pdf", JasperEngine::new),
    DOSSIER_DOCX("docx", DossierEngine::docx),
    POI("docx", PoiEngine::new),
    DOCX4J("docx", Docx4jEngine::new),
    POI_TL("docx", PoiTlEngine::new);

    private final String format;
    private final Supplier<Engine> engine;

    Peer(String format, Supplier<Engine> engine) {
        this.format = format;
        this.engine = engine;
    }

    /** {@code dossier-pdf}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code pdf} or {@code docx}. */
    String format() {
        return format;
    }

    /** Those of one format, ours first. */
    static List<Peer> of(String format) {
        return Arrays.stream(values())
                .filter(peer -> peer.format.equals(format))
                .toList();
    }

    /** Whether it takes half a minute until the JVM has compiled it. */
    boolean warmsSlowly() {
        return this == OPENHTMLTOPDF_UA_A2A || this == FOP_UA || this == ITEXT_TAGGED;
    }

    /** Whether a table of 50,000 rows is done in well under a minute; the others are measured with fewer rows only. */
    boolean copesWithLongTables() {
        return this == OPENPDF_UNTAGGED || this == PDFBOX_TAGGED || this == POI || this == DOCX4J;
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
