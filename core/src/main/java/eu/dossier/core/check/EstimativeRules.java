package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Confidence;
import eu.dossier.core.casefile.Likelihood;
import eu.dossier.core.casefile.SourceRef;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How sure, how likely, how well founded: three things that must be kept apart (ICD 203, PHIA). */
final class EstimativeRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D0601", "A likelihood that is not on its scale", EstimativeRules::notOnScale),
            Rule.info("D0602", "A judgement without a likelihood", EstimativeRules::noLikelihood),
            Rule.warning("D0603", "Likelihood and confidence in one sentence", EstimativeRules::oneSentence),
            Rule.warning("D0604", "Two rows of one scale mixed", EstimativeRules::rowsMixed),
            Rule.warning("D0605", "Two scales in one case", EstimativeRules::twoScales),
            Rule.warning("D0606", "A likelihood on something that is no judgement", EstimativeRules::likelihoodOnFact),
            Rule.info("D0607", "A judgement without its reasons", EstimativeRules::noBasis),
            Rule.warning("D0608", "High confidence on little ground", EstimativeRules::confidentOnLittle),
            Rule.warning("D0609", "A likelihood said twice", EstimativeRules::saidTwice));

    private static final Set<Certainty> FACTS = Set.of(Certainty.CONFIRMED, Certainty.STATED, Certainty.REPORTED);
    private static final Terms<String> LIKELIHOODS = terms("estimates.tsv");
    private static final Terms<String> CONFIDENCES = terms("confidence.tsv");

    private EstimativeRules() {}

    private static Terms<String> terms(String file) {
        Terms.Builder<String> terms = new Terms.Builder<>();
        DataFile.rows(file, 2).forEach(row -> terms.add(row.get(1), Locale.forLanguageTag(row.get(0)), row.get(1)));
        return terms.build();
    }

    private static void notOnScale(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .forEach(assertion -> assertion
                        .likelihood()
                        .filter(likelihood -> Scales.find(likelihood).isEmpty())
                        .ifPresent(likelihood -> found.at(
                                assertion.place().child("likelihood").child("term"),
                                "\"%s\" is not a word of the scale %s, so readers cannot know what it means."
                                        .formatted(
                                                likelihood.term(),
                                                likelihood.scale().code()),
                                "Its words are %s.".formatted(words(likelihood.scale())))));
    }

    private static String words(Likelihood.Scale scale) {
        return Scales.of(scale).stream().map(Scales.Term::term).collect(Collectors.joining(", "));
    }

    private static void noLikelihood(Subject subject, Found found) {
        subject.file().claims().stream()
                .filter(claim -> claim.certainty() == Certainty.ASSESSED
                        && claim.likelihood().isEmpty())
                .forEach(claim -> found.at(
                        claim.place(),
                        "\"%s\" is a judgement, but does not say how likely it is.".formatted(claim.id()),
                        "Add \"likelihood: {scale: icd-203, term: …}\" if whoever judges gave one."));
    }

    /** ICD 203 asks for two sentences: one says how likely, the other how well founded. */
    private static void oneSentence(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(CONFIDENCES)) {
            List<Terms.Hit<String>> confidences = CONFIDENCES.in(version);
            Map<Integer, Terms.Hit<String>> likelihoods = firstBySentence(version, LIKELIHOODS.in(version));
            firstBySentence(version, confidences).entrySet().stream()
                    .filter(confidence -> likelihoods.containsKey(confidence.getKey()))
                    .findFirst()
                    .ifPresent(confidence -> found.in(
                            version,
                            confidence.getValue(),
                            "\"%s\" and \"%s\" stand in one sentence; readers take one for the other."
                                    .formatted(
                                            meaning(likelihoods.get(confidence.getKey())),
                                            meaning(confidence.getValue())),
                            "Say in one sentence how likely it is, in another how well founded the judgement is."));
        }
    }

    /** The first term of every sentence that has one, by the number of the sentence. */
    private static Map<Integer, Terms.Hit<String>> firstBySentence(
            Subject.Version version, List<Terms.Hit<String>> hits) {
        Map<Integer, Terms.Hit<String>> terms = new LinkedHashMap<>();
        int[] starts = hits.isEmpty() ? new int[0] : Prose.laterStarts(version.text());
        for (Terms.Hit<String> hit : hits) {
            int found = Arrays.binarySearch(starts, version.tokens().start(hit.at()));
            terms.putIfAbsent(found >= 0 ? found + 1 : -found - 1, hit);
        }
        return terms;
    }

    private static String meaning(Terms.@Nullable Hit<String> hit) {
        return hit == null ? "" : hit.term().meaning();
    }

    private static void rowsMixed(Subject subject, Found found) {
        Optional<String> first = Optional.empty();
        for (Assertion assertion : ReferenceRules.assertions(subject).toList()) {
            Optional<String> row = assertion
                    .likelihood()
                    .flatMap(Scales::find)
                    .map(Scales.Term::row)
                    .filter(letter -> !letter.equals("-"));
            if (first.isPresent() && row.isPresent() && !row.equals(first)) {
                found.at(
                        assertion.place().child("likelihood").child("term"),
                        "This word is of row %s of ICD 203, others in this case are of row %s; the two must not be mixed."
                                .formatted(row.get(), first.get()),
                        "Use the words of one row: %s.".formatted(row(first.get())));
            }
            first = first.or(() -> row);
        }
    }

    private static String row(String letter) {
        return Scales.of(Likelihood.Scale.ICD_203).stream()
                .filter(term -> term.row().equals(letter))
                .map(Scales.Term::term)
                .collect(Collectors.joining(", "));
    }

    private static void twoScales(Subject subject, Found found) {
        Set<String> scales = new TreeSet<>();
        for (Assertion assertion : ReferenceRules.assertions(subject).toList()) {
            assertion.likelihood().ifPresent(likelihood -> {
                if (scales.add(likelihood.scale().code()) && scales.size() == 2) {
                    found.at(
                            assertion.place().child("likelihood").child("scale"),
                            "This case uses the scales %s; the same word means different things on them."
                                    .formatted(String.join(" and ", scales)),
                            "Use one scale throughout.");
                }
            });
        }
    }

    private static void likelihoodOnFact(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion -> FACTS.contains(assertion.certainty())
                        && assertion.likelihood().isPresent())
                .forEach(assertion -> found.at(
                        assertion.place().child("likelihood"),
                        "This is given as %s; only a judgement has a likelihood."
                                .formatted(SourceRules.word(assertion.certainty())),
                        "Set \"certainty: assessed\", or delete the likelihood."));
    }

    private static void noBasis(Subject subject, Found found) {
        subject.file().claims().stream()
                .filter(claim -> claim.keyJudgement().orElse(false)
                        && claim.certainty() == Certainty.ASSESSED
                        && claim.basis().isEmpty())
                .forEach(claim -> found.at(
                        claim.place(),
                        "\"%s\" is a key judgement, but gives no reasons.".formatted(claim.id()),
                        "Add \"basis\": what it rests on, in a sentence or two."));
    }

    private static void confidentOnLittle(Subject subject, Found found) {
        ReferenceRules.assertions(subject)
                .filter(assertion ->
                        assertion.confidence().filter(c -> c == Confidence.HIGH).isPresent())
                .filter(assertion -> assertion.sources().stream()
                                .map(SourceRef::ref)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < 2)
                .forEach(assertion -> found.at(
                        assertion.place().child("confidence"),
                        "High confidence means well corroborated, but %s."
                                .formatted(
                                        assertion.sources().isEmpty()
                                                ? "no source is named"
                                                : "there is one source only"),
                        "Name the other sources, or write \"confidence: moderate\"."));
    }

    private static void saidTwice(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(LIKELIHOODS)) {
            boolean judged = version.phrase()
                    .owner()
                    .filter(item -> item instanceof Assertion assertion
                            && assertion.likelihood().isPresent())
                    .isPresent();
            if (judged && version.phrase().key().equals("text")) {
                LIKELIHOODS.in(version).stream()
                        .findFirst()
                        .ifPresent(hit -> found.in(
                                version,
                                hit,
                                "The text says \"%s\", and documents will add the likelihood of the claim to it."
                                        .formatted(hit.term().meaning()),
                                "Write the text as a plain sentence; the likelihood stands in \"likelihood\"."));
            }
        }
    }
}
