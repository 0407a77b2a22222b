package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.AttributionStep;
import eu.dossier.core.casefile.AttributionStep.Step;
import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Source;
import eu.dossier.document.marking.Tlp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is said to be behind it, by whom, and how far that goes. */
final class AttributionRules {

    static final List<Rule> RULES = List.of(
            Rule.warning("D0701", "An actor named without a claim behind it", AttributionRules::namedWithoutClaim),
            Rule.error("D0702", "A step of attribution without a speaker", AttributionRules::noSpeaker),
            Rule.warning("D0703", "A formal attribution that no authority made", AttributionRules::notFormal),
            Rule.warning("D0704", "A country or state given as a fact", AttributionRules::stateAsFact),
            Rule.warning("D0705", "An actor in the headline", AttributionRules::actorInTitle),
            Rule.warning("D0706", "A step that names nobody", AttributionRules::nobodyNamed),
            Rule.warning("D0707", "Said to be behind it, but not marked as such", AttributionRules::roleMissing),
            Rule.info("D0708", "An attribution without other explanations", AttributionRules::noAlternatives),
            Rule.warning("D0709", "A known group that the case does not speak of", BlameRules::groupNamed),
            Rule.warning("D0710", "A nation blamed in words for the public", BlameRules::nationBlamed));

    private static final Set<Step> NAMING =
            Set.of(Step.NAMED_GROUP, Step.COUNTRY, Step.STATE_RESPONSIBILITY, Step.FORMAL);
    private static final Set<Step> STATE = Set.of(Step.COUNTRY, Step.STATE_RESPONSIBILITY);
    private static final Set<Party.Role> OFFICIAL =
            Set.of(Party.Role.AUTHORITY, Party.Role.DECISION_MAKER, Party.Role.COORDINATOR, Party.Role.JUDICIARY);

    private AttributionRules() {}

    private static Terms<Party> actorNames(Subject subject) {
        Terms.Builder<Party> names = new Terms.Builder<>();
        for (Party party : subject.file().parties()) {
            if (party.role() == Party.Role.SUSPECTED_ACTOR) {
                party.name().texts().forEach((language, name) -> names.add(name, Locale.ROOT, party));
                party.aliases().forEach(alias -> names.add(alias, Locale.ROOT, party));
            }
        }
        return names.build();
    }

    private static void namedWithoutClaim(Subject subject, Found found) {
        Terms<Party> names = actorNames(subject);
        Map<String, Tlp> claimed = widestClaim(subject);
        Set<String> reported = new HashSet<>();
        String last = "";
        for (Subject.Version version : subject.versionsWith(names)) {
            if (mayName(version.phrase().owner())) {
                continue;
            }
            String phrase = version.phrase().place().pointer();
            if (!phrase.equals(last)) {
                last = phrase;
                reported.clear();
            }
            Tlp here = Subject.tlp(version.phrase().marking());
            for (Terms.Hit<Party> hit : names.in(version)) {
                String actor = hit.term().meaning().id();
                Tlp claim = claimed.get(actor);
                if ((claim == null || claim.compareTo(here) > 0) && reported.add(actor)) {
                    String message = found.isFull() ? "" : message(actor, claim, here);
                    found.in(version, hit, message, claim == null ? ADD_STEP : SAY_LESS);
                }
            }
        }
    }

    private static final String ADD_STEP =
            "Add a step under \"attribution\" that says who holds it responsible, or leave the name out.";
    private static final String SAY_LESS = "Leave the name out here, or mark the step as wide as these words.";

    private static String message(String actor, @Nullable Tlp claim, Tlp here) {
        return claim == null
                ? "\"%s\" is named here, but no step of attribution says who holds it responsible.".formatted(actor)
                : "\"%s\" is named in words that go as far as %s, but who holds it responsible goes no further than %s."
                        .formatted(actor, here, claim);
    }

    /** Claims and steps have a speaker; parties and sources must have their names. */
    static boolean mayName(Optional<MarkedItem> owner) {
        return owner.filter(item -> item instanceof Assertion || item instanceof Party || item instanceof Source)
                .isPresent();
    }

    private static Map<String, Tlp> widestClaim(Subject subject) {
        Map<String, Tlp> widest = new HashMap<>();
        for (AttributionStep step : subject.file().attribution()) {
            step.actor()
                    .ifPresent(actor -> widest.merge(actor, subject.tlp(step), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return widest;
    }

    private static void noSpeaker(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            if (step.statedBy().isEmpty()) {
                found.at(
                        step.place(),
                        "Nobody is named who says this; an attribution without a speaker would be ours.",
                        "Add \"stated_by\".");
            }
        }
    }

    private static void notFormal(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            Optional<Party> speaker = step.statedBy().flatMap(subject::party);
            boolean official = speaker.filter(party -> OFFICIAL.contains(party.role())
                            || party.kind()
                                    .filter(kind -> kind == Party.Kind.STATE)
                                    .isPresent())
                    .isPresent();
            if (step.step() == Step.FORMAL && !official) {
                found.at(
                        step.place().child("step"),
                        "Only an authority attributes formally, and \"%s\" is none."
                                .formatted(step.statedBy().orElse("")),
                        "Name the authority that said so, or choose a lower step.");
            }
        }
    }

    private static void stateAsFact(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            if (STATE.contains(step.step()) && step.certainty() == Certainty.CONFIRMED) {
                found.at(
                        step.place().child("certainty"),
                        "That a country or a state is behind it is a judgement, not a fact.",
                        "Write \"certainty: assessed\" with its likelihood; a government's formal act is \"step:"
                                + " formal\".");
            }
        }
    }

    private static void actorInTitle(Subject subject, Found found) {
        Terms<Party> names = actorNames(subject);
        for (Subject.Version version : subject.versionsWith(names)) {
            if (subject.isTitle(version.phrase())) {
                names.in(version).stream()
                        .findFirst()
                        .ifPresent(hit -> found.in(
                                version,
                                hit,
                                "The headline names \"%s\": that serves the one named, and readers take it for proven."
                                        .formatted(hit.term().meaning().id()),
                                "Say in the headline what happened; who is said to have done it stands in the text."));
            }
        }
    }

    private static void nobodyNamed(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            if (NAMING.contains(step.step()) && step.actor().isEmpty() && step.certainty() != Certainty.DENIED) {
                found.at(
                        step.place(),
                        "A step of the kind %s says who, but \"actor\" is missing."
                                .formatted(SourceRules.word(step.step())),
                        "Add \"actor\" with a party of the role suspected_actor.");
            }
        }
    }

    private static void roleMissing(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            step.actor()
                    .flatMap(subject::party)
                    .filter(party -> party.role() != Party.Role.SUSPECTED_ACTOR)
                    .ifPresent(party -> found.at(
                            step.place().child("actor"),
                            "\"%s\" is said to be behind it, but its role in the case is %s."
                                    .formatted(party.id(), SourceRules.word(party.role())),
                            "Give that party \"role: suspected_actor\", or name another."));
        }
    }

    private static void noAlternatives(Subject subject, Found found) {
        for (AttributionStep step : subject.file().attribution()) {
            boolean judged = step.certainty() == Certainty.ASSESSED;
            if (NAMING.contains(step.step())
                    && judged
                    && step.alternatives().isEmpty()
                    && step.basis().isEmpty()) {
                found.at(
                        step.place(),
                        "This judgement gives neither its reasons nor what else could explain the traces.",
                        "Add \"basis\" and \"alternatives\" if whoever judges gave them.");
            }
        }
    }
}
