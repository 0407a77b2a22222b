package eu.dossier.core.check;

import eu.dossier.core.casefile.DetectionRule;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.syntax.AddressScope;
import eu.dossier.core.syntax.Defang;
import eu.dossier.core.syntax.HashType;
import eu.dossier.core.syntax.IndicatorForm;
import eu.dossier.core.syntax.IpAddress;
import eu.dossier.core.syntax.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Traces of the attack, and rules that find it. */
final class IndicatorRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D1101", "A value that does not fit its type", IndicatorRules::badValue),
            Rule.info("D1102", "An indicator written defanged", IndicatorRules::defanged),
            Rule.warning("D1103", "An address that nobody else can reach", IndicatorRules::notRoutable),
            Rule.warning("D1104", "One indicator twice", IndicatorRules::duplicate),
            Rule.warning("D1105", "Something harmless among the indicators", IndicatorRules::benign),
            Rule.warning("D1106", "A live indicator in a text", IndicatorRules::liveInText),
            Rule.warning("D1107", "A detection rule that no tool will take", IndicatorRules::brokenRule));

    private static final Map<String, String> BENIGN = DataFile.rows("benign.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private IndicatorRules() {}

    /**
     * An indicator as it is in the world.
     *
     * @param live its value without the marks of defanging
     * @param fits whether that value has the form of the type
     */
    record Trace(Indicator indicator, String live, boolean fits) {

        static Trace of(Indicator indicator) {
            String live = Defang.refang(indicator.type(), indicator.value());
            return new Trace(indicator, live, IndicatorForm.admits(indicator.type(), live));
        }
    }

    private static String type(Indicator indicator) {
        return SourceRules.word(indicator.type());
    }

    private static void badValue(Subject subject, Found found) {
        for (Trace trace : subject.traces()) {
            Indicator indicator = trace.indicator();
            if (!trace.fits()) {
                found.at(
                        indicator.place().child("value"),
                        "This is no %s%s; whoever searches for it finds nothing."
                                .formatted(type(indicator), instead(indicator)),
                        "Copy the value again from where it was found, or correct \"type\".");
            }
        }
    }

    private static String instead(Indicator indicator) {
        Optional<HashType> wanted = IndicatorForm.hash(indicator.type());
        if (wanted.isEmpty()) {
            return "";
        }
        return HashType.of(indicator.value())
                .map(other -> ", but has the length of %s".formatted(other.label()))
                .orElse(": %d hexadecimal digits are needed, here are %d characters"
                        .formatted(wanted.get().digits(), indicator.value().length()));
    }

    private static void defanged(Subject subject, Found found) {
        for (Trace trace : subject.traces()) {
            if (trace.fits() && !trace.live().equals(trace.indicator().value())) {
                found.at(
                        trace.indicator().place().child("value"),
                        "This is written defanged and is read as the live value; documents defang it by themselves.",
                        "Write it live.");
            }
        }
    }

    private static void notRoutable(Subject subject, Found found) {
        for (Trace trace : subject.traces()) {
            address(trace)
                    .map(IpAddress::scope)
                    .filter(scope -> scope != AddressScope.PUBLIC && scope != AddressScope.DOCUMENTATION)
                    .ifPresent(scope -> found.at(
                            trace.indicator().place().child("value"),
                            "This address is %s: it means something else in every network."
                                    .formatted(SourceRules.word(scope)),
                            "Leave it out; if it tells of the victim's own network, it must not be shared."));
        }
    }

    private static Optional<IpAddress> address(Trace trace) {
        String live = trace.live();
        return switch (trace.indicator().type()) {
            case IPV4, IPV6 -> IpAddress.parse(live);
            case CIDR -> IpAddress.parse(live.split("/", -1)[0]);
            case URL -> WebAddress.parse(live).flatMap(url -> IpAddress.parse(url.host()));
            default -> Optional.empty();
        };
    }

    /** What two indicators share that are the same thing. */
    private record Key(Indicator.Type type, String value) {

        static Key of(Trace trace) {
            Indicator.Type type = trace.indicator().type();
            return new Key(
                    type, IndicatorForm.ignoresCase(type) ? trace.live().toLowerCase(Locale.ROOT) : trace.live());
        }
    }

    private static void duplicate(Subject subject, Found found) {
        Map<Key, Integer> first = new HashMap<>();
        List<Trace> traces = subject.traces();
        for (int i = 0; i < traces.size(); i++) {
            Integer earlier = first.putIfAbsent(Key.of(traces.get(i)), i);
            if (earlier != null) {
                found.at(
                        traces.get(i).indicator().place().child("value"),
                        "This is indicator number %d already.".formatted(earlier + 1),
                        "Keep one, with all that is known of it.");
            }
        }
    }

    private static void benign(Subject subject, Found found) {
        for (Trace trace : subject.traces()) {
            String what = BENIGN.get(trace.live().toLowerCase(Locale.ROOT));
            if (what != null) {
                found.at(
                        trace.indicator().place().child("value"),
                        "This is %s; whoever blocks it or alerts on it harms himself.".formatted(what),
                        "Leave it out, and give the full address that was misused if there is one.");
            }
        }
    }

    /** Only values with a dot or a colon can be clicked or pasted; a file name in a text does no harm. */
    private static void liveInText(Subject subject, Found found) {
        Terms.Builder<Trace> builder = new Terms.Builder<>();
        Set<String> sought = new HashSet<>();
        for (Trace trace : subject.traces()) {
            if (IndicatorForm.isDefanged(trace.indicator().type()) && sought.add(trace.live())) {
                builder.add(trace.live(), Locale.ROOT, trace);
            }
        }
        Terms<Trace> values = builder.build();
        for (Subject.Version version : subject.versionsWith(values)) {
            Set<String> reported = new HashSet<>();
            for (Terms.Hit<Trace> hit : values.in(version)) {
                Trace trace = hit.term().meaning();
                String live = trace.live();
                if (containsAt(version, hit.at(), live) && reported.add(live)) {
                    found.in(
                            version,
                            hit,
                            "The indicator %s stands live in this text, where a reader may click or copy it."
                                    .formatted(Defang.defang(trace.indicator().type(), live)),
                            "Write it defanged, or refer to the table of indicators.");
                }
            }
        }
    }

    private static boolean containsAt(Subject.Version version, int word, String live) {
        int from = Math.max(0, version.tokens().start(word) - 1);
        int to = Math.min(version.text().length(), from + live.length() + 2);
        return version.text().substring(from, to).toLowerCase(Locale.ROOT).contains(live.toLowerCase(Locale.ROOT));
    }

    private static void brokenRule(Subject subject, Found found) {
        for (DetectionRule rule : subject.file().detection()) {
            DetectionSyntax.fault(rule.language(), rule.rule().text())
                    .ifPresent(fault -> found.at(
                            rule.place().child("rule"),
                            "This is no %s rule: %s.".formatted(rule.language(), fault),
                            "Copy the rule again as the tool takes it, or write \"language: text\"."));
        }
    }
}
