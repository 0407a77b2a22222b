package eu.dossier.templates.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message, taken apart once.
 *
 * <ul>
 *   <li>{@code {name}}: the argument as the language writes it;
 *   <li>{@code {name, in}}: in a form that the language's file defines; several forms apply one after the other;
 *   <li>{@code {name, plural, one{# system} other{# systems}}}: by the number; {@code #} is the number;
 *   <li>{@code {name, is, plural{cités} other{cité}}}: by the first class of words that the argument belongs to;
 *   <li>{@code {name, select, yes{…} other{…}}}: by the argument's text;
 *   <li>{@code {name, given, yes{…} other{…}}}: whether there is such an argument;
 *   <li>{@code {@key}}: another message, with the same arguments;
 *   <li>two opening braces: one brace.
 * </ul>
 */
record Pattern(List<Part> parts) {

    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Argument(String name, List<String> forms) implements Part {}

    /** A choice of branches; the one called {@code other} when none fits. */
    record Choice(String name, Kind kind, Map<String, Pattern> branches) implements Part {}

    record Reference(String key) implements Part {}

    /** The number of the plural around it. */
    record Counted() implements Part {}

    enum Kind {
        PLURAL,
        IS,
        SELECT,
        GIVEN
    }

    static Pattern parse(String key, String text) {
        Parser parser = new Parser(key, text);
        Pattern pattern = parser.pattern(false, 0);
        parser.requireEnd();
        return pattern;
    }

    private static final class Parser {

        private static final int MAXIMUM_DEPTH = 10;

        private final String key;
        private final String text;
        private int at;

        Parser(String key, String text) {
            this.key = key;
            this.text = text;
        }

        Pattern pattern(boolean inPlural, int depth) {
            if (depth > MAXIMUM_DEPTH) {
                throw fault("choices are nested more than " + MAXIMUM_DEPTH + " deep");
            }
            List<Part> parts = new ArrayList<>();
            StringBuilder literal = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char c = text.charAt(at++);
                if (c == '{' && peek() == '{') {
                    at++;
                    literal.append('{');
                } else if (c == '{') {
                    flush(literal, parts);
                    parts.add(placeholder(inPlural, depth));
                } else if (c == '#' && inPlural) {
                    flush(literal, parts);
                    parts.add(new Counted());
                } else {
                    literal.append(c);
                }
            }
            flush(literal, parts);
            return new Pattern(List.copyOf(parts));
        }

        private static void flush(StringBuilder literal, List<Part> parts) {
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private Part placeholder(boolean inPlural, int depth) {
            if (peek() == '@') {
                at++;
                String reference = word();
                expect('}');
                return new Reference(reference);
            }
            String name = word();
            List<String> forms = new ArrayList<>();
            while (peek() == ',') {
                at++;
                String form = word();
                if (peek() == ',' && isKind(form)) {
                    at++;
                    return choice(name, kind(form), inPlural, depth);
                }
                forms.add(form);
            }
            expect('}');
            return new Argument(name, List.copyOf(forms));
        }

        private static boolean isKind(String word) {
            return word.equals("plural") || word.equals("is") || word.equals("select") || word.equals("given");
        }

        private static Kind kind(String word) {
            return switch (word) {
                case "plural" -> Kind.PLURAL;
                case "is" -> Kind.IS;
                case "given" -> Kind.GIVEN;
                default -> Kind.SELECT;
            };
        }

        private Choice choice(String name, Kind kind, boolean inPlural, int depth) {
            Map<String, Pattern> branches = new LinkedHashMap<>();
            while (peek() != '}') {
                String branch = word();
                expect('{');
                branches.put(branch, pattern(inPlural || kind == Kind.PLURAL, depth + 1));
                expect('}');
                skipSpace();
            }
            expect('}');
            if (!branches.containsKey("other")) {
                throw fault("the choice by “" + name + "” has no branch other{…}");
            }
            return new Choice(name, kind, branches);
        }

        private String word() {
            skipSpace();
            int start = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            String word = text.substring(start, at);
            skipSpace();
            if (word.isEmpty()) {
                throw fault("a name is expected at character " + (at + 1));
            }
            return word;
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
        }

        private void skipSpace() {
            while (peek() == ' ') {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private void expect(char c) {
            if (peek() != c) {
                throw fault("“" + c + "” is expected at character " + (at + 1));
            }
            at++;
        }

        void requireEnd() {
            if (at < text.length()) {
                throw fault("there is one } too many at character " + (at + 1));
            }
        }

        private LanguageException fault(String what) {
            return new LanguageException("Message “" + key + "”: " + what + ".");
        }
    }
}
