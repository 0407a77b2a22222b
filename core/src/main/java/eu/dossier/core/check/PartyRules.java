package eu.dossier.core.check;

import eu.dossier.core.casefile.Assertion;
import eu.dossier.core.casefile.Contact;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.Judicial;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Recipient;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.syntax.MailAddress;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** People and bodies: who belongs where, how they are reached, who gets what. */
final class PartyRules {

    /** Digits with what people write between them; with the country in front, since readers call from elsewhere. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()./-]{5,24}\\d(?: ?(?:ext|x)\\.? ?\\d{1,6})?");

    private static final Set<Judicial.State> LED =
            Set.of(Judicial.State.INVESTIGATION, Judicial.State.PROSECUTION, Judicial.State.TRIAL);

    private PartyRules() {}

    static void withItself(Subject subject, Found found) {
        for (Party party : subject.file().parties()) {
            report(Optional.of(party.id()), party.memberOf(), party.place().child("member_of"), found);
        }
        for (Assertion claim : ReferenceRules.assertions(subject).toList()) {
            report(claim.statedBy(), claim.statedTo(), claim.place().child("stated_to"), found);
        }
        for (Statement statement : subject.file().statements()) {
            report(
                    Optional.of(statement.speaker()),
                    statement.statedTo(),
                    statement.place().child("stated_to"),
                    found);
        }
    }

    private static void report(Optional<String> one, Optional<String> other, Place place, Found found) {
        if (one.isPresent() && one.equals(other)) {
            found.at(
                    place,
                    "\"%s\" belongs to itself here, or speaks to itself.".formatted(one.get()),
                    "Name the other party, or leave the key out.");
        }
    }

    static void unreachable(Subject subject, Found found) {
        for (Contact contact : subject.file().contacts()) {
            reportPhone(contact.phone(), contact.place().child("phone"), found);
            reportPhone(contact.mobile(), contact.place().child("mobile"), found);
            contact.email()
                    .filter(email -> MailAddress.parse(email).isEmpty())
                    .ifPresent(email -> found.at(
                            contact.place().child("email"),
                            "\"%s\" is no mail address, so nobody who writes to it will be heard.".formatted(email),
                            "Write it whole, as in press@example.org."));
        }
    }

    private static void reportPhone(Optional<String> phone, Place place, Found found) {
        phone.filter(number -> !PHONE.matcher(number).matches())
                .ifPresent(number -> found.at(
                        place,
                        "\"%s\" is no telephone number that can be called from everywhere.".formatted(number),
                        "Begin with + and the code of the country, as in +32 2 555 01 00."));
    }

    static void copyTwice(Subject subject, Found found) {
        Set<Integer> copies = new HashSet<>();
        for (Recipient recipient : subject.file().distribution()) {
            recipient
                    .copy()
                    .filter(copy -> !copies.add(copy))
                    .ifPresent(copy -> found.at(
                            recipient.place().child("copy"),
                            "Copy %d is given to someone else already, so nobody can tell whose copy was lost."
                                    .formatted(copy),
                            "Give each recipient a number of its own."));
        }
    }

    static void twoRecommended(Subject subject, Found found) {
        for (Decision decision : subject.file().decisions()) {
            decision.options().stream()
                    .filter(option -> option.recommended().orElse(false))
                    .skip(1)
                    .forEach(option -> found.at(
                            option.place().child("recommended"),
                            "Another option of this decision is recommended already.",
                            "Recommend one of them, or none and say why."));
        }
    }

    static void nobodyLeads(Subject subject, Found found) {
        subject.file()
                .judicial()
                .filter(justice ->
                        LED.contains(justice.state()) && justice.authority().isEmpty())
                .ifPresent(justice -> found.at(
                        justice.place().child("state"),
                        "Justice is at work (%s), but nobody is named who leads it and speaks of it."
                                .formatted(SourceRules.word(justice.state())),
                        "Add \"authority\"."));
    }
}
