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

    /** More than one sentence, or one that a clause cannot simply follow. */
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
        Map<String, Object> arguments = new HashMap<>(Map.of("text", text));
        boolean likely = assertion.likelihood().isPresent() && !isHedged(text);
        boolean many = MANY.matcher(text.plain().strip()).find() || (likely && !canGoOn(text));
        Optional<Piece> said =
                said(assertion, again, !likely && (!many || several(text).matches()));
        said.ifPresent(words -> arguments.put("said", words));
        assertion.likelihood().ifPresent(likelihood -> arguments.put("likelihood", likelihood(likelihood)));
        Matcher several = several(text);
        if (!likely && said.isPresent() && several.matches()) {
            return followed(text, several.start(2), said.get());
        }
        return texts.say(key(likely, said.isPresent(), many), arguments);
    }

    private static Matcher several(Piece text) {
        return FIRST.matcher(text.plain());
    }

    /** The speaker is named after the first sentence; nobody takes the next ones for someone else's. */
    private Piece followed(Piece text, int second, Piece said) {
        Piece first = texts.say("claim.said", Map.of("text", text.before(second), "said", said));
        return texts.say("claim.followed", Map.of("first", first, "rest", text.from(second)));
    }

    private static String key(boolean likely, boolean said, boolean many) {
        String key = likely ? "claim.likely" : "claim";
        return key + (said ? ".said" : "") + (many && (likely || said) ? ".many" : "");
    }

    /** The claim as it stands in a table whose next column names the speaker: how likely it is comes first. */
    Piece judged(Assertion assertion, Piece text) {
        return assertion
                .likelihood()
                .filter(likelihood -> !isHedged(text))
                .map(likelihood ->
                        texts.say("claim.judged", Map.of("text", text, "likelihood", likelihood(likelihood))))
                .orElse(text);
    }

    /** Whether the text can follow inside a sentence: its first word is no name, as far as the language can tell. */
    private boolean canGoOn(Piece text) {
        return texts.sentences().language().is("small", text.plain());
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

    /** @param after whether it stands behind the claim; some languages then say it in other words */
    private Optional<Piece> said(Assertion assertion, boolean again, boolean after) {
        if (assertion.statedBy().isEmpty()) {
            return sources.medium(assertion.sources())
                    .map(via -> texts.say(placed("said.reported", after), Map.of("via", via)));
        }
        if (people.isIssuer(assertion.statedBy())) {
            return Optional.empty();
        }
        if (again && isSpoken(assertion)) {
            return people.phrase(assertion.statedBy()).map(by -> texts.say("said.again", Map.of("by", by)));
        }
        return people.introduced(assertion.statedBy()).map(by -> said(assertion, by, after));
    }

    private Piece said(Assertion assertion, Piece by, boolean after) {
        Map<String, Object> arguments = new HashMap<>(Map.of("by", by));
        people.phrase(assertion.statedTo()).ifPresent(to -> arguments.put("to", to));
        assertion.when().ifPresent(when -> arguments.put("when", new Said(Piece.EMPTY, when)));
        boolean to = arguments.containsKey("to");
        if (isSpoken(assertion)) {
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
        return assertion.certainty() == Certainty.STATED || assertion.certainty() == Certainty.DENIED;
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
