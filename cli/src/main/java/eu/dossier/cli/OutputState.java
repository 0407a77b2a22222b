package eu.dossier.cli;

import eu.dossier.briefing.record.Fingerprints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the documents of earlier runs were made from, so that a run can leave alone what is as it was: one small file per
 * case in {@code .dossier} of the output folder, which anyone may delete at any time.
 *
 * <p>Of what goes in, the content counts. Of what came out, size and times: whatever writes to a file changes them, and
 * nobody waits until thousands of documents are read. A file of another time is rendered again.
 */
final class OutputState {

    private static final String FOLDER = ".dossier";
    private static final String TIMES = "unix:size,lastModifiedTime,ctime";
    private static final String FEWER_TIMES = "size,lastModifiedTime";

    private final Surroundings surroundings;
    private final Path out;
    private final String settings;
    private final OutputFolder folder;

    /**
     * @param out folder below which each case has its own
     * @param settings hash of everything besides the case that the documents depend on
     */
    OutputState(Surroundings surroundings, Path out, String settings) {
        this.surroundings = surroundings;
        this.out = surroundings.folder().resolve(out);
        this.settings = settings;
        this.folder = new OutputFolder(this.out.resolve(FOLDER));
    }

    /**
     * Whether the documents of a case are there as they were made, and would be made so again.
     *
     * @param hash of the case
     * @return the id of the case, nothing when it is to be rendered
     */
    Optional<String> unchanged(String argument, String hash) {
        try {
            List<String> lines = Files.readAllLines(out.resolve(FOLDER).resolve(fileName(argument)));
            if (lines.size() < 2 || !lines.get(0).equals(key(hash))) {
                return Optional.empty();
            }
            String caseId = lines.get(1);
            for (String line : lines.subList(2, lines.size())) {
                String name = line.substring(line.indexOf(' ') + 1);
                if (!line.equals(stamp(out.resolve(caseId), name))) {
                    return Optional.empty();
                }
            }
            return Optional.of(caseId);
        } catch (IOException | RuntimeException e) {
            // What cannot be read is no reason to stop: the case is rendered.
            return Optional.empty();
        }
    }

    /** @param files names of everything that was written for the case */
    void remember(String argument, String hash, String caseId, Collection<String> files) throws IOException {
        if (argument.equals(CaseInputs.STANDARD_INPUT)) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(key(hash), caseId));
        for (String name : files) {
            lines.add(stamp(out.resolve(caseId), name));
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        folder.put(Map.of(fileName(argument), bytes));
    }

    private String key(String hash) {
        return Fingerprints.of((hash + " " + settings).getBytes(StandardCharsets.UTF_8));
    }

    private String fileName(String argument) {
        return Fingerprints.of(CaseInputs.place(surroundings, argument).getBytes(StandardCharsets.UTF_8))
                .substring(0, 32);
    }

    /** Size, time of the last change, and where the system has it the time of the last change that nobody can set. */
    private static String stamp(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        Map<String, Object> found = Files.readAttributes(file, unix ? TIMES : FEWER_TIMES, LinkOption.NOFOLLOW_LINKS);
        return found.get("size") + "," + found.get("lastModifiedTime") + "," + found.getOrDefault("ctime", "") + " "
                + name;
    }
}
