package eu.dossier.core.read;

import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.schema.Constants;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.TimeFormatException;
import eu.dossier.core.time.When;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads single values. Gives {@code null} for what is wrong, after saying what and why. */
final class Leaves {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_IDENTIFIER = 64;
    private static final Pattern CASE_REFERENCE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,62}[A-Za-z0-9])?");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?[\\d., '\u00A0\u202F]*\\d.*");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r]\\s*");
    /** With the code that the European Union uses for Kosovo, which ISO leaves to its users. */
    private static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toSet());

    private static final Map<String, String> OTHER_COUNTRIES = Map.of("UK", "GB", "EL", "GR");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final List<String> YES_AND_NO = List.of("yes", "no", "on", "off", "y", "n");

    private final Findings findings;
    private final NarrativeGuard narratives;
    /** Every text of a case names its languages, and they are always the same few. */
    private final Map<String, Optional<Locale>> languages = new HashMap<>();

    Leaves(Findings findings) {
        this.findings = findings;
        this.narratives = new NarrativeGuard(findings);
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
    Object leaf(Shape.Kind kind, Node node) {
        return switch (kind) {
            case TEXT -> line(node);
            case VERBATIM -> verbatim(node);
            case IDENTIFIER -> identifier(node);
            case CASE_REFERENCE -> caseReference(node);
            case INTEGER -> integer(node);
            case NUMBER -> number(node);
            case TRUTH -> truth(node);
            case TIME -> time(node, When::parse);
            case INSTANT -> time(node, Moment::parse);
            case TLP -> tlp(node);
            case LINK -> link(node);
            case LANGUAGE -> language(node);
            case ZONE -> zone(node);
            case COUNTRY -> country(node);
        };
    }

    /** The text of a value, whatever YAML would take it for: 2021 and 1.10 stay what the author wrote. */
    private @Nullable String text(Node node, String what) {
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "%s is expected here, but this is %s.".formatted(what, node.kind()),
                    "Write a single value. If the brackets belong to a text, put the text in quotation marks.");
            return null;
        }
        if (scalar.isNull()) {
            findings.add(ReadRule.NO_VALUE, node, "There is no value here.", "Write the value, or leave the key out.");
            return null;
        }
        if (scalar.text().isBlank()) {
            findings.add(ReadRule.NO_VALUE, node, "This text is empty.", "Write the text, or leave the key out.");
            return null;
        }
        return scalar.text();
    }

    private @Nullable String writtenText(Node node, String what) {
        String text = text(node, what);
        if (text != null && ((Node.Scalar) node).isTruth()) {
            findings.add(
                    ReadRule.WRONG_KIND,
                    node,
                    "%s is expected here, but %s is a truth value.".formatted(what, text),
                    "If the word is meant, put it in quotation marks.");
            return null;
        }
        return text;
    }

    private @Nullable String line(Node node) {
        String text = writtenText(node, "A text");
        return text == null ? null : oneLine(text);
    }

    private static String oneLine(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
                ? stripped
                : BREAKS.matcher(stripped).replaceAll(" ");
    }

    private @Nullable Verbatim verbatim(Node node) {
        String text = writtenText(node, "A text");
        return text == null ? null : new Verbatim(text);
    }

    /** A text of the case in one language: one line, or CommonMark. */
    @Nullable
    String words(Node node, boolean narrative) {
        String text = writtenText(node, "A text");
        if (text == null) {
            return null;
        }
        if (!narrative) {
            return oneLine(text);
        }
        return narratives.isPlain(text, node) ? text.strip() : null;
    }

    @Nullable
    String identifier(Node node) {
        String text = writtenText(node, "An identifier");
        if (text == null || isIdentifier(text)) {
            return text;
        }
        refuse(
                ReadRule.BAD_IDENTIFIER,
                node,
                "%s is not an identifier: small letters, digits and hyphens, at most 64.",
                suggestIdentifier(text));
        return null;
    }

    private static boolean isIdentifier(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0);
            if (!inside) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_IDENTIFIER;
    }

    private static String suggestIdentifier(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return isIdentifier(plain)
                ? "Write %s, wherever it is used.".formatted(plain)
                : "Write, for example, press-desk.";
    }

    private @Nullable String caseReference(Node node) {
        String text = writtenText(node, "A reference");
        if (text == null || CASE_REFERENCE.matcher(text).matches()) {
            return text;
        }
        refuse(
                ReadRule.BAD_IDENTIFIER,
                node,
                "%s cannot be the reference of a case, because files are named after it.",
                "Use letters, digits, dots and hyphens, as in BE-IBZ-2021-01.");
        return null;
    }

    private @Nullable Integer integer(Node node) {
        String text = text(node, "A whole number");
        if (text == null) {
            return null;
        }
        if (isPlain(node) && INTEGER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        refuse(ReadRule.BAD_NUMBER, node, "%s is not a whole number.", "Write digits only, without quotation marks.");
        return null;
    }

    private @Nullable BigDecimal number(Node node) {
        String text = text(node, "A number");
        if (text == null) {
            return null;
        }
        if (isPlain(node) && NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        refuse(ReadRule.BAD_NUMBER, node, "%s is not a number that can stand here.", numberHint(text));
        return null;
    }

    private static String numberHint(String text) {
        if (text.startsWith("-")) {
            return "Nothing counted here can be less than zero.";
        }
        return NUMBER_LIKE.matcher(text).matches()
                ? "Write digits without separators, a point before decimals, no quotation marks, no unit: 1643 or 2.5."
                : "Write digits: 1643 or 2.5.";
    }

    private @Nullable Boolean truth(Node node) {
        String text = text(node, "true or false");
        if (text == null) {
            return null;
        }
        if (((Node.Scalar) node).isTruth()) {
            return text.equalsIgnoreCase("true");
        }
        String hint = YES_AND_NO.contains(text.toLowerCase(Locale.ROOT))
                ? "Write true for yes and false for no, without quotation marks."
                : "Write true or false, without quotation marks.";
        refuse(ReadRule.WRONG_KIND, node, "%s is neither true nor false.", hint);
        return null;
    }

    private static boolean isPlain(Node node) {
        return node instanceof Node.Scalar scalar && scalar.plain();
    }

    private <T> @Nullable T time(Node node, Function<String, T> parse) {
        String text = text(node, "A time");
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (TimeFormatException e) {
            findings.add(ReadRule.BAD_TIME, node, capitalised(e.reason()) + ".", e.hint());
            return null;
        }
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private @Nullable Tlp tlp(Node node) {
        String text = text(node, "A TLP label");
        if (text == null) {
            return null;
        }
        Optional<Tlp> label = Tlp.parse(text);
        if (label.isPresent()) {
            return label.get();
        }
        refuse(ReadRule.BAD_TLP, node, "%s is not a TLP label, so nobody knows how far this may go.", tlpHint(text));
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

    private @Nullable URI link(Node node) {
        String text = text(node, "A web address");
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
            refuse(
                    ReadRule.BAD_LINK,
                    node,
                    "%s is not a web address: the character at position " + (e.getIndex() + 1)
                            + " cannot stand in one.",
                    "Copy the address from the browser; a space is written %%20.");
            return null;
        }
        refuse(ReadRule.BAD_LINK, node, "%s is not a web address.", "Begin with https:// or http://.");
        return null;
    }

    @Nullable
    Locale language(Node node) {
        String text = text(node, "A language");
        if (text == null) {
            return null;
        }
        Optional<Locale> language = languageOf(text);
        if (language.isPresent()) {
            return language.get();
        }
        refuse(
                ReadRule.BAD_LANGUAGE,
                node,
                "%s is not a language tag.",
                "Write two small letters: en, fr, nl, de; with a region, nl-BE.");
        return null;
    }

    private @Nullable ZoneId zone(Node node) {
        String text = text(node, "A time zone");
        if (text == null) {
            return null;
        }
        try {
            if (text.equals("UTC") || text.indexOf('/') > 0) {
                return ZoneId.of(text);
            }
        } catch (DateTimeException e) {
            refuse(ReadRule.BAD_ZONE, node, "There is no time zone %s.", ZONE_HINT);
            return null;
        }
        refuse(ReadRule.BAD_ZONE, node, "%s is not the name of a time zone.", ZONE_HINT);
        return null;
    }

    private static final String ZONE_HINT =
            "Write region and city, as in Europe/Brussels; an abbreviation such as CET is not exact.";

    private @Nullable Country country(Node node) {
        String text = text(node, "A country");
        if (text == null) {
            return null;
        }
        if (COUNTRIES.contains(text)) {
            return new Country(text);
        }
        String hint = Optional.ofNullable(OTHER_COUNTRIES.get(text))
                .map("Write %s."::formatted)
                .orElse("Write two capital letters: BE, FR, NL, DE.");
        refuse(ReadRule.BAD_COUNTRY, node, "%s is not a country code of ISO 3166.", hint);
        return null;
    }

    @Nullable
    Enum<?> choice(Shape.Choice choice, Node node) {
        String text = text(node, "One of a few words");
        if (text == null) {
            return null;
        }
        Optional<Enum<?>> constant = Constants.find(choice, text);
        if (constant.isPresent()) {
            return constant.get();
        }
        refuse(
                ReadRule.UNKNOWN_CHOICE,
                node,
                "%s is not one of the words allowed here.",
                Suggestions.hint(text, Constants.spellings(choice), "Write one of"));
        return null;
    }

    private void refuse(ReadRule rule, Node node, String message, String hint) {
        findings.add(rule, node, message.replace("%s", shown(node)), hint.replace("%%", "%"));
    }

    private static String shown(Node node) {
        return '"' + shortened(((Node.Scalar) node).text()) + '"';
    }

    /** A text on one line, and not more of it than a message can hold. */
    static String shortened(String text) {
        String line = oneLine(text.length() > LONGEST_SHOWN * 2 ? text.substring(0, LONGEST_SHOWN * 2) : text);
        return line.codePointCount(0, line.length()) > LONGEST_SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : line;
    }
}
