package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.read.Suggestions;
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

    /** A policy of one's own may lack an audience that a briefing is made for. */
    static void requireAudience(Dossier dossier, String briefing) {
        if (dossier.audience(briefing).isEmpty()) {
            throw new CommandFailure(
                    ExitCode.ERRORS,
                    "the policy " + dossier.policy().name() + " has no such audience as the " + briefing
                            + " is made for. It has: " + String.join(", ", dossier.audiences()));
        }
    }

    static CommandFailure noItem(String item, Collection<String> items) {
        return new CommandFailure(
                ExitCode.USAGE,
                "the case has no item '" + item + "'." + nearest(item, items)
                        + " 'dossier explain CASE -b NAME' lists all items");
    }

    private static void requireKnown(String kind, Collection<String> asked, Collection<String> known) {
        for (String name : asked) {
            if (!known.contains(name)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "there is no " + kind + " '" + name + "'." + nearest(name, known) + " There are: "
                                + String.join(", ", known));
            }
        }
    }

    /** A question to put behind what is wrong, or nothing. */
    static String nearest(String name, Collection<String> known) {
        return Suggestions.nearest(name, known)
                .map(" Did you mean '%s'?"::formatted)
                .orElse("");
    }
}
