package eu.dossier.templates.template;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Changes;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.time.Moment;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One briefing of one example in one language.
 *
 * @param changes whether it tells what changed since revision 1
 */
record Rendering(String example, BriefingDefinition briefing, Locale language, boolean changes) {

    static final String CORRECTED = "supply-chain-update.yaml";
    static final String CONTESTED = "ransomware-hospital.json";

    private static final List<String> EXAMPLES =
            List.of("interior-ministry-2021.yaml", CONTESTED, CORRECTED, "ddos-research-network.yaml");
    private static final Path FOLDER = Path.of("..", "examples");
    private static final Templates TEMPLATES = new Templates(BriefingCatalogue.builtIn());

    /** Every briefing of every example in every language. */
    static List<Rendering> all() {
        List<Rendering> all = new ArrayList<>();
        for (String example : EXAMPLES) {
            for (BriefingDefinition briefing : BriefingCatalogue.builtIn().all()) {
                for (Locale language : languages(example, briefing)) {
                    all.add(new Rendering(example, briefing, language, false));
                }
            }
        }
        return all;
    }

    /** A correction is printed only of cases that correct something. */
    private static List<Locale> languages(String example, BriefingDefinition briefing) {
        boolean corrects = example.equals(CORRECTED) || example.equals(CONTESTED);
        return briefing.needs().isEmpty() || corrects ? Languages.builtIn().available() : List.of();
    }

    Rendering in(Locale other) {
        return new Rendering(example, briefing, other, changes);
    }

    Warned<Optional<Document>> render() throws IOException {
        CaseFile caseFile = read();
        Instant at = caseFile.revision()
                .flatMap(revision -> revision.issued())
                .map(Moment::instant)
                .orElseThrow();
        Release release = Release.of(
                caseFile, Policy.builtIn().audience(briefing.audience()).orElseThrow(), at);
        Language words = Languages.builtIn().find(language).orElseThrow();
        RenderContext context =
                changes ? RenderContext.FINAL.since(Changes.since(1, caseFile, release)) : RenderContext.FINAL;
        return TEMPLATES.render(release.view(), briefing, words, context);
    }

    private CaseFile read() throws IOException {
        ReadCase read = new CaseReader().read(example, Files.readAllBytes(FOLDER.resolve(example)));
        return read.caseFile()
                .orElseThrow(() -> new AssertionError(read.diagnostics().toString()));
    }

    @Override
    public String toString() {
        return example + "/" + briefing.name() + (changes ? ".since-1" : "") + "." + language.toLanguageTag();
    }
}
