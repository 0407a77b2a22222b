package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Communications;
import eu.dossier.core.casefile.Embargo;
import eu.dossier.core.casefile.Incident;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedClocks;
import eu.dossier.core.release.view.ReleasedImpact;
import eu.dossier.core.release.view.ReleasedRevision;
import eu.dossier.core.time.Moment;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies a case, part by part. */
final class CaseCopier {

    private final CaseFile file;
    private final Gate gate;
    private final PeopleCopier people;
    private final FactsCopier facts;
    private final TechnicalCopier technical;
    private final ImpactCopier impact;
    private final WordsCopier words;

    CaseCopier(CaseFile file, Gate gate) {
        this.file = file;
        this.gate = gate;
        people = new PeopleCopier(gate);
        facts = new FactsCopier(gate);
        technical = new TechnicalCopier(gate);
        words = new WordsCopier(gate);
        impact = new ImpactCopier(gate, words);
    }

    ReleasedCase copy() {
        Incident incident = file.incident();
        boolean open = gate.passesDefault();
        boolean numbered = hasNoGap();
        return new ReleasedCase(
                incident.id(),
                gate.audience().id(),
                gate.at().atZone(incident.timeZone().orElse(ZoneOffset.UTC)),
                incident.language(),
                open ? Optional.of(incident.status()) : Optional.empty(),
                open ? incident.reference() : Optional.empty(),
                gate.refer(incident.publisher()),
                gate.release(incident.title(), words::markedText),
                gate.release(file.bottomLine(), words::markedText),
                gate.release(file.summary(), words::markedNarrative),
                gate.release(file.revision(), (revision, marks) -> revision(revision, marks, numbered)),
                gate.release(file.revisionHistory(), (revision, marks) -> revision(revision, marks, numbered)),
                gate.release(file.parties(), people::party),
                gate.release(file.contacts(), people::contact),
                gate.release(file.sources(), people::source),
                gate.release(file.reporter(), people::reporter),
                file.clocks().map(this::clocks).orElse(ReleasedClocks.NONE),
                gate.release(file.discovery(), facts::discovery),
                gate.release(file.nature(), facts::nature),
                gate.release(file.timeline(), facts::timelineEntry),
                gate.release(file.claims(), facts::claim),
                gate.release(file.attribution(), facts::attributionStep),
                gate.release(file.unknowns(), facts::openQuestion),
                gate.release(file.vulnerabilities(), technical::vulnerability),
                gate.release(file.products(), technical::product),
                file.techniques().stream().anyMatch(gate::passes) ? file.attackVersion() : Optional.empty(),
                gate.release(file.techniques(), technical::technique),
                gate.release(file.indicators(), technical::indicator),
                gate.release(file.detection(), technical::detectionRule),
                file.impact().map(impact::impact).orElse(ReleasedImpact.NONE),
                gate.release(file.measures(), words::measure),
                gate.release(file.recommendations(), words::recommendation),
                gate.release(file.decisions(), words::decision),
                gate.release(file.statements(), words::statement),
                gate.release(file.lines(), words::line),
                gate.release(file.questions(), words::question),
                gate.release(file.doNotSay(), words::forbiddenTerm),
                gate.release(file.withheld(), words::withheldTopic),
                words.linesInstead(file.withheld()),
                gate.told(),
                gate.release(file.notifications(), facts::notification),
                gate.release(file.judicial(), facts::judicial),
                gate.release(file.related(), facts::relatedIncident),
                embargo(),
                gate.release(file.communications(), words::communications),
                gate.release(file.communications().flatMap(Communications::lead), words::markedText),
                gate.release(
                        file.communications()
                                .map(Communications::notesToEditors)
                                .orElse(List.of()),
                        words::markedText),
                gate.release(file.distribution(), people::recipient),
                gate.release(file.glossary(), people::glossaryEntry));
    }

    /** Whether the numbers of the revisions that pass follow upon each other; what is missing between two would tell. */
    private boolean hasNoGap() {
        int[] numbers = Stream.concat(file.revision().stream(), file.revisionHistory().stream())
                .filter(gate::passes)
                .mapToInt(Revision::number)
                .sorted()
                .distinct()
                .toArray();
        return numbers.length == 0 || numbers[numbers.length - 1] - numbers[0] == numbers.length - 1;
    }

    private ReleasedRevision revision(Revision revision, Marks marks, boolean numbered) {
        return words.revision(revision, marks, numbered);
    }

    /** An embargo always reaches those whom it binds: to withhold it from the press would be to break it. */
    private Optional<Moment> embargo() {
        return file.communications()
                .filter(communications -> gate.audience().open() || gate.passes(communications))
                .flatMap(Communications::embargo)
                .map(Embargo::until);
    }

    private ReleasedClocks clocks(Clocks clocks) {
        return new ReleasedClocks(
                gate.release(clocks.occurred(), facts::clockTime),
                gate.release(clocks.detected(), facts::clockTime),
                gate.release(clocks.aware(), facts::clockTime),
                gate.release(clocks.classified(), facts::clockTime),
                gate.release(clocks.contained(), facts::clockTime),
                gate.release(clocks.recovered(), facts::clockTime),
                gate.release(clocks.rootCauseFixed(), facts::clockTime),
                gate.release(clocks.resolved(), facts::clockTime),
                gate.release(clocks.disclosed(), facts::clockTime));
    }
}
