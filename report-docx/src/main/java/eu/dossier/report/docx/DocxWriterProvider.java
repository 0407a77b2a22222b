package eu.dossier.report.docx;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import eu.dossier.report.docx.template.TrialCheck;
import eu.dossier.report.docx.template.WordTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers Word files. */
public final class DocxWriterProvider implements WriterProvider<DocxOptions> {

    /** Office Open XML, WordprocessingML. */
    public static final Format FORMAT =
            new Format("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public DocxOptions defaults() {
        return DocxOptions.DEFAULT;
    }

    @Override
    public Writer create(DocxOptions options) {
        return new DocxWriter(options);
    }

    @Override
    public Warned<Optional<DocxOptions>> framed(DocxOptions options, HouseTemplate template) {
        Warned<Optional<WordTemplate>> read = WordTemplate.read(template.bytes(), template.name(), template.styles());
        Optional<DocxOptions> framed = read.value().map(options::withTemplate);
        List<Diagnostic> faults = framed.map(frame -> TrialCheck.of(trial(frame), template.name()))
                .orElse(List.of());
        return faults.isEmpty()
                ? new Warned<>(framed, read.diagnostics())
                : new Warned<>(
                        Optional.empty(),
                        Stream.concat(read.diagnostics().stream(), faults.stream())
                                .toList());
    }

    private byte[] trial(DocxOptions frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            create(frame).write(TrialCheck.document(), Theme.DEFAULT, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
