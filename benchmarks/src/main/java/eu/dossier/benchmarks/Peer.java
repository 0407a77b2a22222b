package eu.dossier.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What is measured. */
enum Peer {
    DOSSIER_PDF("pdf", DossierEngine::pdf, "eu.dossier.document.Document"),
    OPENHTMLTOPDF_UA_A2A("pdf", OpenHtmlEngine::new, "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"),
    FOP_UA("pdf", FopEngine::new, "org.apache.fop.apps.FopFactory"),
    ITEXT_TAGGED("pdf", ITextEngine::new, "com.itextpdf.layout.Document"),
    PDFBOX_TAGGED("pdf", PdfBoxEngine::new, "org.apache.pdfbox.pdmodel.PDDocument"),
    OPENPDF_UNTAGGED("pdf", OpenPdfEngine::new, "org.openpdf.text.Document"),
    JASPERREPORTS_UNTAGGED("pdf", JasperEngine::new, "net.sf.jasperreports.engine.JasperFillManager"),
    DOSSIER_DOCX("docx", DossierEngine::docx, "eu.dossier.document.Document"),
    POI("docx", PoiEngine::new, "org.apache.poi.xwpf.usermodel.XWPFDocument"),
    DOCX4J("docx", Docx4jEngine::new, "org.docx4j.openpackaging.packages.WordprocessingMLPackage"),
    POI_TL("docx", PoiTlEngine::new, "com.deepoove.poi.XWPFTemplate");

    private final String format;
    private final Supplier<Engine> engine;
    private final String marker;

    Peer(String format, Supplier<Engine> engine, String marker) {
        this.format = format;
        this.engine = engine;
        this.marker = marker;
    }

    /** A class of it, by name: to load it would be part of what is measured. */
    String marker() {
        return marker;
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
