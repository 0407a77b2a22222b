package eu.dossier.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The fonts that every engine embeds, so that nobody wins by a smaller one. */
final class Fonts {

    static final String FAMILY = "Source Sans 3";
    static final List<String> FILES = List.of("SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf", "SourceSans3-It.ttf");

    private Fonts() {}

    /** The file without layout tables: our engine alone kerns and forms ligatures, and pays for it. */
    static byte[] bytes(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/eu/dossier/report/pdf/font/" + file)) {
            return PlainFont.of(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with the files, for engines that read nothing else. */
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("dossier-benchmark-fonts");
            for (String file : FILES) {
                Files.write(folder.resolve(file), bytes(file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
