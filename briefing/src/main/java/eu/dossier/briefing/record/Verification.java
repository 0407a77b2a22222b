package eu.dossier.briefing.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a folder of documents against the records that lie beside them. */
public final class Verification {

    private final Path folder;
    private final Set<String> known = new HashSet<>();
    private final List<ReleaseRecord> records = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>();

    private Verification(Path folder) {
        this.folder = folder;
    }

    /**
     * What was found in a folder.
     *
     * @param records those that can be read
     * @param disagreements what no longer agrees, each in a sentence; nothing when all does
     */
    public record Result(List<ReleaseRecord> records, List<String> disagreements) {}

    /**
     * Holds every document against its record and every record against the case.
     *
     * @param folder with {@code release.<audience>.json} and the documents
     * @param caseFile the bytes of the case that the documents should be of, if it is there to compare
     * @throws IOException when the folder cannot be read
     */
    public static Result of(Path folder, Optional<byte[]> caseFile) throws IOException {
        Verification verification = new Verification(folder);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (isRecord(name(file))) {
                verification.record(file, caseFile.map(Fingerprints::of));
            }
        }
        verification.strangers(files);
        return new Result(List.copyOf(verification.records), List.copyOf(verification.disagreements));
    }

    private static boolean isRecord(String name) {
        return name.startsWith("release.") && name.endsWith(".json");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void record(Path file, Optional<String> caseHash) throws IOException {
        known.add(name(file));
        ReleaseRecord record;
        try {
            record = ReleaseRecord.parse(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            disagreements.add("%s is not a release record, or was changed by hand.".formatted(name(file)));
            return;
        }
        records.add(record);
        if (caseHash.filter(hash -> !hash.equals(record.caseHash())).isPresent()) {
            disagreements.add("%s is of another state of the case.".formatted(name(file)));
        }
        for (ReleaseRecord.Output output : record.outputs()) {
            output(name(file), output);
        }
    }

    private void output(String record, ReleaseRecord.Output output) throws IOException {
        known.add(output.file());
        if (!output.file().equals(String.valueOf(Path.of(output.file()).getFileName()))) {
            disagreements.add("%s names a file outside its folder.".formatted(record));
            return;
        }
        try {
            if (!Fingerprints.of(Files.readAllBytes(folder.resolve(output.file())))
                    .equals(output.sha256())) {
                disagreements.add("%s is not the file that %s records.".formatted(output.file(), record));
            }
        } catch (NoSuchFileException e) {
            disagreements.add("%s, which %s records, is missing.".formatted(output.file(), record));
        }
    }

    private void strangers(List<Path> files) {
        if (known.isEmpty()) {
            disagreements.add("There is no release record in %s; name the folder of one case."
                    .formatted(folder.toAbsolutePath().normalize()));
            return;
        }
        files.stream()
                .map(Verification::name)
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        disagreements.add("%s is in no release record: it comes from an earlier run, or from elsewhere."
                                .formatted(name)));
    }
}
