package eu.dossier.core.casefile;

import java.net.URI;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "A person, an organisation or a group with a part in the case.",
        example = "{id: ccb, role: coordinator, name: Centre for Cybersecurity Belgium}")
public record Party(
        Place place,

        @Doc(value = "Identifier, for references.", example = "ccb")
        String id,

        @Doc(value = "Its part in the case.", example = "victim")
        Role role,

        @Doc(value = "What it is.", example = "organisation")
        Optional<Kind> kind,

        @Doc(value = "Full name.", example = "Centre for Cybersecurity Belgium")
        LocalText name,

        @Doc(value = "Name after the first mention.", example = "CCB")
        Optional<LocalText> shortName,

        @Doc(value = "Name as it stands in a sentence, with its article.", example = "the Interior Ministry")
        Optional<LocalText> inText,

        @Doc(
                value = "Whether verbs agree with one or many; said only where the kind and the name do not tell.",
                example = "many")
        Optional<Plurality> number,

        @Doc(value = "A person's office.", example = "communications director")
        Optional<LocalText> function,

        @Ref(Party.class) @Doc(value = "The organisation it belongs to.", example = "ibz")
        Optional<String> memberOf,

        @Doc("Name in the register of companies.") Optional<String> legalName,

        @Doc(value = "Number in the register of companies (Belgium: KBO/BCE).", example = "0308.356.862")
        Optional<String> enterpriseNumber,

        @Doc("Legal Entity Identifier, 20 characters.") Optional<String> lei,

        @Doc(value = "Sector, in the words of the NIS2 annexes.", example = "public administration")
        Optional<String> sector,

        @Doc(value = "Class under NIS2.", example = "essential")
        Optional<EntityClass> entityClass,

        @Doc(value = "ISO 3166 code of two letters.", example = "BE")
        Optional<Country> country,

        @Doc("Its site.") Optional<URI> url,

        @Doc(value = "Other names, of suspected actors above all.", example = "[APT31, Zirconium]")
        List<String> aliases,

        @Doc("The paragraph \"About ...\" under a press release.")
        Optional<Narrative> about,

        @Doc("Who may read it.") Marking marking)
        implements Referable {

    public Party {
        aliases = List.copyOf(aliases);
    }

    @Doc("What a party does in the case.")
    public enum Role {
        @Doc("Hit by the incident.")
        VICTIM,
        @Doc("Leads the technical response.")
        COORDINATOR,
        @Doc("A supervisor, regulator or government body.")
        AUTHORITY,
        @Doc("Prosecutor, judge or police.")
        JUDICIARY,
        @Doc("Speaks for a party.")
        SPOKESPERSON,
        @Doc("Gives an assessment.")
        EXPERT,
        @Doc("Makes an affected product.")
        VENDOR,
        @Doc("Supplies services to the victim.")
        PROVIDER,
        @Doc("Publishes news.")
        MEDIUM,
        @Doc("Is said to be behind it.")
        SUSPECTED_ACTOR,
        @Doc("Helps with the response.")
        RESPONDER,
        @Doc("Decides, a minister or a crisis cell.")
        DECISION_MAKER,
        @Doc("Any other part.")
        OTHER
    }

    @Doc("What a party is.")
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        STATE
    }

    @Doc("What a verb agrees with.")
    public enum Plurality {
        @Doc("The police force investigates.")
        ONE,
        @Doc("The banks investigate.")
        MANY
    }

    @Doc("Class of an entity under NIS2.")
    public enum EntityClass {
        ESSENTIAL,
        IMPORTANT,
        @Doc("Has shorter deadlines.")
        TRUST_SERVICE_PROVIDER,
        @Doc("Not under NIS2.")
        OUTSIDE
    }
}
