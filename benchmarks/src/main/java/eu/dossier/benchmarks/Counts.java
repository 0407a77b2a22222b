package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How large a document is, counted in what our engine makes of it.
 *
 * @param pages of the PDF
 * @param words of the HTML, between its tags
 * @param tables of the HTML
 * @param figures of the HTML
 */
record Counts(int pages, int words, int tables, int figures) {

    private static final Pattern HIDDEN = Pattern.compile("(?s)<(style|script|title|head)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    static Counts of(Document document) throws Exception {
        String html = new String(bytes(document, "html"), StandardCharsets.UTF_8);
        String text = TAG.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll(" ");
        try (PDDocument pdf = Loader.loadPDF(bytes(document, "pdf"))) {
            return new Counts(
                    pdf.getNumberOfPages(),
                    count(WORD.matcher(text)),
                    count(Pattern.compile("<table\\b").matcher(html)),
                    count(Pattern.compile("<figure\\b").matcher(html)));
        }
    }

    private static byte[] bytes(Document document, String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierEngine.writer(format).write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }

    private static int count(Matcher matcher) {
        return (int) matcher.results().count();
    }

    /** {@code 6 pages, 2,194 words, 4 tables, 1 figure}. */
    @Override
    public String toString() {
        return "%s, %s, %s, %s"
                .formatted(of(pages, "page"), of(words, "word"), of(tables, "table"), of(figures, "figure"));
    }

    private static String of(int number, String noun) {
        return String.format(java.util.Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
