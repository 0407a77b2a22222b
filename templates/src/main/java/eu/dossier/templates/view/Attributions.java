package eu.dossier.templates.view;

import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Likelihood;
import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Said;
import eu.dossier.templates.view.Claims.Assertion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who says so, in words. A claim without its speaker is printed only where whoever issues the document makes it itself.
 *
 * <p>The speaker follows the claim ("…, according to experts quoted by Euractiv"): that works in every language without
 * bending the claim's own words.
 */
final class Attributions {

    /** More than one sentence, or one with parts: it cannot go on after "that". */
    private static final Pattern MANY = Pattern.compile("(?<!\\d)[.!?]\\s+\\S|[;:]\\s");

    /** The first of several sentences, and the others. */
    private static final Pattern FIRST = Pattern.compile("^(.*?(?<!\\d)[.!?])\\s+(\\S.*)$", Pattern.DOTALL);

    /** The terms of the second row of ICD 203: remote, highly improbable, …, nearly certain. */
    private static final Pattern SECOND_ROW =
            Pattern.compile("remote|probabl[ey]|odds|nearly", Pattern.CASE_INSENSITIVE);

    private final Texts texts;
    private final People people;
    private final Sources sources;

    Attributions(Texts texts, People people, Sources sources) {
        this.texts = texts;
        this.people = people;
        this.sources = sources;
    }

    /**
     * The whole sentence, with its speaker and how likely it is.
     *
     * @param again whether the speaker was heard before, and needs no introduction any more
     */
    Piece sentence(Assertion assertion, Piece text, boolean again) {
        if (assertion.certainty() == Certainty.DENIED) {
            return denied(assertion, text, again);
        }
        Optional<Likelihood> likelihood = assertion.likelihood().filter(given -> !isHedged(text));
        return likelihood.isPresent()
                ? likely(assertion, text, likelihood.get(), again)
                : plain(assertion, text, again);
    }

    private Piece plain(Assertion assertion, Piece text, boolean again) {
        Optional<Piece> said = said(assertion, again, isSpoken(assertion), true);
        if (said.isEmpty()) {
            return texts.say("claim", Map.of("text", text));
        }
        Matcher several = several(text);
        return several.matches()
                ? followed(text, several.start(2), said.get())
                : texts.say("claim.said", Map.of("text", text, "said", said.get()));
    }

    private Piece likely(Assertion assertion, Piece text, Likelihood likelihood, boolean again) {
        Map<String, Object> arguments = new HashMap<>(Map.of("text", text, "likelihood", likelihood(likelihood)));
        Optional<Piece> said = said(assertion, again, false, false);
        said.ifPresent(words -> arguments.put("said", words));
        String key = said.isPresent() ? "claim.likely.said" : "claim.likely";
        return texts.say(canGoOn(text) ? key : key + ".many", arguments);
    }

    /** What a denied claim says is held by others: it is never printed as if its speaker had said it. */
    private Piece denied(Assertion assertion, Piece text, boolean again) {
        Map<String, Object> arguments = new HashMap<>(Map.of("text", text));
        Optional<Piece> by = again ? people.phrase(assertion.statedBy()) : people.introduced(assertion.statedBy());
        if (by.isEmpty()) {
            return texts.say("claim.denied.nobody", arguments);
        }
        arguments.put("by", by.get());
        people.phrase(assertion.statedTo()).ifPresent(to -> arguments.put("to", to));
        assertion
                .when()
                .filter(when -> isDay(assertion))
                .ifPresent(when -> arguments.put("when", new Said(Piece.EMPTY, when)));
        return texts.say(canGoOn(text) ? "claim.denied" : "claim.denied.many", arguments);
    }

    private static Matcher several(Piece text) {
        return FIRST.matcher(text.plain());
    }

    /** The speaker is named after the first sentence; nobody takes the next ones for someone else's. */
    private Piece followed(Piece text, int second, Piece said) {
        Piece first = texts.say("claim.said", Map.of("text", text.before(second), "said", said));
        return texts.say("claim.followed", Map.of("first", first, "rest", text.from(second)));
    }

