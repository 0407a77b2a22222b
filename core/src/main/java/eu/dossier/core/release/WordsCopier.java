package eu.dossier.core.release;

import eu.dossier.core.casefile.Choice;
import eu.dossier.core.casefile.Communications;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.ForbiddenTerm;
import eu.dossier.core.casefile.Line;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedNarrative;
import eu.dossier.core.casefile.MarkedText;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.NarrativeWording;
import eu.dossier.core.casefile.Question;
import eu.dossier.core.casefile.Recommendation;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.casefile.WithheldTopic;
import eu.dossier.core.casefile.Wording;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedChoice;
import eu.dossier.core.release.view.ReleasedCommunications;
import eu.dossier.core.release.view.ReleasedDecision;
import eu.dossier.core.release.view.ReleasedForbiddenTerm;
import eu.dossier.core.release.view.ReleasedLine;
import eu.dossier.core.release.view.ReleasedMeasure;
import eu.dossier.core.release.view.ReleasedNarrative;
import eu.dossier.core.release.view.ReleasedQuestion;
import eu.dossier.core.release.view.ReleasedRecommendation;
import eu.dossier.core.release.view.ReleasedRevision;
import eu.dossier.core.release.view.ReleasedStatement;
import eu.dossier.core.release.view.ReleasedText;
import eu.dossier.core.release.view.ReleasedTopic;
import java.util.List;
import java.util.Optional;

/** Copies what is done, asked and said, field by field: what is not named here is released to nobody. */
final class WordsCopier {

    private final Gate gate;

    WordsCopier(Gate gate) {
        this.gate = gate;
    }

    ReleasedMeasure measure(Measure measure, Marks marks) {
        return new ReleasedMeasure(
                gate.id(measure),
                gate.wording(measure.wording()).map(Wording::text).orElse(measure.text()),
                measure.status(),
                measure.category(),
                measure.kind(),
                gate.refer(measure.owner()),
                measure.when(),
                measure.due(),
                measure.effect(),
                gate.sources(measure.sources()),
                marks);
    }

    ReleasedRecommendation recommendation(Recommendation recommendation, Marks marks) {
        return new ReleasedRecommendation(
                gate.id(recommendation),
                gate.wording(recommendation.wording()).map(Wording::text).orElse(recommendation.text()),
                recommendation.priority(),
                recommendation.audience(),
                recommendation.addressee(),
                recommendation.detail(),
                recommendation.effect(),
                recommendation.mitigates(),
                recommendation.mapping(),
                gate.sources(recommendation.sources()),
                marks);
    }

    ReleasedDecision decision(Decision decision, Marks marks) {
        return new ReleasedDecision(
                gate.id(decision),
                decision.ask(),
                decision.by(),
                gate.refer(decision.of()),
                decision.background(),
                gate.release(decision.options(), this::choice),
                decision.consequence(),
                gate.refer(decision.decided()),
                decision.decidedAt(),
                gate.sources(decision.sources()),
                marks);
    }

    ReleasedChoice choice(Choice choice, Marks marks) {
        return new ReleasedChoice(
                gate.id(choice),
                choice.text(),
                choice.pros(),
                choice.cons(),
                choice.cost(),
                choice.recommended(),
                marks);
    }

    ReleasedStatement statement(Statement statement, Marks marks) {
        return new ReleasedStatement(
                gate.id(statement),
                gate.need(statement.speaker()),
                statement.quote(),
                statement.language(),
                statement.translation(),
                statement.when(),
                gate.refer(statement.statedTo()),
                gate.refer(statement.clearedBy()),
                statement.clearedAt(),
                statement.lineToTake(),
                statement.context(),
                gate.sources(statement.sources()),
                marks);
    }

    ReleasedLine line(Line line, Marks marks) {
        return new ReleasedLine(
                gate.id(line),
                line.text(),
                line.ifAsked(),
                line.audience(),
                gate.refer(line.approvedBy()),
                line.approvedAt(),
                gate.sources(line.sources()),
                marks);
    }

    ReleasedQuestion question(Question question, Marks marks) {
        return new ReleasedQuestion(
                gate.id(question),
                question.question(),
                question.answer(),
                question.audience(),
                question.topic(),
                gate.refer(question.answeredBy()),
                gate.refer(question.approvedBy()),
                question.approvedAt(),
                gate.sources(question.sources()),
                marks);
    }

    ReleasedForbiddenTerm forbiddenTerm(ForbiddenTerm forbiddenTerm, Marks marks) {
        return new ReleasedForbiddenTerm(
                gate.id(forbiddenTerm),
                forbiddenTerm.term(),
                forbiddenTerm.language(),
                forbiddenTerm.instead(),
                forbiddenTerm.reason(),
                forbiddenTerm.audiences(),
                marks);
    }

    ReleasedTopic withheldTopic(WithheldTopic withheldTopic, Marks marks) {
        return new ReleasedTopic(
                gate.id(withheldTopic),
                withheldTopic.topic(),
                withheldTopic.reason(),
                withheldTopic.explanation(),
                gate.refer(withheldTopic.decidedBy()),
                withheldTopic.decidedAt(),
                withheldTopic.until(),
                line(withheldTopic),
                marks);
    }

    ReleasedCommunications communications(Communications communications, Marks marks) {
        return new ReleasedCommunications(
                gate.id(communications),
                communications.dateline(),
                gate.refer(communications.pressContact()),
                gate.refer(communications.citizensContact()),
                gate.refer(communications.spokesperson()),
                communications.nextUpdate(),
                gate.refer(communications.about()),
                marks);
    }

    ReleasedText markedText(MarkedText markedText, Marks marks) {
        return new ReleasedText(
                gate.id(markedText),
                gate.wording(markedText.wording()).map(Wording::text).orElse(markedText.text()),
                gate.sources(markedText, markedText.sources()),
                marks);
    }

    ReleasedNarrative markedNarrative(MarkedNarrative markedNarrative, Marks marks) {
        return new ReleasedNarrative(
                gate.id(markedNarrative),
                gate.wording(markedNarrative.wording())
                        .map(NarrativeWording::text)
                        .orElse(markedNarrative.text()),
                gate.sources(markedNarrative, markedNarrative.sources()),
                marks);
    }

    ReleasedRevision revision(Revision revision, Marks marks, boolean numbered) {
        return new ReleasedRevision(
                gate.id(revision),
                numbered ? Optional.of(revision.number()) : Optional.empty(),
                revision.issued(),
                revision.summary(),
                revision.kind(),
                gate.refer(revision.changes()),
                marks);
    }

    private Optional<LocalText> line(WithheldTopic topic) {
        return gate.release(topic.line(), this::markedText).map(ReleasedText::text);
    }

    /** What to say in place of topics that this audience may not know: each line once, so that nobody counts topics. */
    List<LocalText> linesInstead(List<WithheldTopic> topics) {
        return topics.stream()
                .filter(topic -> !gate.passes(topic))
                .flatMap(topic -> lineInstead(topic).stream())
                .distinct()
                .toList();
    }

    private Optional<LocalText> lineInstead(WithheldTopic topic) {
        boolean told = gate.mayTellOf(topic);
        return topic.line()
                .filter(line -> told || gate.passes(line))
                .map(line -> gate.wording(line.wording()).map(Wording::text).orElse(line.text()));
    }
}
