package eu.dossier.templates.markup;

import java.util.Map;

/** One piece of markup, as the scanner finds it. */
sealed interface Token {

    Place place();

    /** {@code <name key="value">}; for {@code <name/>} a {@link Close} follows at once. */
    record Open(String name, Map<String, String> attributes, Place place) implements Token {}

    record Close(String name, Place place) implements Token {}

    /** Text between tags, its references resolved. */
    record Chars(String text, Place place) implements Token {}

    record End(Place place) implements Token {}
}
