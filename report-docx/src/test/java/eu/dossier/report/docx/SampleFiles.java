package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.testkit.ReferenceBriefing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample documents to a folder, to be looked at. */
final class SampleFiles {

    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        write(folder.resolve("every-node.docx"), EveryNode.document());
        write(folder.resolve("reference.docx"), ReferenceBriefing.document());
    }

    static void write(Path file, Document document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxWriterProvider().create(DocxOptions.DEFAULT).write(document, Theme.DEFAULT, out);
        }
    }
}
