package eu.dossier.testkit.document;

import eu.dossier.document.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words and inlines as they come in briefings, and some that are unkind to a writer. */
final class RandomText {

    private static final String[] WORDS = {
        "the",
        "of",
        "and",
        "ministry",
        "network",
        "intrusion",
        "server",
        "espionage",
        "confidentiality",
        "was",
        "in",
        "April",
        "2019",
        "attackers",
        "Benutzerkonten",
        "sécurité",
        "d’accès",
        "Veiligheidsdiensten",
        "première",
        "«",
        "»",
        "Überwachung",
        "investigating",
        "judge",
        "5.2%",
        "10:30",
        "12\u00A0000",
        "“quoted”",
        "–",
        "not",
        "yet",
        "known",
        "Łódź",
        "Čapek",
        "Ελλάδα",
        "Київ",
        "naïve",
        "office",
        "affliction",
        "Straße",
        "co-operation",
        "e-mail"
    };
    private static final String[] HARD = {
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "hxxps://cdn.updates.example[.]net/path/to/a/resource?with=query&and=more",
        "A\u030Bkos",
        "(unbalanced",
        "a\\b)",
        "x\u00ADy",
        "\u200Bzero",
        "…",
        "‑",
        "ﬁ"
    };
    private static final Locale[] LANGUAGES = {Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("nl"), Locale.ENGLISH
    };

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String word() {
        return random.nextInt(40) == 0 ? HARD[random.nextInt(HARD.length)] : WORDS[random.nextInt(WORDS.length)];
    }

    /** @param most words, at least one */
    String words(int most) {
        int count = 1 + random.nextInt(most);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    Locale language() {
        return LANGUAGES[random.nextInt(LANGUAGES.length)];
    }

    /** Leaf inlines and simple nestings; what needs blocks or ids is added by the caller. */
    List<Inline> inlines(int depth, int most) {
        List<Inline> inlines = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                inlines.add(new Inline.Text(" "));
            }
            inlines.add(inline(depth));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        int kind = random.nextInt(depth > 0 ? 16 : 11);
        return switch (kind) {
            case 6 -> new Inline.Code(random.nextBoolean() ? "10.0.0." + random.nextInt(255) : word());
            case 7 -> new Inline.Name("Olivier Maerens");
            case 8 -> new Inline.Abbreviation("CCB", "Centre for Cybersecurity Belgium");
            case 9 -> new Inline.Redaction("withheld");
            case 10 -> new Inline.LineBreak();
            case 11 -> new Inline.Emphasis(inlines(depth - 1, 3));
            case 12 -> new Inline.Strong(inlines(depth - 1, 3));
            case 13 -> new Inline.LanguageSpan(language(), inlines(depth - 1, 3));
            case 14 -> new Inline.Link(URI.create("https://example.org/" + random.nextInt(1000)), words());
            case 15 -> new Inline.Emphasis(List.of(new Inline.Strong(inlines(depth - 1, 2))));
            default -> new Inline.Text(words(25));
        };
    }

    List<Inline> words() {
        return List.of(new Inline.Text(words(4)));
    }
}
