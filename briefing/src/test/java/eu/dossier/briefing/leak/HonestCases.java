package eu.dossier.briefing.leak;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Seeded cases in which no item speaks of another: names, numbers, days and addresses are each drawn once. So whatever is
 * withheld, nothing that is released says it, and a leak that is found was planted, or is a false alarm.
 */
public final class HonestCases {

    private static final List<String> MARKINGS = List.of(
            "CLEAR",
            "CLEAR",
            "GREEN",
            "AMBER",
            "RED",
            "{tlp: CLEAR, caveats: [judicial]}",
            "{tlp: CLEAR, not_before: 2031-01-01T00:00Z}",
            "{tlp: GREEN, audiences: [ministers]}");

    private static final List<String> SENTENCES = List.of(
            "The %s unit moved its servers to %s during the night.",
            "Staff of %s found a second way in through %s.",
            "Nobody at %s could open the files that %s had sent.",
            "Between %s and %s the connection failed several times.",
            "A supplier called %s had left an old account open for %s.",
            "It took %s two days to tell %s what had happened.");

    /** Names that are words as well, and stand as words in the sentences. */
    private static final List<String> ORDINARY =
            List.of("State", "Police", "Federal", "Press", "Draft", "Baker", "Hope", "Agency", "Service", "Network");

    private static final List<String> ACCOUNTS = List.of("backup", "service", "test", "update", "support", "press");

    private static final List<String> PLAIN = List.of(
            "The police and the federal state help, and the backup works.",
            "Every service was put to the test; an update of the network follows.",
            "Two people answer the phone 24 hours a day, and the press has an agency to call.",
            "In 2021 systems were old; version 10.4.21 was a first draft of hope.",
            "They may 5 times a day ask for support.");

    private static final List<String> SYLLABLES = List.of(
            "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu", "dra", "kle",
            "sto");

    private final Random random;
    private final String planted;
    private final Set<String> words = new HashSet<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    private HonestCases(long seed, String planted) {
        random = new Random(seed);
        this.planted = planted;
        LocalDate first = LocalDate.of(2026, 1, 2);
        for (int i = 0; i < 280; i++) {
            days.add(first.plusDays(i));
        }
        Collections.shuffle(days, random);
    }

    /** The case of a seed. */
    public static byte[] of(long seed) {
        return with(seed, "");
    }

    /** The same with something more in texts that everyone reads: title and bottom line. */
    static byte[] with(long seed, String planted) {
        HonestCases cases = new HonestCases(seed, planted);
        cases.head();
        cases.lists();
        return cases.yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        yaml.append("""
            schema: 1
            case: {id: X-1, status: investigating, language: en, time_zone: Europe/Brussels, title: {text: "%s", marking: CLEAR}}
            marking: AMBER
            revision: {number: 1, issued: 2026-11-19T10:00+01:00, marking: CLEAR}
            bottom_line: {text: "%s", marking: CLEAR}
            summary: {text: "%s %s", marking: %s}
            """.formatted(
                carrier("Attack on " + name()),
                carrier("The network of " + name() + " works again") + ". " + PLAIN.get(random.nextInt(PLAIN.size())),
                sentence(),
                sentence(),
                marking()));
    }

    private String carrier(String text) {
        return planted.isEmpty() ? text : text + " although " + planted + " as people say";
    }

