package eu.dossier.templates.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.templates.language.LanguageException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faults of templates in the words of a diagnostic: template, line, column, expression. */
final class TemplateFaults {

    private static final Kind RUNAWAY =
            new Kind("D4107", "Loop over lists of the case; a range without an end, such as 1.., never ends.");
    private static final Kind WORDING = new Kind(
            "D4101",
            "Messages of a briefing stand beside its template, in a file for each language, such as en.properties.");
    private static final Kind VALUE =
            new Kind("D4103", "Ask whether a value is there with <#if value??> before you print it.");

    private record Kind(String code, String hint) {}

    private TemplateFaults() {}

    static Diagnostic diagnostic(PrintingException printing, TemplateFolder folder) {
        TemplateException e = printing.fault();
        Kind kind = kind(e);
        String name = orEmpty(e.getTemplateSourceName());
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        String expression = orEmpty(e.getBlamedExpressionString());
        String what = firstSentence(orEmpty(e.getMessageWithoutStackTop()));
        String message = expression.isEmpty() ? what : "“" + expression + "” cannot be printed: " + what;
        String item = printing.item().isEmpty() ? "" : " It was printing the case item " + printing.item() + ".";
        return Diagnostic.error(
                kind.code(),
                span(folder, name, line == null ? 0 : line, column == null ? 0 : column),
                message + item,
                kind.hint());
    }

    private static Kind kind(TemplateException fault) {
        if (fault instanceof RunawayException) {
            return RUNAWAY;
        }
        return fault.getCause() instanceof LanguageException ? WORDING : VALUE;
    }

    static Diagnostic diagnostic(IOException e, String briefing, TemplateFolder folder) {
        return switch (e) {
            case ParseException fault ->
                Diagnostic.error(
                        "D4104",
                        span(folder, orEmpty(fault.getTemplateName()), fault.getLineNumber(), fault.getColumnNumber()),
                        "The template is not well formed: " + firstSentence(orEmpty(fault.getEditorMessage())),
                        "Every <#if> and <#list> is closed, and every ${ has its }.");
            case TemplateNotFoundException missing ->
                Diagnostic.error(
                        "D4105",
                        SourceSpan.ofFile(folder.shown(orEmpty(missing.getTemplateName()))),
                        "There is no such template.",
                        "A briefing is a folder with briefing.properties and template.ftlx.");
            default ->
                Diagnostic.error(
                        "D4106",
                        SourceSpan.ofFile(folder.shown(briefing + "/template.ftlx")),
                        "The template could not be printed: " + orEmpty(e.getMessage()),
                        "Templates include files of their own folder or of common only.");
        };
    }

    private static SourceSpan span(TemplateFolder folder, String name, int line, int column) {
        Optional<String> text = read(folder, name);
        String shown = text.flatMap(t -> t.lines().skip(Math.max(0, line - 1L)).findFirst())
                .orElse("");
        return new SourceSpan(folder.shown(name), line, column, column > 0 ? 1 : 0, shown);
    }

    private static Optional<String> read(TemplateFolder folder, String name) {
        try {
            return folder.read(name);
        } catch (IOException e) {
            // The message can do without the line.
            return Optional.empty();
        }
    }

    /** FreeMarker's messages go on for pages; their first paragraph says it. */
    private static String firstSentence(String message) {
        String first = message.strip()
                .split("\\n\\s*\\n|\\n----", 2)[0]
                .replaceAll("\\s+", " ")
                .strip();
        return first.endsWith(".") ? first : first + ".";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
