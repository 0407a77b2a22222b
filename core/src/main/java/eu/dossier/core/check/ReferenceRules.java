package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.Audience;
import eu.dossier.core.casefile.GlossaryEntry;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Identifiers, and what refers to what. */
final class ReferenceRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D0201", "A reference that leads nowhere", ReferenceRules::dangling),
            Rule.error("D0202", "Two items of one kind with one identifier", ReferenceRules::duplicates),
            Rule.error("D0203", "A reference to the wrong kind of thing", ReferenceRules::wrongKind),
            Rule.error("D0204", "An audience that does not exist", ReferenceRules::unknownAudience),
            Rule.error("D0205", "A claim that contradicts or replaces itself", ReferenceRules::selfReference),
            Rule.info("D0206", "A contradiction that only one side knows of", ReferenceRules::oneSided),
            Rule.error("D0207", "Claims that replace each other in a circle", ReferenceRules::supersedesCircle),
            Rule.info("D0208", "A party or a source that nothing refers to", ReferenceRules::unused),
            Rule.warning("D0209", "A term explained twice", ReferenceRules::termTwice),
            Rule.warning("D0210", "An identifier that could mean two things", ReferenceRules::ambiguous),
            Rule.warning("D0211", "A party that has to do with itself", PartyRules::withItself));

    private ReferenceRules() {}

    private static Stream<Subject.Reference> toItems(Subject subject) {
        return subject.references().stream().filter(reference -> reference.target() != Audience.class);
    }

    private static void dangling(Subject subject, Found found) {
        toItems(subject)
                .filter(reference -> subject.items(reference.id()).isEmpty())
                .forEach(reference -> found.at(
                        reference.place(),
                        "Nothing here has the identifier \"%s\".".formatted(reference.id()),
                        found.isFull() ? "" : meant(reference, subject)));
    }

    /** Looks at every item that there is: too long for thousands of references that nobody will be told of. */
    private static String meant(Subject.Reference reference, Subject subject) {
        return nearest(reference.id(), candidates(subject, reference.target()))
                .map("Did you mean \"%s\"?"::formatted)
                .orElseGet(() ->
                        "Add %s with that identifier, or correct the reference.".formatted(kind(reference.target())));
    }

    private static Set<String> candidates(Subject subject, Class<?> target) {
        Set<String> candidates = new TreeSet<>();
        subject.items().stream()
                .map(Subject.Placed::item)
                .filter(target::isInstance)
                .forEach(item -> candidates.add(item.id()));
        return candidates;
    }

    /** The identifier that differs least, if it differs little. */
    static Optional<String> nearest(String id, Set<String> candidates) {
        int limit = Math.max(1, id.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - id.length()) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> Spelling.distance(id, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> Spelling.distance(id, candidate) <= limit);
    }

    private static void duplicates(Subject subject, Found found) {
        Set<List<Object>> seen = new HashSet<>();
        for (Subject.Placed placed : subject.items()) {
            if (!seen.add(List.of(placed.item().getClass(), placed.item().id()))) {
                found.at(
                        placed.place().child("id"),
                        "Another %s has the identifier \"%s\" already, so references to it mean either."
                                .formatted(
                                        noun(placed.item().getClass()),
                                        placed.item().id()),
                        "Give each its own identifier.");
            }
        }
    }

    private static void wrongKind(Subject subject, Found found) {
        toItems(subject).forEach(reference -> {
            List<MarkedItem> meant = subject.items(reference.id());
            if (!meant.isEmpty() && meant.stream().noneMatch(reference.target()::isInstance)) {
                found.at(
                        reference.place(),
                        "\"%s\" is %s, but %s is needed here."
                                .formatted(reference.id(), kind(meant.get(0).getClass()), kind(reference.target())),
                        "Refer to %s.".formatted(kind(reference.target())));
            }
        });
    }

    private static void unknownAudience(Subject subject, Found found) {
        String known = String.join(", ", new TreeSet<>(subject.audiences()));
        subject.references().stream()
                .filter(reference -> reference.target() == Audience.class)
                .filter(reference -> !subject.audiences().contains(reference.id()))
                .forEach(reference -> found.at(
                        reference.place(),
                        "There is no audience \"%s\", so nobody would get this.".formatted(reference.id()),
                        nearest(reference.id(), new TreeSet<>(subject.audiences()))
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse("The audiences are " + known + ".")));
    }

    static Stream<Assertion> assertions(Subject subject) {
        return Stream.concat(subject.file().claims().stream(), subject.file().attribution().stream());
    }

    private static void selfReference(Subject subject, Found found) {
        assertions(subject).forEach(assertion -> {
            reportSelf(assertion, "contradicts", assertion.contradicts(), found);
            reportSelf(assertion, "supersedes", assertion.supersedes(), found);
        });
    }

    private static void reportSelf(Assertion assertion, String key, List<String> ids, Found found) {
        int at = ids.indexOf(assertion.id());
        if (at >= 0) {
            found.at(
                    assertion.place().child(key).child(at),
                    "\"%s\" names itself here.".formatted(assertion.id()),
                    "Name the other claim.");
        }
    }

    private static void oneSided(Subject subject, Found found) {
        Map<String, Assertion> byId = new HashMap<>();
        assertions(subject).forEach(assertion -> byId.putIfAbsent(assertion.id(), assertion));
        assertions(subject).forEach(assertion -> {
            for (int i = 0; i < assertion.contradicts().size(); i++) {
                Assertion other = byId.get(assertion.contradicts().get(i));
                if (other != null
                        && !other.id().equals(assertion.id())
                        && !other.contradicts().contains(assertion.id())) {
                    found.at(
                            assertion.place().child("contradicts").child(i),
                            "\"%s\" does not say in turn that it contradicts \"%s\"; they are shown side by side all the same."
                                    .formatted(other.id(), assertion.id()),
                            "Add \"contradicts: [%s]\" there, so that whoever reads that claim sees it."
                                    .formatted(assertion.id()));
                }
            }
        });
    }

    private static void supersedesCircle(Subject subject, Found found) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        assertions(subject).forEach(assertion -> links.putIfAbsent(assertion.id(), notItself(assertion)));
        Set<String> circle = Circles.members(links);
        assertions(subject)
                .filter(assertion -> circle.contains(assertion.id()))
                .forEach(assertion -> found.at(
                        assertion.place().child("supersedes"),
                        "\"%s\" in the end replaces itself, so none of these claims would be left."
                                .formatted(assertion.id()),
                        "Let only the newer claim name the older one."));
    }

    private static List<String> notItself(Assertion assertion) {
        return assertion.supersedes().stream()
                .filter(other -> !other.equals(assertion.id()))
                .toList();
    }

    private static void unused(Subject subject, Found found) {
        Set<String> used = new HashSet<>();
        subject.references().forEach(reference -> used.add(reference.id()));
        Stream<MarkedItem> candidates = Stream.concat(
                subject.file().parties().stream().filter(party -> party.role() != Party.Role.VICTIM),
                subject.file().sources().stream());
        candidates
                .filter(item -> !used.contains(item.id()))
                .forEach(item -> found.at(
                        item.place(),
                        "Nothing in this file refers to the %s \"%s\".".formatted(noun(item.getClass()), item.id()),
                        item instanceof Source
                                ? "Name it where knowledge comes from it, or delete it."
                                : "Name it where it plays its part, or delete it."));
    }

    private static void termTwice(Subject subject, Found found) {
        Map<String, String> first = new HashMap<>();
        for (GlossaryEntry entry : subject.file().glossary()) {
            entry.term().texts().forEach((language, term) -> {
                String key = language.toLanguageTag() + " " + term.toLowerCase(Locale.ROOT);
                String earlier = first.putIfAbsent(key, entry.id());
                if (earlier != null && !earlier.equals(entry.id())) {
                    found.at(
                            entry.place().child("term"),
                            "\"%s\" is explained here for the second time.".formatted(term),
                            "Keep one of the two explanations.");
                }
            });
        }
    }

    private static void ambiguous(Subject subject, Found found) {
        subject.references().stream()
                .filter(reference -> reference.target() == MarkedItem.class)
                .forEach(reference -> {
                    List<MarkedItem> meant = subject.items(reference.id());
                    if (meant.size() > 1) {
                        found.at(
                                reference.place(),
                                "\"%s\" could be %s or %s."
                                        .formatted(
                                                reference.id(),
                                                kind(meant.get(0).getClass()),
                                                kind(meant.get(1).getClass())),
                                "Give the one that is meant an identifier of its own.");
                    }
                });
    }

    /** {@code AttributionStep} as "attribution step". */
    static String noun(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String kind(Class<?> type) {
        if (type == MarkedItem.class) {
            return "an item of the case";
        }
        if (type == Assertion.class) {
            return "a claim or a step of attribution";
        }
        String noun = noun(type);
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
