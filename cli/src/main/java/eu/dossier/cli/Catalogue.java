package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Checks that what the command line names exists. */
final class Catalogue {

    private Catalogue() {}

    static void requireKnown(Dossier dossier, List<String> briefings, List<String> formats, List<Locale> languages) {
        requireKnown("briefing", briefings, dossier.briefings());
        requireKnown("format", formats, dossier.formats());
        requireKnown(
                "language",
                languages.stream().map(Locale::toLanguageTag).toList(),
                dossier.languages().stream().map(Locale::toLanguageTag).toList());
    }

    private static void requireKnown(String kind, Collection<String> asked, Collection<String> known) {
        for (String name : asked) {
            if (!known.contains(name)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "there is no " + kind + " '" + name + "'. There are: " + String.join(", ", known));
            }
        }
    }
}