    private void lists() {
        list("parties", "p", this::party);
        yaml.append("contacts: [{id: desk, role: press, name: %s %s, phone: +32 2 %d %d, marking: CLEAR}]\n"
                .formatted(name(), name(), 100 + random.nextInt(900), 1000 + random.nextInt(9000)));
        list("related", "x", () -> "title: %s %s, link: suspected, when: %s".formatted(name(), name(), day()));
        list("products", "o", () -> "name: %s, vendor: %s".formatted(name(), name()));
        list("glossary", "g", () -> "term: %s %s, meaning: \"%s\"".formatted(name(), name(), sentence()));
        list("sources", "s", () -> "publisher: %s, reliability: B, url: \"https://%s\"".formatted(name(), path()));
        list("timeline", "t", () -> "when: %s, text: \"%s\"".formatted(day(), sentence()));
        claims();
        list("unknowns", "u", () -> "question: \"Why did %s not answer %s before?\"".formatted(name(), name()));
        list("indicators", "i", this::indicator);
        list("vulnerabilities", "v", () -> "cve: CVE-2026-%d".formatted(number()));
        list("measures", "m", () -> "text: \"%s\", status: done, when: %s".formatted(sentence(), day()));
        list("recommendations", "r", () -> "text: \"%s\", priority: immediate".formatted(sentence()));
        list(
                "questions",
                "q",
                () -> "question: \"What of %s?\", answer: \"%s\", audience: press".formatted(name(), sentence()));
        list("lines", "l", () -> "text: \"%s\"".formatted(sentence()));
        list(
                "withheld",
                "w",
                () -> "topic: \"%s\", reason: judicial_secrecy, terms: [%s, Operation %s]"
                        .formatted(sentence(), host(), name()));
        list("do_not_say", "d", () -> "term: %s".formatted(name().toLowerCase(Locale.ROOT)));
        yaml.append("impact: {numbers: [")
                .append("{id: n1, of: systems, value: %d, marking: %s}, ".formatted(number(), marking()))
                .append("{id: n2, of: citizens, value: %d, marking: %s}, ".formatted(number() * 10, marking()))
                .append("{id: n3, of: data_subjects, value: 2, marking: %s}, ".formatted(marking()))
                .append("{id: n4, of: downtime_hours, value: 24, marking: %s}, ".formatted(marking()))
                .append("{id: n5, of: servers, value: 2021, marking: %s}]}\n".formatted(marking()));
    }

    private String party() {
        String ordinary = ORDINARY.get(random.nextInt(ORDINARY.size()));
        boolean free = words.add(ordinary.toLowerCase(Locale.ROOT));
        return "name: %s, role: victim".formatted(free && random.nextInt(3) == 0 ? ordinary : name() + " " + name());
    }

    private String indicator() {
        if (random.nextInt(4) == 0) {
            return "type: user_account, value: " + ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        }
        return random.nextBoolean()
                ? "type: ipv4, value: 10.%d.%d.%d, first_seen: %s".formatted(octet(), octet(), octet(), day())
                : "type: domain, value: %s".formatted(host());
    }

    /** One that everyone reads corrects another, so that a correction can be printed of every case. */
    private void claims() {
        yaml.append("""
            claims: [{id: told, text: "%s", certainty: confirmed, marking: CLEAR},
              {id: right, text: "%s", certainty: confirmed, supersedes: [told], marking: CLEAR}, %s]
            """.formatted(
                sentence(),
                sentence(),
                items("c", () -> "text: \"%s\", certainty: confirmed, key_judgement: true".formatted(sentence()))));
    }

    private void list(String key, String id, Supplier<String> fields) {
        yaml.append(key).append(": [").append(items(id, fields)).append("]\n");
    }

    private String items(String id, Supplier<String> fields) {
        StringJoiner items = new StringJoiner(", ");
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add("{id: %s%d, %s, marking: %s}".formatted(id, i, fields.get(), marking()));
        }
        return items.toString();
    }

    private String marking() {
        return MARKINGS.get(random.nextInt(MARKINGS.size()));
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(name(), name());
    }

    private String name() {
        while (true) {
            StringBuilder word = new StringBuilder();
            for (int i = 3 + random.nextInt(2); i > 0; i--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            if (words.add(word.toString())) {
                return Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        }
    }

    private LocalDate day() {
        return days.removeLast();
    }

    private int number() {
        return 10_001 + random.nextInt(900_000);
    }

    private int octet() {
        return 1 + random.nextInt(254);
    }

    private String host() {
        return name().toLowerCase(Locale.ROOT) + "-" + random.nextInt(100) + ".example";
    }

    private String path() {
        return host() + "/" + name().toLowerCase(Locale.ROOT);
    }
}
