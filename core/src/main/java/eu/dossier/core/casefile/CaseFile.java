package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("One incident, as it is known now: the single source of every briefing.")
public record CaseFile(
        @Doc(value = "Version of this format. Always 1 today.", example = "1")
        int schema,

        @Doc("What the case is called and where it stands.") Incident incident,

        @Doc(
                value = "The marking of everything that carries none of its own. Must have a TLP label.",
                example = "AMBER")
        Marking marking,

        @Doc("The state of this file: its number and the moment it speaks of.")
        Optional<Revision> revision,

        @Doc("Earlier states, oldest first.") List<Revision> revisionHistory,

        @Doc("Two or three sentences that suffice if nothing else is read.")
        Optional<MarkedText> bottomLine,

        @Doc("What happened, in one or two paragraphs.") Optional<MarkedNarrative> summary,

        @Doc("Everyone with a part in the case: victim, authorities, speakers, media, suspected actors.")
        List<Party> parties,

        @Doc("Whom to call.") List<Contact> contacts,
        @Doc("Where each piece of knowledge comes from.") List<Source> sources,
        @Doc("Who reports the incident to authorities.") Optional<Reporter> reporter,
        @Doc("The moments from which deadlines run.") Optional<Clocks> clocks,
        @Doc("How it came to light.") Optional<Discovery> discovery,
        @Doc("What kind of incident it is.") Optional<Nature> nature,
        @Doc("What happened when, in order.") List<TimelineEntry> timeline,

        @Doc("What is said to be so: by whom, how sure, on what ground.")
        List<Claim> claims,

        @Doc("Who is behind it, step by step from mere activity to a state, each step said by someone.")
        List<AttributionStep> attribution,

        @Doc("What is not known, and who is finding out.") List<OpenQuestion> unknowns,
        @Doc("Flaws that played a part.") List<Vulnerability> vulnerabilities,
        @Doc("Products affected.") List<Product> products,

        @Doc(value = "Version of MITRE ATT&CK that the techniques refer to.", example = "19.1")
        Optional<String> attackVersion,

        @Doc("What the attackers did, in the terms of MITRE ATT&CK.")
        List<Technique> techniques,

        @Doc("Traces by which others can recognise the attack. Write them live; they are printed defanged.")
        List<Indicator> indicators,

        @Doc("Rules that find the attack: Sigma, YARA, Suricata or words.")
        List<DetectionRule> detection,

        @Doc("What it did to services, people, data and money.")
        Optional<Impact> impact,

        @Doc("What the organisation did, does and plans.") List<Measure> measures,
        @Doc("What readers should do.") List<Recommendation> recommendations,
        @Doc("What ministers are asked to decide.") List<Decision> decisions,
        @Doc("What was said, word for word.") List<Statement> statements,
        @Doc("Approved lines to take.") List<Line> lines,
        @Doc("Questions that will be asked, with answers.") List<Question> questions,
        @Doc("Words that must not appear.") List<ForbiddenTerm> doNotSay,

        @Doc("Topics on which nothing is said, and the line to give instead.")
        List<WithheldTopic> withheld,

        @Doc("Reports to authorities, made or due.") List<Notification> notifications,
        @Doc("State of the judicial investigation.") Optional<Judicial> judicial,
        @Doc("Other incidents, linked or to be kept apart.") List<RelatedIncident> related,
        @Doc("What a press release needs beyond the facts.") Optional<Communications> communications,
        @Doc("Who receives the documents.") List<Recipient> distribution,
        @Doc("Terms and abbreviations, explained.") List<GlossaryEntry> glossary,
        @Doc("Who approved what, and when.") List<Approval> approvals,

        @Doc("Findings of the checker that are known and accepted, each with a reason.")
        List<Silence> silenced) {

    public CaseFile {
        revisionHistory = List.copyOf(revisionHistory);
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
        notifications = List.copyOf(notifications);
        related = List.copyOf(related);
        distribution = List.copyOf(distribution);
        glossary = List.copyOf(glossary);
        approvals = List.copyOf(approvals);
        silenced = List.copyOf(silenced);
    }
}
