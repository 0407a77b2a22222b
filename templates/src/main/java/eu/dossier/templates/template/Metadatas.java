package eu.dossier.templates.template;

import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Block;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.marking.Tlp;
import eu.dossier.templates.language.Sentences;
import eu.dossier.templates.markup.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a briefing says of itself. */
final class Metadatas {

    private final ReleasedCase released;
    private final BriefingDefinition briefing;
    private final Sentences sentences;
    private final RenderContext context;
    private final Tlp marking;
    private final List<String> restrictions;

    Metadatas(ReleasedCase released, BriefingDefinition briefing, Sentences sentences, RenderContext context) {
        this.released = released;
        this.briefing = briefing;
        this.sentences = sentences;
        this.context = context;
        this.marking = released.highestMarking();
        this.restrictions = Restrictions.of(released, sentences, context.openedBy());
    }

    /** What templates may know of the document itself. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", briefing.name());
        fields.put("kind", kind());
        fields.put("tlp", marking.label());
        fields.put("restrictions", restrictions);
        fields.put("draft", context.draft());
        return fields;
    }

    private String kind() {
        return sentences.plain("briefing." + briefing.name(), Map.of());
    }

    /** All of it; the title is the document's own. */
    Metadata of(List<Block> blocks) {
        String title = title(blocks);
        return new Metadata(
                title,
                title.startsWith(kind())
                        ? title
                        : sentences.plain("metadata.subject", Map.of("kind", kind(), "title", title)),
                publisher(),
                released.reference().orElse(released.id()),
                sentences.language().locale(),
                marking,
                restrictions,
                released.at(),
                sentences.plain(
                        "running.head",
                        Map.of("kind", kind(), "reference", released.reference().orElse(released.id()))),
                publisher(),
                context.draft() ? Optional.of(sentences.plain("draft", Map.of())) : Optional.empty(),
                labels());
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> PlainText.of(((Block.Heading) block).content()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a document without a title passed the structure check"));
    }

    private String publisher() {
        return released.publisher()
                .flatMap(released::party)
                .flatMap(party -> party.name()
                        .in(sentences.language().locale())
                        .or(() -> party.name().texts().values().stream().findFirst()))
                .orElse("");
    }

    private Labels labels() {
        return new Labels(
                label("page"),
                label("table"),
                label("figure"),
                label("footnotes"),
                label("continued"),
                label("marking"),
                label("changed"));
    }

    /** The page label has placeholders of its own, in square brackets. */
    private String label(String name) {
        return sentences.plain("label." + name, Map.of()).replace('[', '{').replace(']', '}');
    }
}
