package eu.dossier.briefing;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.briefing.record.ReleaseRecord.Circumstances;
import eu.dossier.briefing.record.ReleaseRecord.Output;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.release.Release;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.template.BriefingDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers, audience by audience, what was made and what went into it. */
final class Records {

    private final Workshop workshop;
    private final CaseText text;
    private final CaseFile file;
    private final Order order;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();

    /** @param text that the case was read from */
    Records(Workshop workshop, CaseText text, CaseFile file, Order order) {
        this.workshop = workshop;
        this.text = text;
        this.file = file;
        this.order = order;
    }

    private record Audience(Release release, TreeMap<String, String> assets, List<Output> outputs) {}

    void add(BriefingDefinition briefing, Language language, Release release, List<Product> products) {
        Audience audience = audiences.computeIfAbsent(
                briefing.audience(), id -> new Audience(release, new TreeMap<>(), new ArrayList<>()));
        audience.assets().putAll(workshop.assets(briefing, language));
        products.forEach(product -> {
            audience.assets().putAll(workshop.writers().assets(product.format().id()));
            audience.outputs().add(output(product));
        });
    }

    private Output output(Product product) {
        return new Output(
                product.fileName(),
                Fingerprints.of(product.bytes()),
                product.bytes().length,
                order.since().map(Since::recorded));
    }

    List<ReleaseRecord> all() {
        String caseHash = Fingerprints.of(text.bytes());
        return audiences.values().stream()
                .map(audience -> ReleaseRecord.of(
                        file, audience.release(), circumstances(caseHash, audience.assets()), audience.outputs()))
                .toList();
    }

    private Circumstances circumstances(String caseHash, Map<String, String> assets) {
        return new Circumstances(
                ProgramVersion.text(),
                caseHash,
                workshop.policy(),
                new TreeMap<>(assets),
                order.isDraft(),
                order.askedBy());
    }
}
