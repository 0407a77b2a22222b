package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.read.FileContents;
import eu.dossier.briefing.leak.read.UnreadableException;
import eu.dossier.briefing.leak.search.Needles;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in every document of a format, whatever the case: the letterhead and fixed text of a template. It tells
 * nothing of a case, so a withheld value that stands there by chance (a number that is also a postcode) is no leak, as long
 * as it stands nowhere else too.
 */
public final class Boilerplate {

    /** Documents that hold nothing but what was printed of the case. */
    public static final Boilerplate NONE = new Boilerplate(Optional.empty());

    private final Optional<Haystack> text;

    private Boilerplate(Optional<Haystack> text) {
        this.text = text;
    }

    /** @param blank a document that was printed of no case; one that cannot be read excuses nothing */
    public static Boilerplate of(byte[] blank) {
        try {
            return new Boilerplate(Optional.of(FileContents.read("", blank)));
        } catch (UnreadableException e) {
            return NONE;
        }
    }

    /** How often each secret stands in it anyway. */
    Map<Secret, Integer> counts(Needles needles) {
        Map<Secret, Integer> counts = new HashMap<>();
        text.ifPresent(hay -> needles.find(hay, (secret, at) -> counts.merge(secret, 1, Integer::sum)));
        return counts;
    }
}
