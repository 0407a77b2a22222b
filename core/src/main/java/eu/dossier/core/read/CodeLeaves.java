package eu.dossier.core.read;

import eu.dossier.core.casefile.Country;
import eu.dossier.document.marking.Tlp;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what others have defined: TLP labels, web addresses, languages, time zones, countries. */
final class CodeLeaves {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** With the code that the European Union uses for Kosovo, which ISO leaves to its users. */
    private static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toSet());

    private static final Map<String, String> OTHER_COUNTRIES = Map.of("UK", "GB", "EL", "GR");

    private final Scalars scalars;
    /** Every text of a case names its languages, and they are always the same few. */
    private final Map<String, Optional<Locale>> languages = new HashMap<>();

    CodeLeaves(Scalars scalars) {
        this.scalars = scalars;
    }

    static boolean isLanguage(String text) {
        Matcher tag = LANGUAGE.matcher(text);
        return tag.matches() && LANGUAGES.contains(tag.group(1));
    }

    private Optional<Locale> languageOf(String tag) {
        return languages.computeIfAbsent(
                tag, text -> isLanguage(text) ? Optional.of(Locale.forLanguageTag(text)) : Optional.empty());
    }

    @Nullable
    Tlp tlp(Node node) {
        String text = scalars.text(node, "A TLP label");
        if (text == null) {
            return null;
        }
        Optional<Tlp> label = Tlp.parse(text);
        if (label.isPresent()) {
            return label.get();
        }
        scalars.refuse(
                ReadRule.BAD_TLP, node, "%s is not a TLP label, so nobody knows how far this may go.", tlpHint(text));
        return null;
    }

    private static String tlpHint(String text) {
        String plain =
                text.toUpperCase(Locale.ROOT).replaceAll("^TLP[:\\s]*", "").replaceAll("[\\s_-]+", "+");
        if (plain.equals("WHITE")) {
            return "TLP 2.0 calls it CLEAR.";
        }
        return Tlp.parse(plain)
                .map(tlp -> "Write %s.".formatted(tlp.label().substring("TLP:".length())))
                .orElseGet(() -> "Write one of %s."
                        .formatted(String.join(
                                ", ",
                                Arrays.stream(Tlp.values())
                                        .map(tlp -> tlp.label().substring("TLP:".length()))
                                        .toList())));
    }

    @Nullable
    URI link(Node node) {
        String text = scalars.text(node, "A web address");
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            // The host itself may have letters of any script, which getHost would not take.
            if (web && uri.getRawAuthority() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            scalars.refuse(
                    ReadRule.BAD_LINK,
                    node,
                    "%s is not a web address: the character at position " + (e.getIndex() + 1)
                            + " cannot stand in one.",
                    "Copy the address from the browser; a space is written %%20.");
            return null;
        }
        scalars.refuse(ReadRule.BAD_LINK, node, "%s is not a web address.", "Begin with https:// or http://.");
        return null;
    }

    @Nullable
    Locale language(Node node) {
        String text = scalars.text(node, "A language");
        if (text == null) {
            return null;
        }
        Optional<Locale> language = languageOf(text);
        if (language.isPresent()) {
            return language.get();
        }
        scalars.refuse(
                ReadRule.BAD_LANGUAGE,
                node,
                "%s is not a language tag.",
                "Write two small letters: en, fr, nl, de; with a region, nl-BE.");
        return null;
    }

    static Optional<ZoneId> zoneOf(String text) {
        try {
            return isZoneName(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isZoneName(String text) {
        return text.equals("UTC") || text.indexOf('/') > 0;
    }

    @Nullable
    ZoneId zone(Node node) {
        String text = scalars.text(node, "A time zone");
        if (text == null) {
            return null;
        }
        Optional<ZoneId> zone = zoneOf(text);
        if (zone.isEmpty()) {
            scalars.refuse(
                    ReadRule.BAD_ZONE,
                    node,
                    isZoneName(text) ? "There is no time zone %s." : "%s is not the name of a time zone.",
                    ZONE_HINT);
        }
        return zone.orElse(null);
    }

    private static final String ZONE_HINT =
            "Write region and city, as in Europe/Brussels; an abbreviation such as CET is not exact.";

    @Nullable
    Country country(Node node) {
        String text = scalars.text(node, "A country");
        if (text == null) {
            return null;
        }
        if (COUNTRIES.contains(text)) {
            return new Country(text);
        }
        String hint = Optional.ofNullable(OTHER_COUNTRIES.get(text))
                .map("Write %s."::formatted)
                .orElse("Write two capital letters: BE, FR, NL, DE.");
        scalars.refuse(ReadRule.BAD_COUNTRY, node, "%s is not a country code of ISO 3166.", hint);
        return null;
    }
}
