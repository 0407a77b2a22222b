package eu.dossier.templates.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedContact;
import eu.dossier.core.release.view.ReleasedParty;
import eu.dossier.core.release.view.ReleasedRecipient;
import eu.dossier.templates.language.Piece;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Parties and contacts, and how each is called in a sentence. */
final class People {

    private final ReleasedCase released;
    private final Texts texts;

    People(ReleasedCase released, Texts texts) {
        this.released = released;
        this.texts = texts;
    }

    /** The party as it stands in a sentence: "the Interior Ministry". */
    Optional<Piece> phrase(Optional<String> id) {
        return id.flatMap(released::party).map(this::phrase);
    }

    private Piece phrase(ReleasedParty party) {
        return named(party, party.inText().orElse(party.name()));
    }

    private Piece named(ReleasedParty party, LocalText name) {
        Piece words = texts.name(name);
        return words.counted(count(party, words));
    }

    /** One or many: as the author says, or as the kind of party tells; of an organisation only its name can tell. */
    private Piece.Count count(ReleasedParty party, Piece words) {
        if (party.number().isPresent()) {
            return party.number().get() == Party.Plurality.MANY ? Piece.Count.MANY : Piece.Count.ONE;
        }
        Optional<Party.Kind> kind = party.kind();
        if (kind.filter(Party.Kind.PERSON::equals).isPresent()) {
            return Piece.Count.ONE;
        }
        // A group of attackers goes by a name of its own, such as Hafnium; other groups are several people or bodies.
        boolean several =
                kind.filter(Party.Kind.GROUP::equals).isPresent() && party.role() != Party.Role.SUSPECTED_ACTOR;
        if (!several) {
            return Piece.Count.UNKNOWN;
        }
        return texts.sentences().language().is("singular", words.plain()) ? Piece.Count.ONE : Piece.Count.MANY;
    }

    /** The party where it is named first: a person with office and organisation. */
    Optional<Piece> introduced(Optional<String> id) {
        return id.flatMap(released::party).map(this::introduced);
    }

    private Piece introduced(ReleasedParty party) {
        Piece name = phrase(party);
        if (party.function().isEmpty()) {
            return name;
        }
        Piece function = texts.text(party.function().get());
        return phrase(party.memberOf())
                .map(org -> texts.say("person.of", Map.of("name", name, "function", function, "org", org)))
                .orElseGet(() -> texts.say("person", Map.of("name", name, "function", function)))
                .counted(name.count());
    }

    /** The shortest name, for tables: "CCB". */
    Optional<Piece> shortest(Optional<String> id) {
        return id.flatMap(released::party)
                .map(party -> named(party, party.shortName().orElse(party.name())));
    }

    boolean isMedium(Optional<String> id) {
        return id.flatMap(released::party)
                .map(party -> party.role() == Party.Role.MEDIUM)
                .orElse(false);
    }

    /** Whether the party issues the documents. */
    boolean isIssuer(Optional<String> id) {
        return id.isPresent() && id.equals(released.publisher());
    }

    /** Whether the party issues the documents, or is one of those who speak in its name. */
    boolean speaksForIssuer(Optional<String> id) {
        return isIssuer(id)
                || id.flatMap(released::party)
                        .filter(party ->
                                party.kind().filter(Party.Kind.PERSON::equals).isPresent())
                        .filter(party -> isIssuer(party.memberOf()))
                        .isPresent();
    }

    Optional<Map<String, Object>> party(Optional<String> id) {
        return id.flatMap(released::party).map(this::party);
    }

    List<Map<String, Object>> parties() {
        return released.parties().stream().map(this::party).toList();
    }

    private Map<String, Object> party(ReleasedParty party) {
        return new Fields()
                .put("id", party.id())
                .word("role", party.role())
                .word("kind", party.kind())
                .put("name", texts.name(party.name()))
                .put("short", texts.name(party.shortName().orElse(party.name())))
                .put("in_text", phrase(party))
                .put("introduced", introduced(party))
                .put("function", texts.text(party.function()))
                .put("organisation", phrase(party.memberOf()))
                .put("sector", party.sector().flatMap(this::sector))
                .put("country", party.country().map(country -> country.code()))
                .put("url", party.url().map(URI::toString))
                .list("aliases", party.aliases())
                .put("about", texts.prose(party.about()))
                .map();
    }

    /** A sector of the NIS2 directive in the document's language; other words only where they are in that language. */
    private Optional<Piece> sector(String sector) {
        String key = "sector." + sector.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (texts.sentences().language().has(key)) {
            return Optional.of(texts.say(key));
        }
        return texts.isOwnLanguage() ? Optional.of(Texts.words(sector)) : Optional.empty();
    }

    Optional<Map<String, Object>> contact(Optional<String> id) {
        return id.flatMap(released::contact).map(this::contact);
    }

    List<Map<String, Object>> contacts() {
        return released.contacts().stream().map(this::contact).toList();
    }

    private Map<String, Object> contact(ReleasedContact contact) {
        return new Fields()
                .put("id", contact.id())
                .word("role", contact.role())
                .put("name", texts.text(contact.name()))
                .put("party", shortest(contact.party()))
                .put("organisation", contact.party().flatMap(released::party).map(p -> texts.name(p.name())))
                .put("function", texts.text(contact.function()))
                .put("phone", contact.phone())
                .put("mobile", contact.mobile())
                .put("email", contact.email())
                .put("url", contact.url().map(URI::toString))
                .put("hours", texts.text(contact.hours()))
                .list(
                        "languages",
                        contact.languages().stream().map(Locale::toLanguageTag).toList())
                .map();
    }

    List<Map<String, Object>> recipients() {
        return released.distribution().stream().map(this::recipient).toList();
    }

    private Map<String, Object> recipient(ReleasedRecipient recipient) {
        return new Fields()
                .put("id", recipient.id())
                .put("name", texts.text(recipient.name()))
                .put("channel", texts.text(recipient.channel()))
                .put("copy", recipient.copy())
                .map();
    }
}
