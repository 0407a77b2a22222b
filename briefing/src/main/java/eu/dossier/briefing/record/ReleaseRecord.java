package eu.dossier.briefing.record;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Silence;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.marking.Tlp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one audience was given of a case, and what not: {@code release.<audience>.json} beside the documents. It holds no
 * withheld value, but the ids of what was withheld, and so carries a marking of its own.
 *
 * @param schema version of this format
 * @param marking how far the record itself may go: the highest label of anything that it names
 * @param version of the program
 * @param caseHash SHA-256 of the case file
 * @param policy name of the policy
 * @param policyHash SHA-256 of the policy file
 * @param overrides what the policy opens beyond the floor, with reason and name
 * @param assets SHA-256 of what went into the documents besides the case: templates, fonts, themes
 * @param at the moment that the documents speak of
 * @param draft whether they say that they are not final
 * @param askedBy who asked for the release, or nothing
 * @param included what the audience got
 * @param withheld what it did not get, and why
 * @param silenced findings of the checker that were accepted
 * @param outputs the documents
 */
public record ReleaseRecord(
        int schema,
        String marking,
        String version,
        String caseId,
        String caseHash,
        String audience,
        String ceiling,
        String policy,
        String policyHash,
        List<Policy.Opening> overrides,
        TreeMap<String, String> assets,
        String at,
        boolean draft,
        Optional<String> askedBy,
        List<Included> included,
        List<Withheld> withheld,
        List<Silenced> silenced,
        List<Output> outputs) {

    private static final String WITHHELD_REASON = "Withheld from this audience.";

    /**
     * @param id in the case file
     * @param kind what it is
     */
    public record Included(String id, String kind) {}

    /**
     * @param rule why, {@code R02}
     * @param reason why, in words
     */
    public record Withheld(String id, String kind, String rule, String reason) {}

    /**
     * @param rule code of the finding
     * @param at where it is accepted
     * @param reason why
     */
    public record Silenced(String rule, String at, String reason) {}

    /**
     * @param file its name
     * @param sha256 of its bytes
     * @param bytes its length
     * @param since when it tells changes, since when: the number of a revision, or {@code sha256:} and the hash of an
     *     earlier case file
     */
    public record Output(String file, String sha256, long bytes, Optional<String> since) {}

    /** What the record cannot know from the release. */
    public record Circumstances(
            String version,
            String caseHash,
            Policy policy,
            TreeMap<String, String> assets,
            boolean draft,
            Optional<String> askedBy) {}

    /**
     * The record of a release and of what was made of it.
     *
     * @param outputs the documents, in the order in which they were made
     */
    public static ReleaseRecord of(CaseFile file, Release release, Circumstances circumstances, List<Output> outputs) {
        return new ReleaseRecord(
                1,
                release.highest().max(file.marking().tlp().orElse(Tlp.RED)).label(),
                circumstances.version(),
                file.incident().id(),
                circumstances.caseHash(),
                release.audience().id(),
                release.audience().ceiling().label(),
                circumstances.policy().name(),
                circumstances.policy().hash(),
                circumstances.policy().overrides(),
                circumstances.assets(),
                release.at().toString(),
                circumstances.draft(),
                circumstances.askedBy(),
                included(release),
                release.withheld().stream()
                        .map(one -> new Withheld(
                                one.item(), one.kind().code(), one.rule().code(), one.reason()))
                        .toList(),
                file.silenced().stream().map(one -> silenced(one, release)).toList(),
                List.copyOf(outputs));
    }

    /** A finding was accepted for a reason that some may not know; that it was accepted, the record says of all. */
    private static Silenced silenced(Silence one, Release release) {
        String reason = release.keptByKind().contains(one.id()) ? one.reason() : WITHHELD_REASON;
        return new Silenced(one.rule(), one.at().orElse(""), reason);
    }

    /** Whatever somebody wrote in words, to be searched for what the audience may not know; of all else it holds ids and hashes. */
    public String words() {
        Stream<String> reasons = Stream.concat(
                withheld.stream().map(Withheld::reason), silenced.stream().map(Silenced::reason));
        Stream<String> openings = overrides.stream().flatMap(one -> Stream.of(one.reason(), one.by()));
        return Stream.of(reasons, openings, askedBy.stream(), Stream.of(policy))
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<Included> included(Release release) {
        return release.view().items().stream()
                .map(item -> new Included(
                        release.origins().getOrDefault(item.id(), item.id()),
                        item.id().replaceFirst("-\\d+$", "")))
                .toList();
    }

    /** The same of other documents, and of what went into them. */
    public ReleaseRecord with(Map<String, String> otherAssets, List<Output> otherOutputs) {
        return new ReleaseRecord(
                schema,
                marking,
                version,
                caseId,
                caseHash,
                audience,
                ceiling,
                policy,
                policyHash,
                overrides,
                new TreeMap<>(otherAssets),
                at,
                draft,
                askedBy,
                included,
                withheld,
                silenced,
                otherOutputs);
    }

    /** {@code release.press.json}, of drafts {@code release.press.draft.json}. */
    public String fileName() {
        return "release." + audience + (draft ? ".draft" : "") + ".json";
    }

    /** As JSON, the same bytes for the same record. */
    public byte[] bytes() {
        return RecordJson.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is none */
    public static ReleaseRecord parse(byte[] json) {
        return RecordJson.read(new String(json, StandardCharsets.UTF_8));
    }
}
