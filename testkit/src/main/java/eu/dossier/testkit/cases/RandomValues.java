package eu.dossier.testkit.cases;

import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Single values by chance, with a liking for those that a careless writer or reader of YAML gets wrong. */
final class RandomValues {

    private static final List<String> WORDS = List.of(
            "network",
            "attack",
            "hôpital",
            "Überprüfung",
            "’s-Hertogenbosch",
            "412",
            "null",
            "yes",
            "no",
            "~",
            "- item",
            "key: value",
            "# no remark",
            "\"quoted\"",
            "it’s",
            "a'b",
            "100 %",
            "C:\\temp",
            "{braces}",
            "[brackets]",
            "&amp",
            "*star*",
            "!bang",
            "|pipe",
            "@at",
            "`tick`",
            "1.10",
            "0x1F",
            "2021-05-26",
            "TLP:RED",
            "éàü",
            "Ελλάδα",
            "Україна",
            "😀",
            "a\u00A0b",
            "…",
            "–",
            "= sum",
            "? why",
            "%percent",
            "true",
            ",",
            ":",
            "servers",
            "data were copied");
    private static final List<String> TIMES = List.of(
            "2026",
            "2026-09",
            "2026-09-19",
            "2026-09~",
            "2026-09-19?",
            "2026%",
            "2026-09/2026-10",
            "2026-09/..",
            "../2026-09",
            "2026-09-19T03:12+02:00",
            "2026-09-19T03:12:59Z",
            "2026-21",
            "201X",
            "2026-09-19T03:12+02:00[Europe/Brussels]");
    private static final List<String> INSTANTS =
            List.of("2026-09-19T03:12+02:00", "2026-09-19T03:12:59Z", "2026-01-19T03:12+01:00[Europe/Brussels]");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object leaf(Shape.Kind kind) {
        return switch (kind) {
            case TEXT -> line();
            case VERBATIM -> new Verbatim(line() + "\n  indented: " + line() + "\n");
            case IDENTIFIER -> "item-" + random.nextInt(1000);
            case CASE_REFERENCE -> "EX-" + random.nextInt(1000) + ".a";
            case INTEGER -> 1 + random.nextInt(1000);
            case NUMBER -> number();
            case TRUTH -> random.nextBoolean();
            case TIME -> When.parse(pick(TIMES));
            case INSTANT -> Moment.parse(pick(INSTANTS));
            case TLP -> tlp();
            case LINK -> URI.create("https://www.example.org/" + random.nextInt(1000) + "?a=b#c");
            case LANGUAGE -> Locale.forLanguageTag(pick(List.of("en", "fr", "nl", "de", "nl-BE")));
            case ZONE -> ZoneId.of(pick(List.of("Europe/Brussels", "UTC", "Europe/Dublin")));
            case COUNTRY -> new Country(pick(List.of("BE", "FR", "LU")));
        };
    }

    Tlp tlp() {
        return pick(List.of(Tlp.values()));
    }

    private BigDecimal number() {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(1_000_000))
                : BigDecimal.valueOf(random.nextInt(100_000) * 10L + 1 + random.nextInt(9), 1);
    }

    /** One line, never blank, without space at its ends. */
    String line() {
        StringBuilder line = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(8); i > 0; i--) {
            line.append(' ').append(pick(WORDS));
        }
        return line.toString();
    }

    /** A paragraph or two of plain words. */
    String narrative() {
        return random.nextInt(3) == 0 ? line() + "\n\n" + line() : line();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
