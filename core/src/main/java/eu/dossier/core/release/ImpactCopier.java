package eu.dossier.core.release;

import eu.dossier.core.casefile.DataCategory;
import eu.dossier.core.casefile.Effect;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.casefile.ServiceImpact;
import eu.dossier.core.casefile.SubjectCategory;
import eu.dossier.core.casefile.Wording;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedData;
import eu.dossier.core.release.view.ReleasedEffect;
import eu.dossier.core.release.view.ReleasedImpact;
import eu.dossier.core.release.view.ReleasedOverallImpact;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.core.release.view.ReleasedService;
import eu.dossier.core.release.view.ReleasedSubjects;

/** Copies what the incident did, field by field: what is not named here is released to nobody. */
final class ImpactCopier {

    private final Gate gate;
    private final WordsCopier words;

    ImpactCopier(Gate gate, WordsCopier words) {
        this.gate = gate;
        this.words = words;
    }

    ReleasedEffect effect(Effect effect, Marks marks) {
        return new ReleasedEffect(
                gate.id(effect),
                effect.level(),
                effect.text(),
                effect.certainty(),
                gate.sources(effect.sources()),
                marks);
    }

    ReleasedService serviceImpact(ServiceImpact serviceImpact, Marks marks) {
        return new ReleasedService(
                gate.id(serviceImpact),
                serviceImpact.name(),
                serviceImpact.state(),
                serviceImpact.critical(),
                serviceImpact.from(),
                serviceImpact.to(),
                serviceImpact.effect(),
                serviceImpact.workaround(),
                gate.sources(serviceImpact.sources()),
                marks);
    }

    ReleasedQuantity quantity(Quantity quantity, Marks marks) {
        return new ReleasedQuantity(
                gate.id(quantity),
                quantity.of(),
                quantity.label(),
                quantity.value(),
                quantity.min(),
                quantity.max(),
                quantity.unit(),
                quantity.percent(),
                quantity.asOf(),
                quantity.basis(),
                quantity.note(),
                gate.sources(quantity.sources()),
                gate.wording(quantity.wording()).map(Wording::text),
                marks);
    }

    ReleasedData dataCategory(DataCategory dataCategory, Marks marks) {
        return new ReleasedData(
                gate.id(dataCategory),
                dataCategory.name(),
                dataCategory.personal(),
                dataCategory.special(),
                dataCategory.certainty(),
                dataCategory.fate(),
                gate.sources(dataCategory.sources()),
                marks);
    }

    ReleasedSubjects subjectCategory(SubjectCategory subjectCategory, Marks marks) {
        return new ReleasedSubjects(
                gate.id(subjectCategory),
                subjectCategory.name(),
                subjectCategory.vulnerable(),
                gate.sources(subjectCategory.sources()),
                marks);
    }

    ReleasedImpact impact(Impact impact) {
        return new ReleasedImpact(
                gate.release(impact, this::overall),
                gate.release(impact.confidentiality(), this::effect),
                gate.release(impact.integrity(), this::effect),
                gate.release(impact.availability(), this::effect),
                gate.release(impact.authenticity(), this::effect),
                gate.release(impact.services(), this::serviceImpact),
                gate.release(impact.numbers(), this::quantity),
                gate.release(impact.data(), this::dataCategory),
                gate.release(impact.dataSubjects(), this::subjectCategory),
                gate.release(impact.consequences(), words::markedText));
    }

    ReleasedOverallImpact overall(Impact impact, Marks marks) {
        return new ReleasedOverallImpact(
                gate.id(impact),
                impact.summary(),
                impact.countries(),
                impact.health(),
                impact.tradeSecrets(),
                impact.continuityPlan(),
                impact.reputation(),
                impact.outlook(),
                impact.severityColor(),
                gate.sources(impact.sources()),
                marks);
    }
}
