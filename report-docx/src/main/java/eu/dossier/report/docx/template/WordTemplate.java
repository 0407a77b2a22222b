package eu.dossier.report.docx.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation's own Word file, checked and taken apart once, ready to frame many documents. Immutable; safe for use by
 * several threads.
 */
public final class WordTemplate {

    private final TemplateParts parts;
    private final List<Diagnostic> findings;

    WordTemplate(TemplateParts parts, List<Diagnostic> findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /**
     * Reads and judges a template.
     *
     * @param file the bytes of a .docx or .dotx file, from whoever
     * @param name what the user calls it, for the findings
     * @param styles from the name of a style of ours to the template's name for it, where they differ
     * @return the template, or nothing when a finding is an error; and all findings
     */
    public static Warned<Optional<WordTemplate>> read(byte[] file, String name, Map<String, String> styles) {
        Findings findings = new Findings(name);
        Optional<WordTemplate> template = new TemplateReader(findings, styles).read(file);
        return new Warned<>(findings.hasErrors() ? Optional.empty() : template, findings.all());
    }

    /** What was found when it was read, none of it an error. */
    public List<Diagnostic> findings() {
        return findings;
    }

    TemplateParts parts() {
        return parts;
    }
}
