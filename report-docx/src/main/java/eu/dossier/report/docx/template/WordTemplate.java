package eu.dossier.report.docx.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.report.docx.body.ListNumbering;
import eu.dossier.report.docx.body.Notes;
import eu.dossier.report.docx.pack.Part;
import eu.dossier.report.docx.style.Fonts;
import eu.dossier.report.docx.style.StyleNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation's own Word file, checked and taken apart once, ready to frame many documents. Immutable; safe for use by
 * several threads.
 */
public final class WordTemplate {

    private final TemplateBody body;
    private final StyleNames names;
    private final String styles;
    private final ListNumbering.Base lists;
    private final Notes.Base notes;
    private final String relationships;
    private final String contentTypes;
    private final Map<String, Pieces> filled;
    private final Map<String, Part> fixed;
    private final Optional<Fonts> fontsWithoutTheme;
    private final List<Diagnostic> findings;

    WordTemplate(TemplateReader reader, TemplateBody body, List<Diagnostic> findings) {
        this.body = body;
        this.names = reader.names();
        this.styles = reader.styles();
        this.lists = reader.lists();
        this.notes = reader.notes();
        this.relationships = reader.relationships();
        this.contentTypes = reader.contentTypes();
        this.filled = new LinkedHashMap<>(reader.filled());
        this.fixed = new LinkedHashMap<>(reader.fixed());
        this.fontsWithoutTheme = reader.fontsWithoutTheme();
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

    TemplateBody body() {
        return body;
    }

    StyleNames names() {
        return names;
    }

    /** The part of styles up to the end of its last style. */
    String styles() {
        return styles;
    }

    ListNumbering.Base lists() {
        return lists;
    }

    Notes.Base notes() {
        return notes;
    }

    /** The relationships of the main part, without the root around them. */
    String relationships() {
        return relationships;
    }

    /** The content types, from the start of the part to its last entry. */
    String contentTypes() {
        return contentTypes;
    }

    /** The fonts of a template that has no theme: our styles follow a theme, so it is given one of its own fonts. */
    Optional<Fonts> fontsWithoutTheme() {
        return fontsWithoutTheme;
    }

    Map<String, Pieces> filled() {
        return filled;
    }

    /** Parts that every document carries as they are. */
    Map<String, Part> fixed() {
        return fixed;
    }
}
