package eu.dossier.cli;

import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            return isSameRelease(earlier, record)
                    ? record.with(assets(earlier, record), kept(folder, earlier, record))
                    : record;
        } catch (IllegalArgumentException e) {
            // Changed by hand: the new one says what is so.
            return record;
        }
    }

    /** The same but for its documents; and nothing that went into those has changed since. */
    private static boolean isSameRelease(ReleaseRecord one, ReleaseRecord other) {
        return bare(one).equals(bare(other))
                && one.assets().entrySet().stream()
                        .allMatch(asset -> other.assets()
                                .getOrDefault(asset.getKey(), asset.getValue())
                                .equals(asset.getValue()));
    }

    private static ReleaseRecord bare(ReleaseRecord record) {
        return record.with(Map.of(), List.of());
    }

    private static Map<String, String> assets(ReleaseRecord earlier, ReleaseRecord record) {
        Map<String, String> assets = new TreeMap<>(earlier.assets());
        assets.putAll(record.assets());
        return assets;
    }

    private static List<Output> kept(Path folder, ReleaseRecord earlier, ReleaseRecord record) {
        List<String> anew = record.outputs().stream().map(Output::file).toList();
        List<Output> all = new ArrayList<>(record.outputs());
        earlier.outputs().stream()
                .filter(output -> !anew.contains(output.file()) && Files.exists(folder.resolve(output.file())))
                .forEach(all::add);
        return all;
    }
}
