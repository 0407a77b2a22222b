package eu.dossier.cli;

import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Keeps one record per audience true while documents of one release are rendered a few at a time. */
final class RecordKeeper {

    private RecordKeeper() {}

    /** The record with the documents of an earlier one of the same release that are still there and not made anew. */
    static ReleaseRecord merged(Path folder, ReleaseRecord record) throws IOException {
        Path file = folder.resolve(record.fileName());
        if (!Files.exists(file)) {
            return record;
        }
        try {
            ReleaseRecord earlier = ReleaseRecord.parse(Files.readAllBytes(file));
            return isSameRelease(earlier, record) ? with(record, kept(folder, earlier, record)) : record;
        } catch (JacksonException e) {
            // Changed by hand: the new one says what is so.
            return record;
        }
    }

    private static boolean isSameRelease(ReleaseRecord one, ReleaseRecord other) {
        return with(one, List.of()).equals(with(other, List.of()));
    }

    private static List<Output> kept(Path folder, ReleaseRecord earlier, ReleaseRecord record) {
        List<String> anew = record.outputs().stream().map(Output::file).toList();
        List<Output> all = new ArrayList<>(record.outputs());
        earlier.outputs().stream()
                .filter(output -> !anew.contains(output.file()) && Files.exists(folder.resolve(output.file())))
                .forEach(all::add);
        return all;
    }

    private static ReleaseRecord with(ReleaseRecord r, List<Output> outputs) {
        return new ReleaseRecord(
                r.schema(),
                r.marking(),
                r.version(),
                r.caseId(),
                r.caseHash(),
                r.audience(),
                r.ceiling(),
                r.policy(),
                r.policyHash(),
                r.overrides(),
                r.assets(),
                r.at(),
                r.draft(),
                r.askedBy(),
                r.included(),
                r.withheld(),
                r.silenced(),
                outputs);
    }
}
