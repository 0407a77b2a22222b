package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another office program, which reads Word files without being asked to repair them. */
final class LibreOffice {

    private LibreOffice() {}

    /** Skips the test, and says why, where it is not installed. */
    static void require() {
        boolean found = List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
        assumeTrue(found, "LibreOffice is not installed (soffice): what it makes of Word files cannot be judged here");
    }

    /**
     * Turns files into another format, all in one go.
     *
     * @param format as LibreOffice names it: {@code pdf}
     * @param folder that takes the results, under the names of the files
     */
    static void convert(Collection<Path> files, String format, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(process.waitFor(600, TimeUnit.SECONDS))
                    .as("LibreOffice ends")
                    .isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
