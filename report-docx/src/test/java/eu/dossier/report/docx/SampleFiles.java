package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample documents to a folder, to be looked at. */
final class SampleFiles {

    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        write(folder.resolve("every-node.docx"), EveryNode.document());
        write(folder.resolve("reference.docx"), ReferenceBriefing.document());
        for (String name : Templates.ALL) {
            var options = DocxOptions.DEFAULT.withTemplate(Templates.read(name, Map.of()));
            write(folder.resolve("every-node-" + name + ".docx"), EveryNode.document(), options);
        }
    }

    static void write(Path file, Document document) throws IOException {
        write(file, document, DocxOptions.DEFAULT);
    }

    static void write(Path file, Document document, DocxOptions options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxWriterProvider().create(options).write(document, Theme.DEFAULT, out);
        }
    }
}
