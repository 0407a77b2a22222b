package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.release.Policy;
import eu.dossier.core.release.PolicyException;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page of a finished document says of itself: how far it goes, and whether it is final. */
class MarksOnPagesTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static final Map<String, String> DRAFT =
            Map.of("en", "DRAFT", "fr", "PROJET", "nl", "ONTWERP", "de", "ENTWURF", "it", "BOZZA");

    private static final String CASE = """
        schema: 1
        case: {id: X-1, status: investigating, language: en, title: {text: An intrusion, marking: CLEAR}}
        marking: CLEAR
        revision: {number: 1, issued: 2026-11-19T10:00Z}
        bottom_line: The network was attacked and works again.
        measures: [{text: Passwords were changed everywhere., status: done, marking: %s}]
        """;

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource({
        "technical-advisory, CLEAR, TLP:CLEAR",
        "technical-advisory, GREEN, TLP:GREEN",
        "technical-advisory, AMBER, TLP:AMBER",
        "technical-advisory, RED, TLP:CLEAR",
        "situation-report, RED, TLP:RED",
        "situation-report, AMBER+STRICT, TLP:AMBER+STRICT",
        "press-release, GREEN, TLP:CLEAR"
    })
    void theMarkingIsTheHighestOfWhatTheDocumentHolds(String briefing, String marking, String printed)
            throws IOException {
        for (Product product : products(CASE.formatted(marking).getBytes(StandardCharsets.UTF_8), briefing, "en")) {
            assertThat(pages(product))
                    .as(product.fileName())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).containsPattern(printed.replace("+", "\\+") + "(?!\\+)"));
        }
    }

    @Test
    void aBriefingThatWouldGoBeyondItsCeilingIsRefused() throws PolicyException {
        Policy wide = Policy.read(
                "wide.yaml",
                "schema: 1\nname: wide\naudiences: [{id: certs, ceiling: RED}]\n".getBytes(StandardCharsets.UTF_8));
        Outcome outcome = DOSSIER.withPolicy(wide)
                .render(
                        new CaseText("case.yaml", CASE.formatted("RED").getBytes(StandardCharsets.UTF_8)),
                        new Order(List.of("technical-advisory"), List.of("html"), List.of(Locale.ENGLISH), AT));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("D6001");
                    assertThat(refusal.message()).contains("technical-advisory would be TLP:RED");
                });
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "nl", "de", "it"})
    void everyPageOfADraftSaysSoInItsLanguage(String language) throws IOException {
        byte[] example = Files.readAllBytes(Path.of("..", "examples", "ransomware-hospital.json"));
        for (String briefing : List.of("technical-advisory", "press-release")) {
            for (Product product : products(example, briefing, language)) {
                assertThat(product.fileName()).contains("." + language + ".draft.");
                assertThat(pages(product))
                        .as(product.fileName())
                        .isNotEmpty()
                        .allSatisfy(page -> assertThat(page).contains(DRAFT.get(language)));
            }
        }
    }

    private static List<Product> products(byte[] yaml, String briefing, String language) {
        Outcome outcome = DOSSIER.render(
                new CaseText(yaml[0] == '{' ? "case.json" : "case.yaml", yaml),
                new Order(List.of(briefing), List.of(), List.of(Locale.forLanguageTag(language)), AT));
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
        return ((Outcome.Rendered) outcome).products();
    }

    /** The text of each page; of a Word file, of each header that stands on a page; of HTML, the whole. */
    private static List<String> pages(Product product) throws IOException {
        return switch (product.format().id()) {
            case "pdf" -> pdfPages(product.bytes());
            case "docx" -> headers(WordFile.of(product.bytes()));
            default -> List.of(new String(product.bytes(), StandardCharsets.UTF_8));
        };
    }

    private static List<String> pdfPages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static List<String> headers(WordFile file) {
        return file.names().stream()
                .filter(name -> name.matches("word/header\\d*\\.xml"))
                .map(name -> new String(file.part(name), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                .toList();
    }
}
