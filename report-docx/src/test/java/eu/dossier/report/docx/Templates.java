package eu.dossier.report.docx;

import eu.dossier.report.docx.template.WordTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Templates as users make them. {@code letter} is one of Word's own making: content controls, a first page of its own, a
 * theme; its parts lie unpacked in a folder. The others were saved by LibreOffice from the .fodt files beside them:
 * {@code ministry} with a split placeholder, {@code press} with odd names of styles on other paper, {@code sheet} with a
 * table and no place for the briefing, {@code cover} with a cover page, a text box and three sections.
 */
final class Templates {

    static final List<String> ALL = List.of("ministry", "press", "sheet", "cover", "letter");

    private Templates() {}

    static byte[] bytes(String name) throws IOException {
        Path folder = folder();
        Path parts = folder.resolve(name);
        return Files.isDirectory(parts) ? zip(parts) : Files.readAllBytes(folder.resolve(name + ".docx"));
    }

    static WordTemplate read(String name, Map<String, String> styles) throws IOException {
        return WordTemplate.read(bytes(name), name + ".docx", styles).value().orElseThrow();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Templates.class.getResource("/templates"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return out.toByteArray();
    }
}
