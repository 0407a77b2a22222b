package eu.dossier.core.read;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Reliability;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.schema.Constants;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.TimeFormatException;
import eu.dossier.core.time.When;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values: words, identifiers and times itself, others by {@link NumberLeaves} and {@link CodeLeaves}. All
 * give {@code null} for what is wrong, after saying what and why.
 */
final class Leaves {

    private static final int LONGEST_IDENTIFIER = 64;
    private static final Pattern CASE_REFERENCE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,62}[A-Za-z0-9])?");

    /** Both halves of an Admiralty grade. */
    private static final Pattern GRADE = Pattern.compile("[A-Fa-f][1-6]");

    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");

    private final Findings findings;
    private final Scalars scalars;
    private final NumberLeaves numbers;
    private final CodeLeaves codes;
    private final NarrativeGuard narratives;
    private final Optional<ZoneId> zone;

    /**
     * @param zone where the clocks of the case hang; only to suggest what may have been meant
     * @param effort what has been spent on the narrative texts of the case
     */
    Leaves(Findings findings, Optional<ZoneId> zone, AtomicLong effort) {
        this.findings = findings;
        this.zone = zone;
        this.scalars = new Scalars(findings);
        this.numbers = new NumberLeaves(scalars, findings.source().isJson());
        this.codes = new CodeLeaves(scalars);
        this.narratives = new NarrativeGuard(findings, effort);
    }

    @Nullable
    Object leaf(Shape.Kind kind, Node node) {
        return switch (kind) {
            case TEXT -> line(node);
            case VERBATIM -> verbatim(node);
            case IDENTIFIER -> identifier(node);
            case CASE_REFERENCE -> caseReference(node);
            case INTEGER -> numbers.integer(node);
            case NUMBER -> numbers.number(node);
            case TRUTH -> numbers.truth(node);
            case TIME -> time(node, When::parse);
            case INSTANT -> time(node, Moment::parse);
            case TLP -> codes.tlp(node);
            case LINK -> codes.link(node);
            case LANGUAGE -> codes.language(node);
            case ZONE -> codes.zone(node);
            case COUNTRY -> codes.country(node);
        };
    }

    /** A language that is named in a key. */
    @Nullable
    Locale language(Node node) {
        return codes.language(node);
    }

    private @Nullable String text(Node node) {
        String text = scalars.writtenText(node, "A text");
        if (text != null) {
            scalars.remarkIfCut(node);
        }
        return text;
    }

    private @Nullable String line(Node node) {
        String text = text(node);
        return text == null ? null : Scalars.oneLine(text);
    }

    private @Nullable Verbatim verbatim(Node node) {
        String text = text(node);
        return text == null ? null : new Verbatim(text);
    }

    /** A text of the case in one language: one line, or CommonMark. */
    @Nullable
    String words(Node node, boolean narrative) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        if (!narrative) {
            return Scalars.oneLine(text);
        }
        return narratives.isPlain(text, node) ? text.strip() : null;
    }

    @Nullable
    String identifier(Node node) {
        String text = scalars.writtenText(node, "An identifier");
        if (text == null || isIdentifier(text)) {
            return text;
        }
        scalars.refuse(
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
        String text = scalars.writtenText(node, "A reference");
        if (text == null || CASE_REFERENCE.matcher(text).matches()) {
            return text;
        }
        scalars.refuse(
                ReadRule.BAD_IDENTIFIER,
                node,
                "%s cannot be the reference of a case, because files are named after it.",
                "Use letters, digits, dots and hyphens, as in BE-IBZ-2021-01.");
        return null;
    }

    private <T> @Nullable T time(Node node, Function<String, T> parse) {
        String text = scalars.text(node, "A time");
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (TimeFormatException e) {
            findings.add(ReadRule.BAD_TIME, node, capitalised(e.reason()) + ".", e.hint(zone));
            return null;
        }
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    @Nullable
    Enum<?> choice(Shape.Choice choice, Node node) {
        String text = scalars.text(node, "One of a few words");
        if (text == null) {
            return null;
        }
        Optional<Enum<?>> constant = Constants.find(choice, text);
        if (constant.isPresent()) {
            return constant.get();
        }
        scalars.refuse(
                ReadRule.UNKNOWN_CHOICE, node, "%s is not one of the words allowed here.", choiceHint(choice, text));
        return null;
    }

    private static String choiceHint(Shape.Choice choice, String text) {
        if (choice.type() == Reliability.class && GRADE.matcher(text).matches()) {
            return "The letter alone stands here: %s. The digit belongs where the source is cited: sources: [{ref: …, credibility: %s}]."
                    .formatted(text.substring(0, 1).toUpperCase(Locale.ROOT), text.substring(1));
        }
        if (choice.type() == Answer.class && TRUTH.matcher(text).matches()) {
            return "This may be unknown too, so write yes, no or unknown.";
        }
        return Suggestions.hint(text, Constants.spellings(choice), "Write one of");
    }
}
