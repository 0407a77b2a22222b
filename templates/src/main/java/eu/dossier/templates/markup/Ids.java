package eu.dossier.templates.markup;

import eu.dossier.templates.markup.Token.Open;

/** Names of places that can be jumped to. */
final class Ids {

    private Ids() {}

    static String require(String id, Open element) {
        if (id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
            return id;
        }
        throw new MarkupFault(
                "D4007",
                element.place(),
                "The id “" + id + "” holds other characters than a-z, 0-9 and the hyphen.",
                "Ids become file anchors and bookmarks in three formats; keep them plain.");
    }
}
