package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What an option may be given, for its help and for the completion of the shell; asked for only there. */
final class Candidates {

    private Candidates() {}

    static Iterator<String> briefings() {
        return Dossier.standard().briefings().iterator();
    }

    static Iterator<String> audiences() {
        return Dossier.standard().audiences().iterator();
    }

    static Iterator<String> formats() {
        return Dossier.standard().formats().iterator();
    }

    static Iterator<String> languages() {
        return Dossier.standard().languages().stream()
                .map(Locale::toLanguageTag)
                .iterator();
    }

    static Iterator<String> pdfStandards() {
        return List.of("ua-1", "ua-2").iterator();
    }

    /** The words of an enum. The parser would know them too, and ask every enum for them at every start. */
    static <E extends Enum<E>> Iterable<String> of(Class<E> words) {
        return () -> Arrays.stream(words.getEnumConstants()).map(Enum::toString).iterator();
    }
}
