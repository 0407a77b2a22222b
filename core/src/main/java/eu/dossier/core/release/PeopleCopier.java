package eu.dossier.core.release;

import eu.dossier.core.casefile.Contact;
import eu.dossier.core.casefile.GlossaryEntry;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Recipient;
import eu.dossier.core.casefile.Reporter;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedContact;
import eu.dossier.core.release.view.ReleasedParty;
import eu.dossier.core.release.view.ReleasedRecipient;
import eu.dossier.core.release.view.ReleasedReporter;
import eu.dossier.core.release.view.ReleasedSource;
import eu.dossier.core.release.view.ReleasedTerm;

/** Copies the people of a case, what they know it from, and the words they use, field by field: what is not named here is released to nobody. */
final class PeopleCopier {

    private final Gate gate;

    PeopleCopier(Gate gate) {
        this.gate = gate;
    }

    ReleasedParty party(Party party, Marks marks) {
        return new ReleasedParty(
                gate.id(party),
                party.role(),
                party.kind(),
                party.name(),
                party.shortName(),
                party.inText(),
                party.number(),
                party.function(),
                gate.refer(party.memberOf()),
                party.legalName(),
                party.enterpriseNumber(),
                party.lei(),
                party.sector(),
                party.entityClass(),
                party.country(),
                party.url(),
                party.aliases(),
                party.about(),
                marks);
    }

    ReleasedContact contact(Contact contact, Marks marks) {
        return new ReleasedContact(
                gate.id(contact),
                contact.role(),
                contact.name(),
                gate.refer(contact.party()),
                contact.function(),
                contact.phone(),
                contact.mobile(),
                contact.email(),
                contact.url(),
                contact.hours(),
                contact.languages(),
                marks);
    }

    ReleasedSource source(Source source, Marks marks) {
        return new ReleasedSource(
                gate.id(source),
                source.kind(),
                source.title(),
                source.publisher(),
                source.author(),
                gate.refer(source.party()),
                gate.refer(source.through()),
                source.published(),
                source.accessed(),
                source.url(),
                source.archived(),
                source.language(),
                source.reliability(),
                source.note(),
                marks);
    }

    ReleasedReporter reporter(Reporter reporter, Marks marks) {
        return new ReleasedReporter(
                gate.id(reporter),
                gate.need(reporter.party()),
                gate.refer(reporter.contacts()),
                gate.refer(reporter.dataProtectionOfficer()),
                gate.refer(reporter.parent()),
                marks);
    }

    ReleasedRecipient recipient(Recipient recipient, Marks marks) {
        return new ReleasedRecipient(
                gate.id(recipient),
                recipient.name(),
                gate.refer(recipient.party()),
                recipient.audience(),
                recipient.copy(),
                recipient.channel(),
                marks);
    }

    ReleasedTerm glossaryEntry(GlossaryEntry glossaryEntry, Marks marks) {
        return new ReleasedTerm(
                gate.id(glossaryEntry), glossaryEntry.term(), glossaryEntry.meaning(), glossaryEntry.plain(), marks);
    }
}
