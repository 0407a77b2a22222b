package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Incident;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.Moment;
import eu.dossier.document.marking.Tlp;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that one audience may know of a case at one moment.
 *
 * @param id the case's own reference, known to all
 * @param audience id of the audience
 * @param at the moment of the release, in the zone of the case
 * @param language of the case; texts come in all the languages that they have
 * @param status where the case stands
 * @param reference the issuer's file number
 * @param publisher id of the issuing party, if the audience may know it
 * @param title the headline in the words for this audience
 * @param revision the state of the case file
 * @param history earlier states, oldest first
 * @param embargo until when the press must hold back
 * @param lead an opening sentence of a press release, where one was written
 * @param withheld topics on which nothing is said, for those who may know of them
 * @param withheldLines what to say in place of topics that this audience may not know, each line once
 * @param told kinds of items of which more exists, where the case says that this may be told
 */
public record ReleasedCase(
        String id,
        String audience,
        ZonedDateTime at,
        Locale language,
        Optional<Incident.Status> status,
        Optional<String> reference,
        Optional<String> publisher,
        Optional<ReleasedText> title,
        Optional<ReleasedText> bottomLine,
        Optional<ReleasedNarrative> summary,
        Optional<ReleasedRevision> revision,
        List<ReleasedRevision> history,
        List<ReleasedParty> parties,
        List<ReleasedContact> contacts,
        List<ReleasedSource> sources,
        Optional<ReleasedReporter> reporter,
        ReleasedClocks clocks,
        Optional<ReleasedDiscovery> discovery,
        Optional<ReleasedNature> nature,
        List<ReleasedEvent> timeline,
        List<ReleasedClaim> claims,
        List<ReleasedAttribution> attribution,
        List<ReleasedUnknown> unknowns,
        List<ReleasedVulnerability> vulnerabilities,
        List<ReleasedProduct> products,
        Optional<String> attackVersion,
        List<ReleasedTechnique> techniques,
        List<ReleasedIndicator> indicators,
        List<ReleasedRule> detection,
        ReleasedImpact impact,
        List<ReleasedMeasure> measures,
        List<ReleasedRecommendation> recommendations,
        List<ReleasedDecision> decisions,
        List<ReleasedStatement> statements,
        List<ReleasedLine> lines,
        List<ReleasedQuestion> questions,
        List<ReleasedForbiddenTerm> doNotSay,
        List<ReleasedTopic> withheld,
        List<LocalText> withheldLines,
        List<String> told,
        List<ReleasedNotification> notifications,
        Optional<ReleasedJudicial> judicial,
        List<ReleasedRelated> related,
        Optional<Moment> embargo,
        Optional<ReleasedCommunications> communications,
        Optional<ReleasedText> lead,
        List<ReleasedText> notesToEditors,
        List<ReleasedRecipient> distribution,
        List<ReleasedTerm> glossary) {

    public ReleasedCase {
        history = List.copyOf(history);
        parties = List.copyOf(parties);
        contacts = List.copyOf(contacts);
        sources = List.copyOf(sources);
        timeline = List.copyOf(timeline);
        claims = List.copyOf(claims);
        attribution = List.copyOf(attribution);
        unknowns = List.copyOf(unknowns);
        vulnerabilities = List.copyOf(vulnerabilities);
        products = List.copyOf(products);
        techniques = List.copyOf(techniques);
        indicators = List.copyOf(indicators);
        detection = List.copyOf(detection);
        measures = List.copyOf(measures);
        recommendations = List.copyOf(recommendations);
        decisions = List.copyOf(decisions);
        statements = List.copyOf(statements);
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
        doNotSay = List.copyOf(doNotSay);
        withheld = List.copyOf(withheld);
        withheldLines = List.copyOf(withheldLines);
        told = List.copyOf(told);
        notifications = List.copyOf(notifications);
        related = List.copyOf(related);
        notesToEditors = List.copyOf(notesToEditors);
        distribution = List.copyOf(distribution);
        glossary = List.copyOf(glossary);
    }

    /** The party with that id of this release. */
    public Optional<ReleasedParty> party(String party) {
        return find(parties, party);
    }

    /** The source with that id of this release. */
    public Optional<ReleasedSource> source(String source) {
        return find(sources, source);
    }

    /** The contact with that id of this release. */
    public Optional<ReleasedContact> contact(String contact) {
        return find(contacts, contact);
    }

    private static <T extends ReleasedItem> Optional<T> find(List<T> items, String id) {
        for (T item : items) {
            if (item.id().equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Everything released, in the order of the case file. */
    public List<ReleasedItem> items() {
        return ReleasedItems.of(this);
    }

    /** The narrowest marking of everything released: what a document that holds all of it must carry. */
    public Tlp highestMarking() {
        return highestMarking(items());
    }

    /** The narrowest marking of some items: what a document that holds just these must carry. */
    public static Tlp highestMarking(List<? extends ReleasedItem> items) {
        return Tlp.highest(items.stream().map(item -> item.marks().tlp()).toList());
    }
}
