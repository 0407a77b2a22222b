package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import eu.dossier.benchmarks.WarmRuns.Warmth;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything side by side in one run, and the page that tells of it: {@code Compare PAGE PART...}. Parts are warm, pipeline,
 * cold, long and batch; all of them when none is named. Run from the top folder of the project.
 */
public final class Compare {

    private static final String OURS = Peer.DOSSIER_PDF.id();
    private static final String OUR_WORD = Peer.DOSSIER_DOCX.id();
    private static final int SCALING_SECONDS = 100;
    private static final int PIPELINE_SECONDS = 140;
    private static final Path WORK = Path.of("benchmarks/target/compare");
    private static final Path IMAGES = Path.of("docs/images");

    private final Page page = new Page();
    private final Machine machine = Machine.now();

    private Compare() {}

    /** Measures, and writes the page. */
    public static void main(String[] args) throws Exception {
        List<String> parts = args.length > 1
                ? List.of(args).subList(1, args.length)
                : List.of("warm", "pipeline", "cold", "long", "batch");
        Files.createDirectories(WORK);
        Files.createDirectories(IMAGES);
        new Compare().run(Path.of(args[0]), parts);
    }

    private void run(Path file, List<String> parts) throws Exception {
        ZonedDateTime start = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        long began = System.nanoTime();
        Versions.print(page, programs());
        for (String part : parts) {
            System.out.println("== " + part);
            switch (part) {
                case "warm" -> warm();
                case "pipeline" -> pipeline();
                case "cold" -> new ColdRuns(page, WORK).run();
                case "long" -> new LongRuns(page, WORK).run();
                case "batch" -> new BatchRuns(page, WORK).run();
                default -> throw new IllegalArgumentException("no part " + part);
            }
            // After each part, so that a run that is broken off has told what it knows.
            long minutes = Math.round((System.nanoTime() - began) / 60e9);
            Files.writeString(file, head(start, minutes, parts.subList(0, parts.indexOf(part) + 1)) + page);
            System.out.println("written: " + file + ", after " + minutes + " minutes");
        }
    }

    private String head(ZonedDateTime start, long minutes, List<String> parts) throws IOException {
        return """
            # Performance, measured beside the peers

            Written by `benchmarks/run all %s` on %s, in %d minutes; no figure is typed by hand. Machine: %s. Load before the
            run: %s; load after it, which is our own: %s. Compare by ratio within this page, never with figures of another day or
            machine.

            ## The bars

            %s
            """.formatted(
                        String.join(" ", parts),
                        start.toString().replace('T', ' ').replace("Z", " UTC"),
                        minutes,
                        machine.description(),
                        machine.load(),
                        Machine.now().load(),
                        page.bars());
    }

    private static List<String> programs() {
        return List.of("weasyprint", "chromium", "soffice");
    }

    private void warm() throws Exception {
        Map<String, Warmth> pdf = new LinkedHashMap<>();
        pdf.putAll(WarmRuns.engines(3, ids("pdf", false)));
        pdf.putAll(WarmRuns.engines(5, ids("pdf", true)));
        Map<String, Warmth> word = WarmRuns.engines(3, ids("docx", false));
        page.heading("One document again and again in one process")
                .text("The reference briefing (" + Counts.of(ReferenceBriefing.document())
                        + "), as a tree of objects, to"
                        + " the bytes of a file; one thread. Only Dossier and openhtmltopdf give files that pass"
                        + " PDF/UA-1 and PDF/A-2a; hand-written PDFBox, iText and FOP tag theirs without passing;"
                        + " OpenPDF cannot tag, and JasperReports does not here. All embed the same fonts. Only"
                        + " Dossier and FOP hyphenate and break lines by total fit.");
        table(pdf, OURS, "documents/s: PDF of the reference briefing", "performance-pdf.svg");
        table(word, OUR_WORD, "documents/s: Word file of the reference briefing", "performance-docx.svg");
        bars(pdf, word);
        twoThreads("PDF", OURS);
        twoThreads("Word", OUR_WORD);
        letterhead(perSecond(word, OUR_WORD));
    }

    private void twoThreads(String what, String engine) throws IOException {
        Scaling.Rates rates = Scaling.of(WarmRuns.TRIAL ? 10 : SCALING_SECONDS, engine);
        page.text("%s on two threads: %s documents/s; on one, in turns with these every two seconds: %s."
                .formatted(what, Page.number(rates.together()), Page.number(rates.alone())));
        page.atLeast(what + ", two threads to one", rates.ratio(), 1.8, 1.9, "");
    }

    /** What a house pays for its own letterhead. */
    private void letterhead(double without) {
        Warmth framed = WarmRuns.engines(3, Warm.LETTERHEAD).get(Warm.LETTERHEAD);
        if (framed != null) {
            page.text(("In a ministry's own template of a megabyte, of which a photograph in the header is most: %s"
                            + " documents/s, %s MB allocated/document.")
                    .formatted(Page.number(framed.perSecond()), Page.number(framed.megabytes())));
            page.atMost("Word in a template of 1 MB, times the time without", without / framed.perSecond(), 2, 1.5, "");
        }
    }

