package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What an option may be given, for its help and for the completion of the shell; asked for only there. */
final class Candidates {

    private Candidates() {}

    static final class Briefings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dossier.standard().briefings().iterator();
        }
    }

    static final class Audiences implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dossier.standard().audiences().iterator();
        }
    }

    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dossier.standard().formats().iterator();
        }
    }

    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Dossier.standard().languages().stream()
                    .map(Locale::toLanguageTag)
                    .iterator();
        }
    }

    static final class PdfStandards implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("ua-1", "ua-2").iterator();
        }
    }
}
