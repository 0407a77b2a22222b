package eu.dossier.report.docx.template;

import eu.dossier.document.Metadata;
import eu.dossier.report.docx.style.WordLanguage;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** What a template may ask for by name, as {@code {{title}}} or as the tag of a content control. */
final class Fields {

    /** Where the briefing goes. */
    static final String BODY = "body";

    /** Whom the briefing names as its contact. */
    static final String CONTACT = "contact";

    static final List<String> NAMES = List.of(
            "title", "subject", "reference", "date", "tlp", "restrictions", "publisher", "organisation", CONTACT);

    private Fields() {}

    static boolean isKnown(String name) {
        return name.equals(BODY) || NAMES.contains(name);
    }

    static String value(String name, Metadata metadata, String organisation) {
        return switch (name) {
            case "title" -> metadata.title();
            case "subject" -> metadata.subject();
            case "reference" -> metadata.reference();
            case "date" ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(WordLanguage.tag(metadata.language())))
                        .format(metadata.issued());
            case "tlp" -> marking(metadata);
            case "restrictions" -> String.join(" \u00B7 ", metadata.restrictions());
            case "publisher" -> metadata.publisher();
            case "organisation" -> organisation;
            default -> throw new IllegalArgumentException("no field " + name);
        };
    }

    /** Wherever a page says how far it goes, it also says that it is not final: no template can leave that out. */
    private static String marking(Metadata metadata) {
        String label = metadata.marking().label();
        return metadata.draft().map(draft -> draft + " \u00B7 " + label).orElse(label);
    }
}
