package eu.dossier.core.check;

import eu.dossier.core.casefile.AttributionStep;
import eu.dossier.core.casefile.AttributionStep.Step;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Party;
import eu.dossier.document.marking.Tlp;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for the public that blame someone whom the case does not know as a party: well-known groups, and nations. */
final class BlameRules {

    private static final Terms<String> GROUPS = groups();
    private static final Terms<String> NATIONS = nations();
    private static final Map<String, WordMap<Boolean>> WHO = who();
    private static final Set<Step> STATE = Set.of(Step.COUNTRY, Step.STATE_RESPONSIBILITY, Step.FORMAL);
    /** "Russian state hackers": one word may stand between. */
    private static final int NEAR = 2;

    private BlameRules() {}

    private static Terms<String> groups() {
        Terms.Builder<String> names = new Terms.Builder<>();
        DataFile.rows("groups.tsv", 2).forEach(row -> names.add(row.get(0), Locale.ROOT, row.get(1)));
        return names.build();
    }

    private static Terms<String> nations() {
        Terms.Builder<String> nations = new Terms.Builder<>();
        DataFile.rows("nations.tsv", 3).stream()
                .filter(row -> row.get(1).equals("nation"))
                .forEach(row -> List.of(row.get(2).split(" ", -1))
                        .forEach(word -> nations.add(word, Locale.forLanguageTag(row.get(0)), word)));
        return nations.build();
    }

    private static Map<String, WordMap<Boolean>> who() {
        return DataFile.rows("nations.tsv", 3).stream()
                .filter(row -> row.get(1).equals("who"))
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0),
                        row -> new WordMap<>(List.of(row.get(2).split(" ", -1)).stream()
                                .distinct()
                                .collect(Collectors.toMap(word -> word, word -> true)))));
    }

    /** Party and source names are what they are; claims and steps have a speaker. */
    private static boolean isOurs(Subject.Version version) {
        return version.phrase().isPublic()
                && !version.phrase().section().equals("do_not_say")
                && !AttributionRules.mayName(version.phrase().owner());
    }

    static void groupNamed(Subject subject, Found found) {
        List<Subject.Version> naming = subject.versionsWith(GROUPS).stream()
                .filter(BlameRules::isOurs)
                .filter(version -> !names(version).isEmpty())
                .toList();
        if (naming.isEmpty()) {
            return;
        }
        Set<String> declared = declared(subject);
        for (Subject.Version version : naming) {
            Set<String> reported = new HashSet<>();
            names(version).stream()
                    .filter(hit ->
                            !declared.contains(String.join(" ", hit.term().words())))
                    .filter(hit -> reported.add(hit.term().meaning()))
                    .forEach(hit -> found.in(
                            version,
                            hit,
                            "This names a known group (%s), but the case has no party of that name and no step of attribution that blames it."
                                    .formatted(hit.term().meaning()),
                            "Leave the name out, or add the group as a party and a step under \"attribution\" that"
                                    + " says who holds it responsible."));
        }
    }

    private static List<Terms.Hit<String>> names(Subject.Version version) {
        return GROUPS.in(version).stream().filter(hit -> isName(version, hit)).toList();
    }

    private static boolean isName(Subject.Version version, Terms.Hit<?> hit) {
        return Character.isUpperCase(version.text().charAt(version.tokens().start(hit.at())))
                || Character.isDigit(version.text().charAt(version.tokens().start(hit.at())));
    }

    /** Parties and products are looked at by other rules, or are no actors at all. */
    private static Set<String> declared(Subject subject) {
        Set<String> names = new HashSet<>();
        Tokens.Gatherer words = new Tokens.Gatherer();
        for (Party party : subject.file().parties()) {
            addNames(party.name(), words, names);
            party.shortName().ifPresent(name -> addNames(name, words, names));
            party.aliases().forEach(alias -> names.add(plain(words.tokens(alias))));
        }
        return names;
    }

    private static void addNames(LocalText name, Tokens.Gatherer words, Set<String> names) {
        name.texts().values().forEach(each -> names.add(plain(words.tokens(each))));
    }

    private static String plain(Tokens name) {
        return String.join(" ", name.words());
    }

    static void nationBlamed(Subject subject, Found found) {
        boolean said = subject.file().attribution().stream().anyMatch(step -> isPublicStep(step, subject));
        for (Subject.Version version : subject.versionsWith(NATIONS)) {
            if (isOurs(version) && (!said || subject.isTitle(version.phrase()))) {
                NATIONS.in(version).stream()
                        .filter(hit -> standsNearWho(version, hit.at()))
                        .findFirst()
                        .ifPresent(hit -> found.in(
                                version,
                                hit,
                                "\"%s\" blames a nation here, in words for the public and in our own name."
                                        .formatted(EditorialRules.written(version, hit)),
                                "Say what happened; who is said to be behind it stands in a step under \"attribution\","
                                        + " with its speaker."));
            }
        }
    }

    private static boolean isPublicStep(AttributionStep step, Subject subject) {
        return STATE.contains(step.step()) && subject.tlp(step) == Tlp.CLEAR;
    }

    private static boolean standsNearWho(Subject.Version version, int at) {
        WordMap<Boolean> who = WHO.get(version.language().getLanguage());
        int last = Math.min(version.tokens().size() - 1, at + NEAR);
        for (int i = Math.max(0, at - NEAR); who != null && i <= last; i++) {
            if (who.at(version.tokens(), i) != null) {
                return true;
            }
        }
        return false;
    }
}