    private static String[] ids(String format, boolean slow) {
        return Peer.of(format).stream()
                .filter(peer -> peer.warmsSlowly() == slow)
                .map(Peer::id)
                .toArray(String[]::new);
    }

    private void table(Map<String, Warmth> reached, String ours, String title, String image) throws Exception {
        double base = perSecond(reached, ours);
        page.table("engine", "documents/s", "±", "Dossier is … times as fast", "MB allocated/document", "bytes");
        Map<String, Double> chart = new LinkedHashMap<>();
        reached.forEach((engine, warmth) -> {
            chart.put(engine, warmth.perSecond());
            page.row(
                    engine,
                    Page.number(warmth.perSecond()),
                    Page.number(warmth.error()),
                    Page.number(base / warmth.perSecond()),
                    Page.number(warmth.megabytes()),
                    size(engine));
        });
        Charts.write(IMAGES.resolve(image), title, title, chart);
        page.end().text("![" + title + "](images/" + image + ")");
    }

    private static String size(String engine) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Peer.named(engine).create().render(ReferenceBriefing.document(), out);
            return "%,d".formatted(out.size());
        } catch (Exception e) {
            return "–";
        }
    }

    private static double perSecond(Map<String, Warmth> reached, String engine) {
        return Optional.ofNullable(reached.get(engine)).map(Warmth::perSecond).orElse(Double.NaN);
    }

    private void bars(Map<String, Warmth> pdf, Map<String, Warmth> word) {
        double ours = perSecond(pdf, OURS);
        page.atLeast("PDF, times openhtmltopdf", ours / perSecond(pdf, Peer.OPENHTMLTOPDF_UA_A2A.id()), 6, 12.5, "");
        page.atLeast("PDF, times tagged PDFBox by hand", ours / perSecond(pdf, Peer.PDFBOX_TAGGED.id()), 1.5, 3, "");
        page.atMost("PDF, MB allocated a document", megabytes(pdf, OURS), 4, 4, "");
        double docx = perSecond(word, OUR_WORD);
        page.atLeast("Word, times POI by hand", docx / perSecond(word, Peer.POI.id()), 3, 4.5, "");
        page.atLeast("Word, times docx4j", docx / perSecond(word, Peer.DOCX4J.id()), 5, 7, "");
        page.atMost("Word, MB allocated a document", megabytes(word, OUR_WORD), 1.5, 1.5, "");
    }

    private static double megabytes(Map<String, Warmth> reached, String engine) {
        return Optional.ofNullable(reached.get(engine)).map(Warmth::megabytes).orElse(Double.NaN);
    }

    private void pipeline() throws Exception {
        page.heading("From the case file to the document")
                .text("Bytes of a case file in, checked documents out: read, check, release, template, layout,"
                        + " write, leak check;"
                        + " the case of the Interior Ministry (%s kB of YAML) and its five usual briefings. *Single*: each briefing by"
                                .formatted(kilobytes())
                        + " an order of its own, so that the case is read, checked and released for every"
                        + " document. *Together*: all five by one order, as the command renders a case."
                        + " Two threads are held against one in one process, in turns of two seconds.")
                .table("", "format", "1 thread, documents/s", "2 threads", "ratio", "MB allocated/document");
        Map<String, Double> chart = new LinkedHashMap<>();
        for (String method : List.of("single", "together")) {
            for (String format : List.of("pdf", "docx")) {
                chart.put(method + ", " + format, pipeline(method, format));
            }
        }
        page.end();
        String title = "documents/s: from the bytes of a case file, one thread";
        Charts.write(IMAGES.resolve("performance-pipeline.svg"), title, title, chart);
        page.text("![" + title + "](images/performance-pipeline.svg)");
    }

    private static long kilobytes() {
        try {
            return Files.size(Path.of("examples/interior-ministry-2021.yaml")) / 1000;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** So much code that the second compiler is busy for 40 seconds of its own before the first round that counts. */
    private double pipeline(String method, String format) throws IOException {
        Scaling.Rates rates = Scaling.of(WarmRuns.TRIAL ? 10 : PIPELINE_SECONDS, format, method);
        page.row(
                method,
                format,
                Page.number(rates.alone()),
                Page.number(rates.together()),
                Page.number(rates.ratio()),
                Page.number(rates.megabytes()));
        boolean pdf = format.equals("pdf");
        String what = "Case file to " + (pdf ? "PDF" : "Word") + ", " + method;
        page.atLeast(what + ", documents/s", rates.alone(), pdf ? 60 : 250, pdf ? 120 : 400, "");
        page.atLeast(what + ", two threads to one", rates.ratio(), 1.8, 1.9, "");
        return rates.alone();
    }

    /** The cost of a run, for tables. */
    static String[] cells(String name, Optional<Cost> cost, double base) {
        return cost.map(c -> new String[] {
                    name,
                    Processes.seconds(c.wall()),
                    Processes.seconds(c.cpu()),
                    Page.number(c.wall() / base),
                    Page.number(c.peak())
                })
                .orElse(new String[] {name, "–", "–", "–", "–"});
    }
}
