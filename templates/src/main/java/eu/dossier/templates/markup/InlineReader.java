package eu.dossier.templates.markup;

import eu.dossier.document.Inline;
import eu.dossier.document.Inline.Abbreviation;
import eu.dossier.document.Inline.Code;
import eu.dossier.document.Inline.CrossReference;
import eu.dossier.document.Inline.Emphasis;
import eu.dossier.document.Inline.Footnote;
import eu.dossier.document.Inline.Jump;
import eu.dossier.document.Inline.LanguageSpan;
import eu.dossier.document.Inline.LineBreak;
import eu.dossier.document.Inline.Link;
import eu.dossier.document.Inline.Name;
import eu.dossier.document.Inline.Redaction;
import eu.dossier.document.Inline.Strong;
import eu.dossier.templates.markup.Token.Chars;
import eu.dossier.templates.markup.Token.Open;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands in a line of text. White space runs together as in XHTML, over element borders too. */
final class InlineReader {

    static final Set<String> ELEMENTS =
            Set.of("em", "strong", "code", "name", "abbr", "a", "ref", "br", "note", "span", "redaction");

    private final Reading reading;
    private final BlockReader blocks;
    /** Whether the last thing printed in this line was a space, or nothing yet. */
    private boolean afterSpace;

    InlineReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Everything up to the end of the open element, or to the first block in it. */
    List<Inline> line(String parent) {
        afterSpace = true;
        return Spaces.trimEnd(run(parent));
    }

    /** Text and inline elements, as far as they go. */
    private List<Inline> run(String parent) {
        List<Inline> content = new ArrayList<>();
        while (!reading.atClose()) {
            if (reading.token() instanceof Chars chars) {
                text(chars.text(), content);
                reading.advance();
            } else if (reading.token() instanceof Open element && ELEMENTS.contains(element.name())) {
                content.add(inline(element));
            } else if (reading.token() instanceof Open && BlockReader.holdsBlocks(parent)) {
                break;
            } else {
                throw reading.misplaced(parent);
            }
        }
        return content;
    }

    private void text(String raw, List<Inline> content) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space || !afterSpace) {
                text.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        if (!text.isEmpty()) {
            Spaces.append(content, text.toString());
        }
    }

    private Inline inline(Open element) {
        return switch (element.name()) {
            case "em" -> new Emphasis(nested(Set.of()));
            case "strong" -> new Strong(nested(Set.of()));
            case "code" -> new Code(literal(Set.of()));
            case "name" -> new Name(literal(Set.of()));
            case "redaction" -> new Redaction(literal(Set.of()));
            case "abbr" -> new Abbreviation(literal(Set.of("title")), reading.required(element, "title"));
            case "a" -> link(element);
            case "ref" -> new CrossReference(empty(element, "to"));
            case "br" -> lineBreak(element);
            case "note" -> footnote();
            case "span" -> new LanguageSpan(language(element), nested(Set.of("lang")));
            default -> throw new IllegalStateException("inline element " + element.name() + " without a reader");
        };
    }

    private List<Inline> nested(Set<String> attributes) {
        Open element = reading.enter();
        reading.requireKnown(element, attributes);
        List<Inline> content = run(element.name());
        if (content.isEmpty()) {
            throw empty(element);
        }
        reading.leave(element);
        return content;
    }

    /** The text of an element that holds nothing but text, spaces run together. */
    private String literal(Set<String> attributes) {
        Open element = reading.enter();
        reading.requireKnown(element, attributes);
        StringBuilder text = new StringBuilder();
        while (reading.token() instanceof Chars chars) {
            text.append(chars.text());
            reading.advance();
        }
        reading.leave(element);
        String literal = Spaces.collapse(text.toString()).strip();
        if (literal.isEmpty()) {
            throw empty(element);
        }
        afterSpace = false;
        return literal;
    }

    private String empty(Open element, String attribute) {
        String value = reading.required(element, attribute);
        reading.requireKnown(reading.enter(), Set.of(attribute));
        reading.leave(element);
        afterSpace = false;
        return value;
    }

    private LineBreak lineBreak(Open element) {
        reading.requireKnown(reading.enter(), Set.of());
        reading.leave(element);
        afterSpace = true;
        return new LineBreak();
    }

    private Footnote footnote() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        boolean before = afterSpace;
        Footnote note = new Footnote(blocks.flow(element));
        reading.leave(element);
        afterSpace = before;
        return note;
    }

    private Inline link(Open element) {
        String target = reading.required(element, "href");
        List<Inline> content = nested(Set.of("href"));
        if (target.startsWith("#")) {
            return new Jump(target.substring(1), content);
        }
        try {
            return new Link(new URI(target), content);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new MarkupFault(
                    "D4007",
                    element.place(),
                    "“" + target + "” is not an address that a briefing may link to.",
                    "Links lead to https, http or mailto, or to an id of this document as in href=\"#id\".");
        }
    }

    private Locale language(Open element) {
        String tag = reading.required(element, "lang");
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty()) {
            throw new MarkupFault(
                    "D4007", element.place(), "“" + tag + "” is not a language.", "Write a BCP 47 tag: fr, nl-BE.");
        }
        return language;
    }

    private static MarkupFault empty(Open element) {
        return new MarkupFault(
                "D4008",
                element.place(),
                "<" + element.name() + "> is empty.",
                "Print it only when there is something to put into it.");
    }
}
