package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Clocks;
import eu.dossier.core.casefile.Communications;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.Line;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.WithheldTopic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every item of a case, in the order of the case file. What is not listed here is released to nobody. */
final class CaseItems {

    private final List<CaseItem> items = new ArrayList<>();
    private final Marking marking;

    private CaseItems(Marking marking) {
        this.marking = marking;
    }

    static List<CaseItem> of(CaseFile file) {
        CaseItems items = new CaseItems(file.marking());
        items.head(file);
        items.people(file);
        items.facts(file);
        items.technical(file);
        items.words(file);
        items.tail(file);
        return List.copyOf(items.items);
    }

    private void head(CaseFile file) {
        add(Kind.TITLE, file.incident().title());
        add(Kind.REVISION, file.revision());
        add(Kind.REVISION, file.revisionHistory());
        add(Kind.BOTTOM_LINE, file.bottomLine());
        add(Kind.SUMMARY, file.summary());
    }

    private void people(CaseFile file) {
        add(Kind.PARTY, file.parties());
        add(Kind.CONTACT, file.contacts());
        add(Kind.SOURCE, file.sources());
        add(Kind.REPORTER, file.reporter());
    }

    private void facts(CaseFile file) {
        file.clocks().ifPresent(this::clocks);
        add(Kind.DISCOVERY, file.discovery());
        add(Kind.NATURE, file.nature());
        add(Kind.EVENT, file.timeline());
        add(Kind.CLAIM, file.claims());
        add(Kind.ATTRIBUTION, file.attribution());
        add(Kind.UNKNOWN, file.unknowns());
    }

    private void clocks(Clocks clocks) {
        add(Kind.CLOCK, clocks.occurred());
        add(Kind.CLOCK, clocks.detected());
        add(Kind.CLOCK, clocks.aware());
        add(Kind.CLOCK, clocks.classified());
        add(Kind.CLOCK, clocks.contained());
        add(Kind.CLOCK, clocks.recovered());
        add(Kind.CLOCK, clocks.rootCauseFixed());
        add(Kind.CLOCK, clocks.resolved());
        add(Kind.CLOCK, clocks.disclosed());
    }

    private void technical(CaseFile file) {
        add(Kind.VULNERABILITY, file.vulnerabilities());
        add(Kind.PRODUCT, file.products());
        add(Kind.TECHNIQUE, file.techniques());
        add(Kind.INDICATOR, file.indicators());
        add(Kind.DETECTION_RULE, file.detection());
        file.impact().ifPresent(this::impact);
        add(Kind.MEASURE, file.measures());
        add(Kind.RECOMMENDATION, file.recommendations());
    }

    private void impact(Impact impact) {
        Marking inner = add(Kind.IMPACT, impact);
        add(Kind.EFFECT, impact.confidentiality(), inner);
        add(Kind.EFFECT, impact.integrity(), inner);
        add(Kind.EFFECT, impact.availability(), inner);
        add(Kind.EFFECT, impact.authenticity(), inner);
        add(Kind.SERVICE, impact.services(), inner);
        add(Kind.NUMBER, impact.numbers(), inner);
        add(Kind.DATA, impact.data(), inner);
        add(Kind.DATA_SUBJECTS, impact.dataSubjects(), inner);
        add(Kind.CONSEQUENCE, impact.consequences(), inner);
    }

    private void words(CaseFile file) {
        file.decisions().forEach(this::decision);
        add(Kind.STATEMENT, file.statements());
        for (Line line : file.lines()) {
            add(line.ifAsked().isPresent() ? Kind.IF_ASKED_LINE : Kind.LINE, line);
        }
        add(Kind.QUESTION, file.questions());
        add(Kind.FORBIDDEN_TERM, file.doNotSay());
        file.withheld().forEach(this::topic);
    }

    private void decision(Decision decision) {
        add(Kind.OPTION, decision.options(), add(Kind.DECISION, decision));
    }

    /** A line marked on its own stands for itself: what restricts the topic does not restrict what is said instead. */
    private void topic(WithheldTopic topic) {
        Marking inner = add(Kind.WITHHELD_TOPIC, topic);
        boolean marked = topic.line().flatMap(line -> line.marking().tlp()).isPresent();
        add(Kind.WITHHELD_LINE, topic.line(), marked ? marking : inner);
    }

    private void tail(CaseFile file) {
        add(Kind.NOTIFICATION, file.notifications());
        add(Kind.JUDICIAL, file.judicial());
        add(Kind.RELATED_INCIDENT, file.related());
        file.communications().ifPresent(this::communications);
        add(Kind.RECIPIENT, file.distribution());
        add(Kind.TERM, file.glossary());
        add(Kind.APPROVAL, file.approvals());
        add(Kind.SILENCE, file.silenced());
    }

    private void communications(Communications communications) {
        Marking inner = add(Kind.COMMUNICATIONS, communications);
        add(Kind.LEAD, communications.lead(), inner);
        add(Kind.NOTE_TO_EDITORS, communications.notesToEditors(), inner);
    }

    private Marking add(Kind kind, MarkedItem item) {
        return add(kind, item, marking);
    }

    private Marking add(Kind kind, MarkedItem item, Marking outer) {
        Marking inner = item.marking().within(outer);
        items.add(new CaseItem(kind, item, inner));
        return inner;
    }

    private void add(Kind kind, Optional<? extends MarkedItem> item) {
        add(kind, item, marking);
    }

    private void add(Kind kind, Optional<? extends MarkedItem> item, Marking outer) {
        item.ifPresent(one -> add(kind, one, outer));
    }

    private void add(Kind kind, Collection<? extends MarkedItem> all) {
        add(kind, all, marking);
    }

    private void add(Kind kind, Collection<? extends MarkedItem> all, Marking outer) {
        all.forEach(item -> add(kind, item, outer));
    }
}
