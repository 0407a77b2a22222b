package eu.dossier.briefing;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import eu.dossier.core.release.Policy;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the documents of a record anew and says what comes out otherwise. */
final class Reproduction {

    private static final Pattern NAME =
            Pattern.compile("(?<briefing>[a-z0-9-]+)\\.(?<language>[A-Za-z-]+)(\\.draft)?\\.(?<format>[a-z0-9]+)");

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    private final Dossier dossier;
    private final List<CaseText> earlier;
    private final ReleaseRecord record;
    private final Set<String> differences = new LinkedHashSet<>();

    private Reproduction(Dossier dossier, List<CaseText> earlier, ReleaseRecord record) {
        this.dossier = dossier;
        this.earlier = earlier;
        this.record = record;
    }

    /** Nothing when all comes out the same; else each difference in a sentence. */
    static List<String> differences(Dossier dossier, CaseText text, List<CaseText> earlier, ReleaseRecord record) {
        Reproduction reproduction = new Reproduction(dossier, earlier, record);
        if (reproduction.isSameProgram()) {
            reproduction.renderAgain(text);
        }
        return List.copyOf(reproduction.differences);
    }

    /** Without the same version and policy nothing can be expected to come out the same. */
    private boolean isSameProgram() {
        if (!record.version().equals(ProgramVersion.text())) {
            differ("was made by version \"%s\" of Dossier, and this is \"%s\"; nothing more can be compared"
                    .formatted(record.version(), ProgramVersion.text()));
        } else if (!record.policyHash().equals(dossier.policy().hash())) {
            differ("was made under the policy \"%s\" (%s); give it with --policy"
                    .formatted(record.policy(), record.policyHash()));
        }
        return differences.isEmpty();
    }

    /** Documents that tell changes since different states come out of different orders. */
    private void renderAgain(CaseText text) {
        Map<Optional<String>, List<Output>> bySince = record.outputs().stream()
                .collect(Collectors.groupingBy(Output::since, LinkedHashMap::new, Collectors.toList()));
        bySince.forEach((since, outputs) -> {
            Optional<Since> state = since.flatMap(this::state);
            if (since.isPresent() == state.isPresent()) {
                Order order = order(outputs);
                renderAgain(text, state.map(order::since).orElse(order), outputs);
            } else {
                outputs.forEach(output -> differences.add(
                        "%s tells what changed since an earlier case file (%s), without which it cannot be made again; give that file with --since."
                                .formatted(output.file(), since.orElseThrow())));
            }
        });
    }

    /** The state that a record names, where it can be had. */
    private Optional<Since> state(String recorded) {
        if (REVISION.matcher(recorded).matches()) {
            return Optional.of(new Since.Revision(Integer.parseInt(recorded)));
        }
        return earlier.stream()
                .<Since>map(Since.Earlier::new)
                .filter(state -> state.recorded().equals(recorded))
                .findFirst();
    }

    private void renderAgain(CaseText text, Order order, List<Output> outputs) {
        Policy policy = dossier.policy()
                .withCeiling(record.audience() + ":" + record.ceiling())
                .orElse(dossier.policy());
        try {
            Outcome outcome = dossier.withPolicy(policy).render(text, order);
            switch (outcome) {
                case Outcome.Rendered rendered -> compare(rendered, outputs);
                case Outcome.Faulty faulty -> differ("cannot be made again: the case has errors");
                case Outcome.Refused refused -> differ("would be refused today");
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            differ("names what this program does not have: " + e.getMessage());
        }
    }

    /** The moment on the clock counts for nothing: what was final then may be looked at now. */
    private Order order(List<Output> outputs) {
        List<String> names = outputs.stream().map(Output::file).toList();
        Order drafts = new Order(
                parts(names, "briefing"),
                parts(names, "format"),
                parts(names, "language").stream().map(Locale::forLanguageTag).toList(),
                Instant.parse(record.at()));
        Order named = record.askedBy().map(drafts::askedBy).orElse(drafts);
        return record.draft() ? named : named.asFinal(Instant.MAX);
    }

    private static List<String> parts(List<String> names, String part) {
        return names.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(part))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void compare(Outcome.Rendered rendered, List<Output> outputs) {
        rendered.records().stream()
                .filter(now -> now.audience().equals(record.audience()))
                .forEach(this::compare);
        Map<String, String> hashes = new TreeMap<>();
        rendered.products().forEach(product -> hashes.put(product.fileName(), Fingerprints.of(product.bytes())));
        outputs.stream()
                .filter(output -> !output.sha256().equals(hashes.get(output.file())))
                .forEach(output -> differences.add("%s does not come out of the case as %s records it."
                        .formatted(output.file(), record.fileName())));
    }

    private void compare(ReleaseRecord now) {
        if (!now.included().equals(record.included()) || !now.withheld().equals(record.withheld())) {
            differ("says other things of who gets what than the case does");
        }
        if (!now.marking().equals(record.marking())) {
            differ("is marked otherwise than what it names");
        }
        if (!now.silenced().equals(record.silenced())) {
            differ("names other silenced findings than the case does");
        }
        record.assets().forEach((name, hash) -> {
            if (!hash.equals(now.assets().getOrDefault(name, hash))) {
                differ("was made with another " + name);
            }
        });
    }

    private void differ(String how) {
        differences.add(record.fileName() + " " + how + ".");
    }
}
