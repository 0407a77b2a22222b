package eu.dossier.templates.markup;

import eu.dossier.document.Origin;
import eu.dossier.templates.markup.Token.Close;
import eu.dossier.templates.markup.Token.Open;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The scanner with one token of foresight, and what every part of the reader needs to know of where it stands. */
final class Reading {

    private final MarkupScanner scanner;
    private final String template;
    private final Deque<String> items = new ArrayDeque<>();
    private Token token;

    Reading(String markup, String template) {
        this.scanner = new MarkupScanner(markup);
        this.template = template;
        this.token = scanner.next();
    }

    Token token() {
        return token;
    }

    void advance() {
        token = scanner.next();
    }

    boolean atClose() {
        return token instanceof Close;
    }

    /** Steps into the element that is open now; its {@code item} holds until {@link #leave}. */
    Open enter() {
        Open element = element();
        items.push(element.attributes().getOrDefault("item", item()));
        advance();
        return element;
    }

    void leave(Open element) {
        if (!atClose()) {
            throw misplaced(element.name());
        }
        items.pop();
        advance();
    }

    /** The element that starts here. */
    Open element() {
        if (token instanceof Open element) {
            return element;
        }
        throw new MarkupFault("D4006", token.place(), "An element is expected here.", "Put the text into a <p>.");
    }

    boolean at(String name) {
        return token instanceof Open element && element.name().equals(name);
    }

    /** White space between blocks means nothing; any other text there was forgotten by someone. */
    void skipBlank(String parent) {
        while (token instanceof Token.Chars chars) {
            if (!chars.text().isBlank()) {
                throw new MarkupFault(
                        "D4006",
                        chars.place(),
                        "Text stands directly in <" + parent + ">.",
                        "Put it into a <p> or another block.");
            }
            advance();
        }
    }

    Origin origin(Open element) {
        return new Origin(template, element.place().line(), element.attributes().getOrDefault("item", item()));
    }

    /** JSON pointer of the case item that is being printed, or empty. */
    String item() {
        String item = items.peek();
        return item == null ? "" : item;
    }

    /** Refuses attributes that the element does not have: a misspelt one would say nothing in silence. */
    void requireKnown(Open element, Set<String> known) {
        for (String name : element.attributes().keySet()) {
            if (!name.equals("item") && !known.contains(name)) {
                throw new MarkupFault(
                        "D4004",
                        element.place(),
                        "<" + element.name() + "> has no attribute “" + name + "”.",
                        known.isEmpty()
                                ? "It has none but item."
                                : "It has: "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + ", item.");
            }
        }
    }

    String required(Open element, String attribute) {
        String value = element.attributes().get(attribute);
        if (value == null || value.isBlank()) {
            throw new MarkupFault(
                    "D4004",
                    element.place(),
                    "<" + element.name() + "> needs the attribute " + attribute + ".",
                    "Say it: <" + element.name() + " " + attribute + "=\"…\">.");
        }
        return value;
    }

    MarkupFault misplaced(String parent) {
        String what = token instanceof Open element ? "<" + element.name() + ">" : "Text";
        return new MarkupFault(
                "D4006",
                token.place(),
                what + " cannot stand in <" + parent + ">.",
                "docs/markup.md lists the elements and what each may hold.");
    }
}
