package eu.dossier.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** What stands in a line of text. */
public sealed interface Inline {

    /** Running text. White space is as it should be printed; line ends are spaces. */
    record Text(String text) implements Inline {
        public Text {
            Characters.requireClean(text, false);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** A literal of the field (indicator, hash, command): monospaced, never hyphenated, never a link by itself. */
    record Code(String text) implements Inline {
        public Code {
            Characters.requireClean(text, false);
        }
    }

    /** A proper name: never hyphenated, not for the spell checker. */
    record Name(String text) implements Inline {
        public Name {
            Characters.requireClean(text, false);
        }
    }

    /** A short form with what it stands for; the long form is for screen readers and tooltips, not printed. */
    record Abbreviation(String text, String expansion) implements Inline {
        public Abbreviation {
            Characters.requireClean(text, false);
            Characters.requireClean(expansion, false);
        }
    }

    /** A link out of the document: {@code https}, {@code http} or {@code mailto}, nothing else. */
    record Link(URI target, List<Inline> content) implements Inline {
        public Link {
            String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
            if (!List.of("https", "http", "mailto").contains(scheme)) {
                throw new IllegalArgumentException("a link may not lead to " + scheme + ":");
            }
            content = List.copyOf(content);
        }
    }

    /** A link to a heading, table or figure of this document, printed as given. */
    record Jump(String target, List<Inline> content) implements Inline {
        public Jump {
            content = List.copyOf(content);
        }
    }

    /** A link to a numbered table or figure, printed as its number ("Table 2"). */
    record CrossReference(String target) implements Inline {}

    record LineBreak() implements Inline {}

    /** A note: a mark here, its text at the foot of the page. */
    record Footnote(List<Block> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /** Text in another language than what surrounds it. */
    record LanguageSpan(Locale language, List<Inline> content) implements Inline {
        public LanguageSpan {
            content = List.copyOf(content);
        }
    }

    /** A place where something was withheld and its existence may be told; the label is what is printed. */
    record Redaction(String label) implements Inline {
        public Redaction {
            Characters.requireClean(label, false);
        }
    }
}
