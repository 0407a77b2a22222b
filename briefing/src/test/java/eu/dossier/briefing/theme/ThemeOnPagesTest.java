package eu.dossier.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.briefing.Product;
import eu.dossier.document.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** That a theme is seen where it should be: every entry, in every format that can show it. */
class ThemeOnPagesTest {

    private static final Path CASE = Path.of("../examples/interior-ministry-2021.yaml");
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'>"
            + "<rect width='60' height='20' rx='4' fill='#004A99'/><circle cx='10' cy='10' r='6' fill='gold'/></svg>";

    private static Theme theme(String yaml) {
        ThemeReader.Result result = ThemeReader.read(
                "theme.yaml", yaml, path -> LOGO.replace("gold", "#FFD700").getBytes(StandardCharsets.UTF_8));
        assertThat(result.diagnostics()).isEmpty();
        return result.theme().orElseThrow();
    }

    private static byte[] render(String yaml, String briefing, String format) throws IOException {
        CaseText text = new CaseText("case.yaml", Files.readAllBytes(CASE));
        Order order = new Order(
                List.of(briefing), List.of(format), List.of(Locale.ENGLISH), Instant.parse("2021-06-01T08:00:00Z"));
        Outcome outcome = Dossier.standard().withTheme(theme(yaml)).render(text, order);
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
        List<Product> products = ((Outcome.Rendered) outcome).products();
        return products.get(0).bytes();
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    @Test
    void headerAndFooterStandOnEveryPageOfThePdf() throws IOException {
        byte[] file = render("header: Crisis Centre\nfooter: Rue de la Loi 2", "technical-advisory", "pdf");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page)).contains("Crisis Centre · ", "Rue de la Loi 2");
            }
        }
    }

    @Test
    void headerAndFooterStandInWordToo() throws IOException {
        byte[] file = render("header: Crisis Centre\nfooter: Rue de la Loi 2", "press-release", "docx");
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean edge = entry.getName().matches("word/(header|footer)[^/]*\\.xml");
                parts.append(edge ? new String(zip.readAllBytes(), StandardCharsets.UTF_8) : "");
            }
        }
        assertThat(parts).contains("Crisis Centre · ", "Rue de la Loi 2");
    }

    @Test
    void aDrawnLogoIsLinesInThePdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("logo: logo.svg", "press-release", "pdf"))) {
            PDPage page = pdf.getPage(0);
            boolean drawn = false;
            for (var name : page.getResources().getXObjectNames()) {
                drawn |= page.getResources().getXObject(name) instanceof PDFormXObject form
                        && new String(form.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1)
                                .contains("1 .8431 0 rg");
                assertThat(page.getResources().isImageXObject(name)).isFalse();
            }
            assertThat(drawn).isTrue();
        }
    }

    @Test
    void aCoverHoldsTheTitleAndNothingElse() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render("cover: true", "technical-advisory", "pdf"))) {
            assertThat(page(pdf, 1)).contains("Technical", "Page 1 of").doesNotContain("Contents");
            assertThat(page(pdf, 2)).contains("Contents");
        }
    }

    @Test
    void shortBriefingsHaveNoCover() throws IOException {
        assertThat(render("cover: true", "press-release", "pdf"))
                .isEqualTo(render("cover: false", "press-release", "pdf"));
    }

    @Test
    void paperTypeAndColoursReachThePage() throws IOException {
        String yaml =
                "page: {size: letter}\ntype: {text: Source Sans 3, justified: true}\ncolours: {accent: \"#004A99\"}";
        try (PDDocument pdf = Loader.loadPDF(render(yaml, "press-release", "pdf"))) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(612);
            assertThat(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("0 .2902 .6 rg");
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).getName()).doesNotContain("SourceSerif");
            }
        }
    }
}
