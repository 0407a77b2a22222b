package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.Leak.Reason;
import eu.dossier.briefing.leak.read.FileContents;
import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.briefing.leak.read.UnreadableException;
import eu.dossier.briefing.leak.search.Needles;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secrets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The last look at a finished file before anyone gets it: is anything in it that its audience may not know? Made once per
 * release, used for all files of it, by several threads if need be.
 */
public final class LeakCheck {

    /** Enough to mend the case by; a file that is all leak need not list each. */
    private static final int MOST = 100;

    private final Needles needles;
    private final ReadParts parts;

    LeakCheck(Needles needles, ReadParts parts) {
        this.needles = needles;
        this.parts = parts;
    }

    /** By itself; for several audiences of one case, or many cases, {@link LeakChecks} are quicker and find the same. */
    public static LeakCheck of(Secrets secrets) {
        return new LeakChecks(ReadParts.NONE).of(secrets);
    }

    /** As {@link #check(String, String, Locale, byte[], Boilerplate)}, of a file that holds nothing but what was printed. */
    public List<Leak> check(String fileName, String format, Locale language, byte[] bytes) {
        return check(fileName, format, language, bytes, Boilerplate.NONE);
    }

    /**
     * Reads a finished file back and looks for everything withheld.
     *
     * @param fileName as the file will be called, without its folder
     * @param format {@code pdf}, {@code docx} or {@code html}
     * @param language of the document
     * @param boilerplate what every such file holds; terms that must not be said are refused there too
     * @return what was found, each item and place once; empty when the file may go out
     */
    public List<Leak> check(String fileName, String format, Locale language, byte[] bytes, Boilerplate boilerplate) {
        if (!FileContents.isOfKind(format, bytes)) {
            return List.of(new Leak(Reason.UNREADABLE, "", "it is not a " + format + " file"));
        }
        try {
            return search(FileContents.read(fileName, bytes, parts), language, boilerplate);
        } catch (UnreadableException e) {
            return List.of(new Leak(Reason.UNREADABLE, "", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Looks for everything withheld in words that are no file: names, reasons, reports.
     *
     * @param place what they are, for messages
     */
    public List<Leak> check(String place, String text, Locale language) {
        Haystack hay = new Haystack(text.length());
        hay.enter(place, Haystack.Readers.PEOPLE);
        hay.text(text);
        return search(hay, language, Boilerplate.NONE);
    }

    private List<Leak> search(Haystack hay, Locale language, Boilerplate boilerplate) {
        Map<Secret, Set<Leak>> leaks = new LinkedHashMap<>();
        Map<Secret, Integer> counts = new HashMap<>();
        Boilerplate.Excuses excuses = boilerplate.excuses(needles, hay);
        needles.find(hay, (secret, from, to) -> {
            if (!excuses.excuse(secret, from, to)) {
                counts.merge(secret, 1, Integer::sum);
                add(leaks.computeIfAbsent(secret, s -> new LinkedHashSet<>()), secret, hay, from);
            }
        });
        if (counts.isEmpty()) {
            return List.of();
        }
        Map<Secret, Integer> anyway = boilerplate.counts(needles);
        return leaks.entrySet().stream()
                .filter(leak -> isSpoken(leak.getKey(), language))
                .filter(leak -> counts.getOrDefault(leak.getKey(), 0) > anyway.getOrDefault(leak.getKey(), 0))
                .flatMap(leak -> leak.getValue().stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isSpoken(Secret secret, Locale language) {
        return secret.language()
                .map(only -> only.getLanguage().equals(language.getLanguage()))
                .orElse(true);
    }

    private static void add(Set<Leak> leaks, Secret secret, Haystack hay, int at) {
        if (leaks.size() < MOST) {
            Reason reason = secret.kind() == Secret.Kind.TERM ? Reason.DO_NOT_SAY : Reason.WITHHELD;
            leaks.add(new Leak(reason, secret.item(), hay.place(at)));
        }
    }
}
