package eu.dossier.templates.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.Locale;

/** Texts of a case that are not there in the language of the document. */
final class Untranslated {

    private static final int SHOWN = 60;

    private Untranslated() {}

    /** The middle of a text: what a sentence does to its first letter and its last point does not touch it. */
    static String core(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() < 4 ? line : line.substring(1, line.length() - 1);
    }

    static Diagnostic warning(String text, Locale language) {
        String line = text.strip().replaceAll("\\s+", " ");
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return Diagnostic.warning(
                "D4110",
                SourceSpan.ofFile(""),
                "There is no translation into “" + language.toLanguageTag() + "” of “" + shown
                        + "”. The document prints it as it is and says so.",
                "Add the text in this language to the case file.");
    }
}
