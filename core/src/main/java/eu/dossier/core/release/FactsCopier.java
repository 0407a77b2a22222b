package eu.dossier.core.release;

import eu.dossier.core.casefile.AttributionStep;
import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Discovery;
import eu.dossier.core.casefile.Judicial;
import eu.dossier.core.casefile.Nature;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.OpenQuestion;
import eu.dossier.core.casefile.RelatedIncident;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.casefile.Wording;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedAttribution;
import eu.dossier.core.release.view.ReleasedClaim;
import eu.dossier.core.release.view.ReleasedClockTime;
import eu.dossier.core.release.view.ReleasedDiscovery;
import eu.dossier.core.release.view.ReleasedEvent;
import eu.dossier.core.release.view.ReleasedJudicial;
import eu.dossier.core.release.view.ReleasedNature;
import eu.dossier.core.release.view.ReleasedNotification;
import eu.dossier.core.release.view.ReleasedRelated;
import eu.dossier.core.release.view.ReleasedUnknown;

/** Copies what happened and what is said of it, field by field: what is not named here is released to nobody. */
final class FactsCopier {

    private final Gate gate;

    FactsCopier(Gate gate) {
        this.gate = gate;
    }

    ReleasedClockTime clockTime(ClockTime clockTime, Marks marks) {
        return new ReleasedClockTime(
                gate.id(clockTime),
                clockTime.value(),
                clockTime.basis(),
                clockTime.note(),
                gate.sources(clockTime.sources()),
                marks);
    }

    ReleasedDiscovery discovery(Discovery discovery, Marks marks) {
        return new ReleasedDiscovery(
                gate.id(discovery),
                discovery.method(),
                gate.refer(discovery.by()),
                discovery.when(),
                discovery.text(),
                gate.sources(discovery.sources()),
                marks);
    }

    ReleasedNature nature(Nature nature, Marks marks) {
        return new ReleasedNature(
                gate.id(nature),
                nature.types(),
                nature.malicious(),
                nature.rootCause(),
                nature.rootCauseDetail(),
                nature.crossBorder(),
                nature.severity(),
                gate.refer(nature.thirdPartyOrigin()),
                nature.recurring(),
                nature.threat(),
                gate.sources(nature.sources()),
                marks);
    }

    ReleasedEvent timelineEntry(TimelineEntry timelineEntry, Marks marks) {
        return new ReleasedEvent(
                gate.id(timelineEntry),
                timelineEntry.when(),
                timelineEntry.kind(),
                gate.wording(timelineEntry.wording()).map(Wording::text).orElse(timelineEntry.text()),
                gate.refer(timelineEntry.by()),
                timelineEntry.detail(),
                timelineEntry.basis(),
                gate.sources(timelineEntry.sources()),
                marks);
    }

    ReleasedClaim claim(Claim claim, Marks marks) {
        return new ReleasedClaim(
                gate.id(claim),
                gate.wording(claim.wording()).map(Wording::text).orElse(claim.text()),
                gate.refer(claim.statedBy()),
                gate.refer(claim.statedTo()),
                claim.when(),
                claim.certainty(),
                claim.topic(),
                claim.keyJudgement(),
                claim.likelihood(),
                claim.confidence(),
                claim.basis(),
                claim.alternatives(),
                claim.gaps(),
                claim.wouldChange(),
                gate.refer(claim.about()),
                gate.sources(claim.sources()),
                gate.refer(claim.contradicts()),
                gate.refer(claim.supersedes()),
                marks);
    }

    ReleasedAttribution attributionStep(AttributionStep attributionStep, Marks marks) {
        return new ReleasedAttribution(
                gate.id(attributionStep),
                attributionStep.step(),
                gate.refer(attributionStep.actor()),
                gate.wording(attributionStep.wording()).map(Wording::text).orElse(attributionStep.text()),
                gate.refer(attributionStep.statedBy()),
                gate.refer(attributionStep.statedTo()),
                attributionStep.when(),
                attributionStep.certainty(),
                attributionStep.likelihood(),
                attributionStep.confidence(),
                attributionStep.responsibility(),
                attributionStep.basis(),
                attributionStep.legalReference(),
                attributionStep.response(),
                attributionStep.alternatives(),
                attributionStep.gaps(),
                attributionStep.wouldChange(),
                gate.refer(attributionStep.about()),
                gate.sources(attributionStep.sources()),
                gate.refer(attributionStep.contradicts()),
                gate.refer(attributionStep.supersedes()),
                marks);
    }

    ReleasedUnknown openQuestion(OpenQuestion openQuestion, Marks marks) {
        return new ReleasedUnknown(
                gate.id(openQuestion),
                gate.wording(openQuestion.wording()).map(Wording::text).orElse(openQuestion.question()),
                gate.refer(openQuestion.investigatedBy()),
                openQuestion.expected(),
                openQuestion.topic(),
                openQuestion.note(),
                gate.sources(openQuestion.sources()),
                marks);
    }

    ReleasedJudicial judicial(Judicial judicial, Marks marks) {
        return new ReleasedJudicial(
                gate.id(judicial),
                gate.refer(judicial.authority()),
                judicial.state(),
                judicial.since(),
                judicial.scope(),
                judicial.publicity(),
                judicial.reference(),
                gate.sources(judicial.sources()),
                gate.wording(judicial.wording()).map(Wording::text),
                marks);
    }

    ReleasedRelated relatedIncident(RelatedIncident relatedIncident, Marks marks) {
        return new ReleasedRelated(
                gate.id(relatedIncident),
                relatedIncident.title(),
                relatedIncident.when(),
                gate.wording(relatedIncident.wording()).map(Wording::text).or(relatedIncident::text),
                relatedIncident.link(),
                relatedIncident.note(),
                relatedIncident.url(),
                gate.sources(relatedIncident.sources()),
                marks);
    }

    ReleasedNotification notification(Notification notification, Marks marks) {
        return new ReleasedNotification(
                gate.id(notification),
                gate.need(notification.authority()),
                notification.regime(),
                notification.stage(),
                notification.status(),
                notification.at(),
                notification.due(),
                notification.reference(),
                notification.note(),
                marks);
    }
}
