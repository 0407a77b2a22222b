package eu.dossier.core.release;

import eu.dossier.core.casefile.DetectionRule;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Product;
import eu.dossier.core.casefile.Technique;
import eu.dossier.core.casefile.VersionStatus;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedIndicator;
import eu.dossier.core.release.view.ReleasedProduct;
import eu.dossier.core.release.view.ReleasedRule;
import eu.dossier.core.release.view.ReleasedTechnique;
import eu.dossier.core.release.view.ReleasedVersionStatus;
import eu.dossier.core.release.view.ReleasedVulnerability;
import java.util.List;

/** Copies flaws, techniques, indicators and rules, field by field: what is not named here is released to nobody. */
final class TechnicalCopier {

    private final Gate gate;

    TechnicalCopier(Gate gate) {
        this.gate = gate;
    }

    ReleasedVulnerability vulnerability(Vulnerability vulnerability, Marks marks) {
        return new ReleasedVulnerability(
                gate.id(vulnerability),
                vulnerability.cve(),
                vulnerability.euvd(),
                vulnerability.title(),
                vulnerability.description(),
                vulnerability.cvss(),
                vulnerability.cwe(),
                vulnerability.kev(),
                vulnerability.publicSince(),
                vulnerability.exploitedSince(),
                vulnerability.fixAvailable(),
                gate.refer(vulnerability.products()),
                vulnerability.status(),
                vulnerability.role(),
                vulnerability.remediation(),
                vulnerability.references(),
                gate.sources(vulnerability.sources()),
                marks);
    }

    ReleasedProduct product(Product product, Marks marks) {
        return new ReleasedProduct(
                gate.id(product),
                product.vendor(),
                product.name(),
                product.versions(),
                versionStatus(product.versionStatus()),
                product.cpe(),
                product.purl(),
                product.endOfLife(),
                product.note(),
                marks);
    }

    /** What is said of a flaw that is withheld is left out: without the flaw it would be said of the incident. */
    private List<ReleasedVersionStatus> versionStatus(List<VersionStatus> all) {
        return all.stream()
                .filter(status -> status.vulnerability().isEmpty()
                        || gate.refer(status.vulnerability()).isPresent())
                .map(status -> new ReleasedVersionStatus(
                        status.status(), status.versions(), gate.refer(status.vulnerability())))
                .toList();
    }

    ReleasedTechnique technique(Technique technique, Marks marks) {
        return new ReleasedTechnique(
                gate.id(technique),
                technique.technique(),
                technique.name(),
                technique.tactics(),
                technique.use(),
                technique.seen(),
                technique.confidence(),
                gate.sources(technique.sources()),
                marks);
    }

    ReleasedIndicator indicator(Indicator indicator, Marks marks) {
        return new ReleasedIndicator(
                gate.id(indicator),
                indicator.type(),
                indicator.value(),
                indicator.firstSeen(),
                indicator.lastSeen(),
                indicator.context(),
                indicator.confidence(),
                indicator.toIds(),
                indicator.techniques(),
                indicator.note(),
                gate.sources(indicator.sources()),
                marks);
    }

    ReleasedRule detectionRule(DetectionRule detectionRule, Marks marks) {
        return new ReleasedRule(
                gate.id(detectionRule),
                detectionRule.language(),
                detectionRule.title(),
                detectionRule.rule().text(),
                detectionRule.author(),
                detectionRule.date(),
                detectionRule.logs(),
                detectionRule.techniques(),
                gate.sources(detectionRule.sources()),
                marks);
    }
}
