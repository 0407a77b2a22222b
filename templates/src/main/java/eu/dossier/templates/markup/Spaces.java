package eu.dossier.templates.markup;

import eu.dossier.document.Inline;
import eu.dossier.document.Inline.LineBreak;
import eu.dossier.document.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** What white space in markup means: one space between words, none at the ends of a line. No-break spaces are letters. */
final class Spaces {

    private Spaces() {}

    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space || !afterSpace) {
                collapsed.append(space ? ' ' : c);
            }
            afterSpace = space;
        }
        return collapsed.toString();
    }

    /** Adds text, joined to the text before it. */
    static void append(List<Inline> content, String text) {
        if (!content.isEmpty() && content.getLast() instanceof Text before) {
            content.set(content.size() - 1, new Text(before.text() + text));
        } else {
            content.add(new Text(text));
        }
    }

    /** The line without the spaces that end it, or that stand before a line break. */
    static List<Inline> trimEnd(List<Inline> line) {
        List<Inline> trimmed = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            boolean ends = i == line.size() - 1 || line.get(i + 1) instanceof LineBreak;
            if (ends && line.get(i) instanceof Text text) {
                String kept = trimEnd(text.text());
                if (!kept.isEmpty()) {
                    trimmed.add(new Text(kept));
                }
            } else {
                trimmed.add(line.get(i));
            }
        }
        return trimmed;
    }

    private static String trimEnd(String text) {
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
    }
}
