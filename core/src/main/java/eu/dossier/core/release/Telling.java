package eu.dossier.core.release;

import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How what a field of the case says is looked for in finished files. Every field is one of the two: looked for by its type or
 * by its entry here, or an exception with its reason. A field that is neither stops the program, so that none is forgotten.
 */
enum Telling {
    /** Prose alone. */
    PROSE,
    /** A name; where it is a text in several languages, prose too. */
    NAME,
    /** As it stands, in every spelling. */
    LITERAL,
    /** An address as a whole. */
    LINK,
    /** A day. */
    DAY,
    /** Prose line by line, and the strings in it. */
    RULE,
    /** Together with other fields of its item: {@link Values#ofWhole}. */
    WITH_ITEM,
    /** Not at all: {@link #EXCEPTIONS}. */
    NOT;

    private static final Map<String, Telling> FIELDS = Map.ofEntries(
            Map.entry("Party.name", NAME),
            Map.entry("Party.shortName", NAME),
            Map.entry("Party.legalName", NAME),
            Map.entry("Party.aliases", NAME),
            Map.entry("Party.enterpriseNumber", LITERAL),
            Map.entry("Party.lei", LITERAL),
            Map.entry("Contact.name", NAME),
            Map.entry("Contact.phone", LITERAL),
            Map.entry("Contact.mobile", LITERAL),
            Map.entry("Contact.email", LITERAL),
            Map.entry("Source.title", NAME),
            Map.entry("Source.publisher", NAME),
            Map.entry("Source.author", NAME),
            Map.entry("Product.vendor", NAME),
            Map.entry("Product.name", NAME),
            Map.entry("Product.cpe", LITERAL),
            Map.entry("Product.purl", LITERAL),
            Map.entry("Vulnerability.title", NAME),
            Map.entry("Vulnerability.cve", LITERAL),
            Map.entry("Vulnerability.euvd", LITERAL),
            Map.entry("Technique.technique", LITERAL),
            Map.entry("Technique.name", NAME),
            Map.entry("Indicator.value", WITH_ITEM),
            Map.entry("Indicator.techniques", LITERAL),
            Map.entry("DetectionRule.title", NAME),
            Map.entry("DetectionRule.author", NAME),
            Map.entry("DetectionRule.rule", RULE),
            Map.entry("DetectionRule.techniques", LITERAL),
            Map.entry("ServiceImpact.name", NAME),
            Map.entry("DataCategory.name", NAME),
            // "Beschäftigte", "Patienten": not names, though German writes them with a capital letter.
            Map.entry("SubjectCategory.name", PROSE),
            Map.entry("Quantity.value", WITH_ITEM),
            Map.entry("Quantity.min", WITH_ITEM),
            Map.entry("Quantity.max", WITH_ITEM),
            Map.entry("Quantity.unit", WITH_ITEM),
            Map.entry("Quantity.percent", WITH_ITEM),
            Map.entry("Statement.quote", PROSE),
            Map.entry("AttributionStep.legalReference", LITERAL),
            Map.entry("Judicial.reference", LITERAL),
            Map.entry("Notification.reference", LITERAL),
            Map.entry("RelatedIncident.title", NAME),
            Map.entry("Recipient.name", NAME),
            Map.entry("GlossaryEntry.term", NAME),
            Map.entry("Silence.reason", PROSE),
            Map.entry("ForbiddenTerm.term", WITH_ITEM),
            Map.entry("WithheldTopic.terms", WITH_ITEM),
            Map.entry("Incident.name", WITH_ITEM),
            Map.entry("Incident.reference", WITH_ITEM));

