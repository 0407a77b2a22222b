package eu.dossier.cli;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import eu.dossier.cli.CaseReport.WrittenFile;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the documents of earlier runs were made from, so that a run can leave alone what is as it was: one small file per
 * case in {@code .dossier} of the output folder, which anyone may delete at any time. It has an entry for each of the last
 * few settings, so that runs of different languages or briefings do not undo each other.
 *
 * <p>Of what goes in, the content counts. Of what came out, size and times: whatever writes to a file changes them, and
 * nobody waits until thousands of documents are read. A file of another time is rendered again. Only records are read when
 * their times differ, for other runs add to them.
 */
final class OutputState {

    private static final String FOLDER = ".dossier";
    private static final String TIMES = "unix:size,lastModifiedTime,ctime";
    private static final String FEWER_TIMES = "size,lastModifiedTime";

    /** So that a folder that is written to with another moment every night does not grow. */
    private static final int MOST_ENTRIES = 8;

    /** Of the object, for every run asks {@link #folder} and few keep a state: making one takes 20 ms of a short run. */
    private final JsonMapper mapper = JsonMapper.builder().build();

    private final Surroundings surroundings;
    private final Path shown;
    private final Path out;
    private final String settings;
    private final OutputFolder folder;

    /**
     * @param shown folder below which each case has its own, as the user wrote it
     * @param settings hash of everything besides the case that the documents depend on
     */
    OutputState(Surroundings surroundings, Path shown, String settings) {
        this.surroundings = surroundings;
        this.shown = shown;
        this.out = surroundings.folder().resolve(shown);
        this.settings = settings;
        this.folder = new OutputFolder(folder(surroundings, shown));
    }

    /** Where an output folder keeps what is no document. */
    static Path folder(Surroundings surroundings, Path out) {
        return surroundings.folder().resolve(out).resolve(FOLDER);
    }

    /** A case whose documents are there as they were made, with what was found in it then. */
    record Same(String caseId, List<WrittenFile> files, List<Diagnostic> diagnostics) {}

    /**
     * Whether the documents of a case are there as they were made, and would be made so again.
     *
     * @param hash of the case
     * @return nothing when it is to be rendered
     */
    Optional<Same> unchanged(String argument, String hash) {
        try {
            for (JsonNode entry : entries(argument)) {
                if (entry.required("settings").asString().equals(settings)
                        && entry.required("hash").asString().equals(hash)) {
                    Same same = same(entry);
                    return isThere(entry, same) ? Optional.of(same) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // What cannot be read is no reason to stop: the case is rendered.
            return Optional.empty();
        }
    }

    /**
     * Remembers what was just written.
     *
     * @param hash of the case
     * @param records as they were before they were merged with others
     */
    void remember(String argument, String hash, Same same, List<ReleaseRecord> records) throws IOException {
        if (argument.equals(CaseInputs.STANDARD_INPUT)) {
            return;
        }
        ArrayNode entries = mapper.createArrayNode().add(entry(hash, same, records));
        others(argument).stream().limit(MOST_ENTRIES - 1).forEach(entries::add);
        folder.put(Map.of(fileName(argument), mapper.writeValueAsBytes(entries)));
    }

    private List<JsonNode> others(String argument) {
        try {
            return entries(argument).stream()
                    .filter(entry -> !entry.path("settings").asString("").equals(settings))
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private List<JsonNode> entries(String argument) throws IOException {
        Path file = out.resolve(FOLDER).resolve(fileName(argument));
        return Files.exists(file)
                ? mapper.readTree(Files.readAllBytes(file)).valueStream().toList()
                : List.of();
    }

    private ObjectNode entry(String hash, Same same, List<ReleaseRecord> records) throws IOException {
        Path documents = out.resolve(same.caseId());
        ObjectNode entry = mapper.createObjectNode()
                .put("settings", settings)
                .put("hash", hash)
                .put("case", same.caseId());
        for (WrittenFile file : same.files()) {
            String name = name(file);
            ObjectNode node = entry.withArray("files")
                    .addObject()
                    .put("name", name)
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256())
                    .put("stamp", stamp(documents, name));
            file.pages().ifPresent(pages -> node.put("pages", pages));
        }
        for (ReleaseRecord record : records) {
            ObjectNode node = entry.withArray("records")
                    .addObject()
                    .put("name", record.fileName())
                    .put("stamp", stamp(documents, record.fileName()));
            record.outputs().forEach(output -> node.withArray("tells_of").add(output.file()));
        }
        same.diagnostics().forEach(finding -> entry.withArray("findings").add(FindingJson.of(finding)));
        return entry;
    }

    private Same same(JsonNode entry) {
        String caseId = entry.required("case").asString();
        return new Same(
                caseId,
                entry.path("files")
                        .valueStream()
                        .map(file -> file(caseId, file))
                        .toList(),
                entry.path("findings").valueStream().map(FindingJson::read).toList());
    }

    private WrittenFile file(String caseId, JsonNode file) {
        return new WrittenFile(
                shown.resolve(caseId).resolve(file.required("name").asString()).toString(),
                file.required("bytes").asInt(),
                file.required("sha256").asString(),
                file.has("pages") ? Optional.of(file.get("pages").asInt()) : Optional.empty());
    }

    private boolean isThere(JsonNode entry, Same same) throws IOException {
        Path documents = out.resolve(same.caseId());
        for (JsonNode file : entry.path("files")) {
            if (!isStamped(documents, file)) {
                return false;
            }
        }
        for (JsonNode record : entry.path("records")) {
            if (!isStamped(documents, record) && !stillTells(documents, record, same)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStamped(Path documents, JsonNode file) throws IOException {
        return file.required("stamp")
                .asString()
                .equals(stamp(documents, file.required("name").asString()));
    }

    /** Whether a record that another run has written since has these documents in it. */
    private static boolean stillTells(Path documents, JsonNode record, Same same) throws IOException {
        Path file = documents.resolve(record.required("name").asString());
        Map<String, String> told = ReleaseRecord.parse(Files.readAllBytes(file)).outputs().stream()
                .collect(Collectors.toMap(Output::file, Output::sha256));
        Map<String, String> made =
                same.files().stream().collect(Collectors.toMap(OutputState::name, WrittenFile::sha256));
        return record.path("tells_of")
                .valueStream()
                .map(JsonNode::asString)
                .allMatch(name -> made.getOrDefault(name, "none").equals(told.get(name)));
    }

    private static String name(WrittenFile file) {
        return String.valueOf(Path.of(file.path()).getFileName());
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
        return found.get("size") + "," + found.get("lastModifiedTime") + "," + found.getOrDefault("ctime", "");
    }
}
