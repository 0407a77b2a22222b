package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Cases for the tests of releases. */
final class Cases {

    /** When the first example was issued. */
    static final Instant MAY_2021 = Instant.parse("2021-05-26T08:00:00Z");

    private Cases() {}

    static CaseFile example(String name) {
        try {
            return read(name, Files.readAllBytes(Path.of("..", "examples", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small case, AMBER by default, with the given YAML behind its head. */
    static CaseFile of(String yaml) {
        return withHead("", yaml);
    }

    /** The same with more fields in its head. */
    static CaseFile withHead(String fields, String yaml) {
        String head = """
            schema: 1
            case: {id: X-1, status: investigating, language: en, title: A case of some kind%s}
            marking: AMBER
            """.formatted(fields);
        return read("case.yaml", (head + yaml).getBytes(StandardCharsets.UTF_8));
    }

    private static CaseFile read(String name, byte[] bytes) {
        ReadCase read = new CaseReader().read(name, bytes);
        return read.caseFile().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }

    static Release release(CaseFile file, String audience) {
        return Release.of(file, Policy.builtIn().audience(audience).orElseThrow(), MAY_2021);
    }
}
