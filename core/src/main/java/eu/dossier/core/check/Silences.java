package eu.dossier.core.check;

import eu.dossier.core.casefile.Silence;
import eu.dossier.core.read.Positions;
import eu.dossier.core.time.When;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the case file declares known and accepted. */
final class Silences {

    /** The rules about silences; they look at what the others found, so they have no body of their own. */
    static final Rule UNKNOWN_RULE =
            Rule.warning("D1301", "A silence for a rule that does not exist", (subject, found) -> {});

    static final Rule UNUSED = Rule.info("D1302", "A silence that covers nothing", (subject, found) -> {});
    static final Rule EXPIRED = Rule.warning("D1303", "A silence that has run out", (subject, found) -> {});
    static final Rule NOT_ALLOWED = Rule.warning("D1304", "A silence for an error", (subject, found) -> {});
    static final List<Rule> RULES = List.of(UNKNOWN_RULE, UNUSED, EXPIRED, NOT_ALLOWED);

    private final Subject subject;
    private final Map<String, List<Entry>> byRule = new LinkedHashMap<>();

    private static final class Entry {
        private final Silence silence;
        private final List<String> pointers;
        private boolean used;

        private Entry(Silence silence, List<String> pointers) {
            this.silence = silence;
            this.pointers = pointers;
        }

        private boolean covers(String pointer) {
            return pointers.stream().anyMatch(at -> pointer.equals(at) || pointer.startsWith(at + "/"));
        }
    }

    private Silences(Subject subject) {
        this.subject = subject;
    }

    static Silences of(Subject subject) {
        Silences silences = new Silences(subject);
        if (!subject.file().silenced().isEmpty()) {
            Map<String, List<String>> pointers = pointersById(subject);
            subject.file().silenced().forEach(silence -> silences.add(silence, pointers));
        }
        return silences;
    }

    private static Map<String, List<String>> pointersById(Subject subject) {
        Map<String, List<String>> pointers = new LinkedHashMap<>();
        subject.items()
                .forEach(placed -> pointers.computeIfAbsent(placed.item().id(), id -> new ArrayList<>())
                        .add(placed.place().pointer()));
        return pointers;
    }

    private void add(Silence silence, Map<String, List<String>> pointersById) {
        String at = silence.at().orElse("");
        List<String> pointers =
                at.isEmpty() || at.startsWith("/") ? List.of(at) : pointersById.getOrDefault(at, List.of());
        byRule.computeIfAbsent(silence.rule(), rule -> new ArrayList<>()).add(new Entry(silence, pointers));
    }

    /** The silence that covers a finding; never for an error and never after its day. */
    Optional<Silence> covering(Found.Finding finding) {
        for (Entry entry : byRule.getOrDefault(finding.diagnostic().code(), List.of())) {
            if (entry.covers(finding.pointer())) {
                entry.used = true;
                if (!finding.diagnostic().isError() && !isExpired(entry.silence)) {
                    return Optional.of(entry.silence);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isExpired(Silence silence) {
        return silence.until()
                .flatMap(When::lastDay)
                .filter(last -> last.isBefore(subject.asOfDay()))
                .isPresent();
    }

    /** Says what is wrong with the silences themselves, once all rules have looked. */
    void report(Positions positions, List<Diagnostic> open) {
        for (List<Entry> entries : byRule.values()) {
            for (Entry entry : entries) {
                judge(entry, positions).ifPresent(open::add);
            }
        }
    }

    private Optional<Diagnostic> judge(Entry entry, Positions positions) {
        Silence silence = entry.silence;
        String pointer = silence.place().pointer();
        Optional<Rule> rule = Rules.find(silence.rule());
        if (rule.isEmpty()) {
            return found(
                    UNKNOWN_RULE,
                    positions,
                    pointer + "/rule",
                    "There is no rule %s, so this silences nothing.".formatted(silence.rule()),
                    "\"dossier list rules\" shows all codes.");
        }
        if (rule.get().severity() == Severity.ERROR) {
            return found(
                    NOT_ALLOWED,
                    positions,
                    pointer + "/rule",
                    "%s finds errors, and an error cannot be silenced: what follows from it could not be trusted."
                            .formatted(silence.rule()),
                    "Mend what the rule finds and delete this silence.");
        }
        if (!entry.used) {
            return found(
                    UNUSED,
                    positions,
                    pointer + "/rule",
                    "%s finds nothing here any more.".formatted(silence.rule()),
                    "Delete the silence, so that it cannot hide something new.");
        }
        if (isExpired(silence)) {
            return found(
                    EXPIRED,
                    positions,
                    pointer + "/until",
                    "This silence has run out, so what it covered is reported again.",
                    "Mend what the rule finds, or give a later date.");
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> found(
            Rule rule, Positions positions, String pointer, String message, String hint) {
        return Optional.of(new Diagnostic(rule.code(), rule.severity(), positions.of(pointer), message, List.of(hint)));
    }
}