    /**
     * The claim as it stands in a table whose next column names the speaker: how likely it is comes first.
     *
     * @param contested whether it stands among claims that others hold, where a denial must say that it is one
     */
    Piece judged(Assertion assertion, Piece text, boolean contested) {
        if (assertion.certainty() == Certainty.DENIED) {
            return contested ? texts.say("claim.judged.denied", Map.of("text", text)) : text;
        }
        return assertion
                .likelihood()
                .filter(likelihood -> !isHedged(text))
                .map(likelihood ->
                        texts.say("claim.judged", Map.of("text", text, "likelihood", likelihood(likelihood))))
                .orElse(text);
    }

    /** Whether the text can follow inside a sentence: it is one, and its first word is no name, as far as the language can tell. */
    private boolean canGoOn(Piece text) {
        String words = text.plain().strip();
        boolean starts = texts.sentences().language().is("small", words)
                || (!words.isEmpty() && Character.isDigit(words.charAt(0)));
        return starts && !MANY.matcher(words).find();
    }

    private boolean isHedged(Piece text) {
        return texts.sentences().language().is("hedged", text.plain());
    }

    Piece likelihood(Likelihood likelihood) {
        return texts.say(likelihoodKey(likelihood.scale(), likelihood.term()));
    }

    /** The legend; ICD 203 names each likelihood in two ways, which it asks not to mix. */
    static String scaleKey(Likelihood likelihood) {
        boolean second = likelihood.scale() == Likelihood.Scale.ICD_203
                && SECOND_ROW.matcher(likelihood.term()).find();
        return "scale." + likelihood.scale().code() + (second ? ".b" : "");
    }

    static String likelihoodKey(Likelihood.Scale scale, String term) {
        return "likelihood." + scale.code() + "."
                + term.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /**
     * @param spoken whether it is told as something said, and not as what someone holds
     * @param after whether it stands behind the claim; some languages then say it in other words
     */
    private Optional<Piece> said(Assertion assertion, boolean again, boolean spoken, boolean after) {
        if (assertion.statedBy().isEmpty()) {
            return sources.medium(assertion.sources())
                    .map(via -> texts.say(placed("said.reported", after), Map.of("via", via)));
        }
        if (people.isIssuer(assertion.statedBy())) {
            return Optional.empty();
        }
        if (again && spoken) {
            return people.phrase(assertion.statedBy()).map(by -> texts.say("said.again", Map.of("by", by)));
        }
        return people.introduced(assertion.statedBy()).map(by -> said(assertion, by, spoken, after));
    }

    private Piece said(Assertion assertion, Piece by, boolean spoken, boolean after) {
        Map<String, Object> arguments = new HashMap<>(Map.of("by", by));
        people.phrase(assertion.statedTo()).ifPresent(to -> arguments.put("to", to));
        assertion.when().ifPresent(when -> arguments.put("when", new Said(Piece.EMPTY, when)));
        boolean to = arguments.containsKey("to");
        if (spoken) {
            String key = to ? "said.told" : "said.said";
            return texts.say(key + (isDay(assertion) ? ".dated" : ""), arguments);
        }
        if (to && people.isMedium(assertion.statedTo())) {
            arguments.put("via", arguments.get("to"));
            return texts.say(placed("said.by.quoted", after), arguments);
        }
        return texts.say(placed(to ? "said.by.to" : "said.by", after), arguments);
    }

    private String placed(String key, boolean after) {
        String own = key + ".after";
        return after && texts.sentences().language().has(own) ? own : key;
    }

    private static boolean isSpoken(Assertion assertion) {
        return assertion.certainty() == Certainty.STATED;
    }

    /** A day is worth telling; "between the 25th and the 26th" only slows the sentence down. */
    private static boolean isDay(Assertion assertion) {
        return assertion
                .when()
                .filter(when -> when.firstDay().isPresent() && when.firstDay().equals(when.lastDay()))
                .isPresent();
    }

    /** The speaker in a cell of a table: "experts, to RTBF". */
    Optional<Piece> who(Assertion assertion) {
        Optional<Piece> by = people.shortest(assertion.statedBy());
        if (by.isEmpty()) {
            return sources.medium(assertion.sources());
        }
        return people.phrase(assertion.statedTo())
                .map(to -> texts.say("who.to", Map.of("by", by.get(), "to", to)))
                .or(() -> by);
    }
}
