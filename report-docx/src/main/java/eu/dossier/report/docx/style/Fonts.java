package eu.dossier.report.docx.style;

import eu.dossier.document.theme.Type;
import java.util.Map;

/**
 * The fonts of a Word document. Word shows what is installed on the reader's machine, so the house's own families, which no
 * Word comes with, give way to those of the same kind that every Word has; any other family is an organisation's own choice
 * and stays.
 *
 * @param text family of the text
 * @param headings family of titles, headings and tables
 * @param code monospaced family
 */
public record Fonts(String text, String headings, String code) {

    private static final Map<String, String> ON_EVERY_WORD =
            Map.of("Source Serif 4", "Cambria", "Source Sans 3", "Calibri", "Source Code Pro", "Consolas");

    public static Fonts of(Type type) {
        return new Fonts(onWord(type.text()), onWord(type.headings()), onWord(type.code()));
    }

    private static String onWord(String family) {
        return ON_EVERY_WORD.getOrDefault(family, family);
    }
}
