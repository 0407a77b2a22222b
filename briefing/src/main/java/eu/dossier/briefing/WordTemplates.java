package eu.dossier.briefing;

import eu.dossier.briefing.leak.Boilerplate;
import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.document.writer.Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an organisation's own Word file into use. */
final class WordTemplates {

    private static final String FORMAT = "docx";

    private WordTemplates() {}

    /**
     * A template in use.
     *
     * @param name of the file, without its folder
     * @param fingerprint SHA-256 of its bytes
     * @param boilerplate what it puts into every document
     */
    record Frame(String name, String fingerprint, Boilerplate boilerplate) {

        /** What the template puts into documents of a format: nothing into others than Word. */
        Boilerplate boilerplate(String format) {
            return format.equals(FORMAT) ? boilerplate : Boilerplate.NONE;
        }
    }

    static Warned<Optional<Workshop>> takeIntoUse(Workshop workshop, HouseTemplate template) {
        Warned<Optional<Writers>> read = workshop.writers().framed(FORMAT, template);
        return new Warned<>(
                read.value().map(writers -> workshop.with(writers, frame(workshop, writers, template))),
                read.diagnostics());
    }

    private static Frame frame(Workshop workshop, Writers writers, HouseTemplate template) {
        return new Frame(
                baseName(template.name()),
                Fingerprints.of(template.bytes()),
                blank(writers.writer(FORMAT), workshop.theme()));
    }

    /** What stands in a document that was printed of no case. */
    static Boilerplate blank(Writer writer, Theme theme) {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        write(writer, SampleBriefing.blank(), theme, blank);
        return Boilerplate.of(blank.toByteArray());
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Judges a template, and prints a sample briefing in it where it can be used. */
    static TemplateTrial trial(Workshop workshop, HouseTemplate template) {
        Warned<Optional<Writers>> read = workshop.writers().framed(FORMAT, template);
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        Optional<byte[]> sample = read.value().map(writers -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            found.addAll(write(writers.writer(FORMAT), SampleBriefing.document(), workshop.theme(), out));
            return out.toByteArray();
        });
        return new TemplateTrial(found, sample);
    }

    private static List<Diagnostic> write(Writer writer, Document document, Theme theme, ByteArrayOutputStream out) {
        try {
            return writer.write(document, theme, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
