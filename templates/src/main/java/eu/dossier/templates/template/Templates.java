package eu.dossier.templates.template;

import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.LanguageException;
import eu.dossier.templates.language.Sentences;
import eu.dossier.templates.markup.MarkupReader;
import eu.dossier.templates.view.CaseView;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints released cases as briefings. Safe for use by several threads; everything costly is kept between calls. */
public final class Templates {

    private final BriefingCatalogue catalogue;

    public Templates(BriefingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Prints one briefing in one language.
     *
     * @param released what the briefing's audience may know
     * @param language of the document
     * @return the document, or none and the errors that prevented it; and warnings, such as texts without a translation
     */
    public Warned<Optional<Document>> render(
            ReleasedCase released, BriefingDefinition briefing, Language language, RenderContext context) {
        List<Diagnostic> findings = new ArrayList<>();
        try {
            Language own = catalogue.language(briefing, language);
            Warned<Optional<Document>> rendered = print(released, briefing, own, context, findings);
            findings.addAll(rendered.diagnostics());
            return new Warned<>(rendered.value(), findings);
        } catch (LanguageException e) {
            findings.add(
                    fault("D4101", language.locale().toLanguageTag() + ".properties", String.valueOf(e.getMessage())));
        } catch (PrintingException e) {
            findings.add(TemplateFaults.diagnostic(e, catalogue.folder()));
        } catch (IOException e) {
            findings.add(TemplateFaults.diagnostic(e, briefing.name(), catalogue.folder()));
        } catch (StackOverflowError e) {
            findings.add(fault("D4102", briefing.name(), "The template calls itself without end."));
        }
        return new Warned<>(Optional.empty(), findings);
    }

    private static Diagnostic fault(String code, String file, String message) {
        return Diagnostic.error(
                code,
                SourceSpan.ofFile(file),
                message,
                "docs/add-a-briefing.md says what templates and messages may hold.");
    }

    private Warned<Optional<Document>> print(
            ReleasedCase released,
            BriefingDefinition briefing,
            Language language,
            RenderContext context,
            List<Diagnostic> findings)
            throws PrintingException, IOException {
        Sentences sentences = language.sentences(Optional.of(zone(released)));
        CaseView view = CaseView.of(released, sentences, context.changes());
        List<Diagnostic> lacking = lacking(briefing, view);
        if (!lacking.isEmpty()) {
            return new Warned<>(Optional.empty(), lacking);
        }
        Metadatas metadata = new Metadatas(released, briefing, sentences, context);
        String markup = print(briefing, view, metadata, sentences);
        String template = catalogue.folder().shown(briefing.name() + "/template.ftlx");
        Warned<Optional<List<Block>>> read = MarkupReader.read(markup, template);
        return new Warned<>(
                read.value()
                        .map(blocks -> context.changes()
                                .map(changes -> ChangeMarks.mark(blocks, changes, sentences))
                                .orElse(blocks))
                        .map(blocks -> translated(blocks, view, sentences, findings))
                        .map(blocks -> new Document(metadata.of(blocks), blocks)),
                read.diagnostics());
    }

    /** Nothing is printed of a case that lacks what the briefing is about. */
    private List<Diagnostic> lacking(BriefingDefinition briefing, CaseView view) {
        return briefing.needs().stream()
                .filter(field -> isEmpty(view.fields().get(field)))
                .map(field -> Diagnostic.error(
                        "D4108",
                        SourceSpan.ofFile(catalogue.folder().shown(briefing.name() + "/briefing.properties")),
                        "“" + briefing.name()
                                + "” would have nothing to say: what its audience may know of this case has no “"
                                + field + "”.",
                        "Ask for other briefings with -b, or add it to the case (docs/case-file.md)."))
                .toList();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    /** The blocks, with a word on what they give untranslated, where they do. */
    private static List<Block> translated(
            List<Block> blocks, CaseView view, Sentences sentences, List<Diagnostic> findings) {
        Set<String> foreign = ForeignText.in(blocks);
        List<String> printed = view.untranslated().stream()
                .filter(text -> foreign.stream().anyMatch(span -> span.contains(Untranslated.core(text))))
                .toList();
        if (printed.isEmpty()) {
            return blocks;
        }
        printed.forEach(text ->
                findings.add(Untranslated.warning(text, sentences.language().locale())));
        List<Block> noted = new ArrayList<>(blocks);
        noted.add(new Block.Paragraph(
                Block.Role.NOTE,
                List.of(new Inline.Text(sentences.say("untranslated.note").plain())),
                Origin.NONE));
        return noted;
    }

    private static ZoneId zone(ReleasedCase released) {
        return released.at().getZone();
    }

    private String print(BriefingDefinition briefing, CaseView view, Metadatas metadata, Sentences sentences)
            throws PrintingException, IOException {
        Map<String, Object> values = new LinkedHashMap<>(Functions.of(sentences));
        values.put("case", view.fields());
        values.put("briefing", metadata.fields());
        return catalogue.engine().print(briefing.name() + "/template.ftlx", values);
    }
}