    /** Fields that are not looked for, and why. */
    static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("Party.sector", "a code of a public list"),
            Map.entry("Nature.types", "codes of a public list"),
            Map.entry("Vulnerability.cvss", "many flaws have the same vector"),
            Map.entry("Vulnerability.cwe", "codes of a public list, which many flaws have"),
            Map.entry("Product.versions", "the like of 1.2 stands everywhere; the name of the product is looked for"),
            Map.entry(
                    "VersionStatus.versions",
                    "the like of 1.2 stands everywhere; the name of the product is looked for"),
            Map.entry("CaseFile.attackVersion", "the version of a public list"),
            Map.entry("Technique.tactics", "codes of a public list"),
            Map.entry("Recommendation.mitigates", "numbers of a public list"),
            Map.entry("Approval.briefing", "the name of a briefing"),
            Map.entry("Recommendation.mapping", "numbers of controls in public standards"),
            Map.entry("Likelihood.term", "a word of a published scale"),
            Map.entry("SourceRef.locator", "the like of p. 12 stands everywhere"),
            Map.entry("ForbiddenTerm.instead", "it is there to be said"),
            Map.entry("Silence.rule", "a code of the checker"),
            Map.entry("Silence.at", "the identifier of an item, which documents never show"),
            Map.entry("Silence.until", "a day of work on the file, not of the incident"),
            Map.entry("Approval.at", "a day of work on the file, not of the incident"),
            Map.entry("Approval.hash", "made of other fields"),
            Map.entry("Revision.issued", "a day on which documents are issued, so it stands on other documents"),
            Map.entry("Source.accessed", "a day on which somebody looked, not of the incident"),
            Map.entry("Statement.clearedAt", "a day of work on the file, not of the incident"),
            Map.entry("Line.approvedAt", "a day of work on the file, not of the incident"),
            Map.entry("Question.approvedAt", "a day of work on the file, not of the incident"),
            Map.entry("Wording.approvedAt", "a day of work on the file, not of the incident"),
            Map.entry("NarrativeWording.approvedAt", "a day of work on the file, not of the incident"),
            Map.entry("WithheldTopic.decidedAt", "a day of work on the file, not of the incident"),
            Map.entry("Embargo.until", "it always reaches those whom it binds"),
            Map.entry("Marking.classification", "it is told of whatever carries it"),
            Map.entry("Marking.caveats", "words of the policy"),
            Map.entry("Marking.notBefore", "a day on which something may be told, not of the incident"));

    private static final IdentityHashMap<Field, Telling> ALL = all();

    static Telling of(Field field) {
        Telling telling = ALL.get(field);
        if (telling == null) {
            throw new IllegalStateException(name(field) + " is no field of a case");
        }
        return telling;
    }

    /** {@code Party.legalName}. */
    static String name(Field field) {
        return field.component().getDeclaringRecord().getSimpleName() + "."
                + field.component().getName();
    }

    /** By identity: to compare fields would take longer than to release a case. */
    private static IdentityHashMap<Field, Telling> all() {
        IdentityHashMap<Field, Telling> all = new IdentityHashMap<>();
        add(RecordShape.root(), all, new HashSet<>());
        return all;
    }

    private static void add(RecordShape shape, IdentityHashMap<Field, Telling> all, Set<Class<?>> done) {
        if (!done.add(shape.type())) {
            return;
        }
        for (Field field : shape.fields()) {
            all.put(field, decide(field));
            if (element(field.shape()) instanceof Shape.Whole whole) {
                add(whole.fields(), all, done);
            }
        }
    }

    private static Telling decide(Field field) {
        Telling own = FIELDS.get(name(field));
        return own == null ? EXCEPTIONS.containsKey(name(field)) ? NOT : byType(field) : own;
    }

    private static Telling byType(Field field) {
        return switch (element(field.shape())) {
            case Shape.Words words -> PROSE;
            case Shape.Leaf leaf -> byKind(leaf.kind(), field);
            // One of a few words of the format, a name within the file, or a part whose own fields are looked for.
            case Shape.Choice choice -> NOT;
            case Shape.Reference reference -> NOT;
            case Shape.Whole whole -> NOT;
            case Shape.Many many -> throw undecided(field);
            case Shape.Keyed keyed -> throw undecided(field);
        };
    }

    private static Telling byKind(Shape.Kind kind, Field field) {
        return switch (kind) {
            case TIME, INSTANT -> DAY;
            case LINK -> LINK;
            // Identifiers never reach a document; the others are too common to tell anything.
            case IDENTIFIER, CASE_REFERENCE, INTEGER, TRUTH, TLP, LANGUAGE, ZONE, COUNTRY -> NOT;
            case TEXT, VERBATIM, NUMBER -> throw undecided(field);
        };
    }

    private static IllegalStateException undecided(Field field) {
        return new IllegalStateException(
                name(field) + " is neither looked for in finished files nor an exception; say which in Telling");
    }

    private static Shape element(Shape shape) {
        return switch (shape) {
            case Shape.Many many -> element(many.element());
            case Shape.Keyed keyed -> element(keyed.value());
            case Shape.Leaf leaf -> leaf;
            case Shape.Choice choice -> choice;
            case Shape.Reference reference -> reference;
            case Shape.Words words -> words;
            case Shape.Whole whole -> whole;
        };
    }
}
