package eu.dossier.core.check;

import eu.dossier.core.casefile.ForbiddenTerm;
import eu.dossier.core.casefile.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What betrays a text that is not ready: gaps to fill, marks that print as they are, things said twice. */
final class DraftRules {

    private static final Terms<Boolean> PLACEHOLDERS = placeholders();
    /** Strong emphasis, a link, an element or an entity of HTML. */
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*[^*\\s][^*]{0,80}\\*\\*|\\]\\(https?:|</?[a-z][a-z0-9]{0,10}(?:"
                    + " [^<>]{0,80})?/?>|&(?:nbsp|amp|lt|gt|quot|#\\d{1,5});");

    private static final String OPENING = "\"“„«‹‘'";
    private static final String CLOSING = "\"”“»›’'";

    private DraftRules() {}

    private static Terms<Boolean> placeholders() {
        Terms.Builder<Boolean> terms = new Terms.Builder<>();
        DataFile.rows("placeholders.tsv", 2)
                .forEach(row -> terms.add(row.get(1), Locale.ROOT, row.get(0).equals("exact")));
        return terms.build();
    }

    static void placeholder(Subject subject, Found found) {
        for (Subject.Version version : subject.versionsWith(PLACEHOLDERS)) {
            PLACEHOLDERS.in(version).stream()
                    .filter(hit -> !hit.term().meaning() || isInCapitals(version, hit))
                    .findFirst()
                    .ifPresent(hit -> found.in(
                            version,
                            hit,
                            "\"%s\" stands for something that is still to be written."
                                    .formatted(EditorialRules.written(version, hit)),
                            WRITE));
        }
        for (Subject.Version version : subject.versions()) {
            if (version.tokens().size() == 0) {
                found.at(version.place(), "This text has no word in it.", WRITE);
            }
        }
    }

    private static final String WRITE = "Write it, or leave the text out until it is known.";

    private static boolean isInCapitals(Subject.Version version, Terms.Hit<?> hit) {
        String written = EditorialRules.written(version, hit);
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    static void markup(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            if (mayHoldMarkup(version.tokens()) && !version.phrase().narrative()) {
                Matcher mark = MARKUP.matcher(version.text());
                if (mark.find()) {
                    found.in(
                            version,
                            mark.start(),
                            mark.end(),
                            "Texts of one line are plain, so \"%s\" would be printed as it stands here."
                                    .formatted(mark.group()),
                            "Take the marks out; summary, answer, detail and other longer texts take CommonMark.");
                }
            }
        }
    }

    private static boolean mayHoldMarkup(Tokens text) {
        return text.hasSign('*') || text.hasSign('<') || text.hasSign('&') || text.hasSign(']');
    }

    static void sayTwice(Subject subject, Found found) {
        Set<List<Object>> seen = new HashSet<>();
        for (ForbiddenTerm term : subject.file().doNotSay()) {
            List<Object> same = List.of(
                    Tokens.of(term.term()).words(), term.language(), List.copyOf(new HashSet<>(term.audiences())));
            if (!seen.add(same)) {
                found.at(
                        term.place(),
                        "\"%s\" stands in this list already.".formatted(term.term()),
                        "Keep one of the two.");
            }
        }
    }

    static void wrappedQuote(Subject subject, Found found) {
        for (Statement statement : subject.file().statements()) {
            wrapped(statement.quote().strip())
                    .ifPresent(marks -> found.at(
                            statement.place().child("quote"),
                            "The whole quote stands in quotation marks (%s), and documents add those of their language."
                                    .formatted(marks),
                            "Leave the marks out."));
        }
    }

    private static Optional<String> wrapped(String quote) {
        boolean wrapped = quote.length() > 2
                && OPENING.indexOf(quote.charAt(0)) >= 0
                && CLOSING.indexOf(quote.charAt(quote.length() - 1)) >= 0
                && quote.substring(1, quote.length() - 1).chars().noneMatch(c -> c == quote.charAt(0));
        return wrapped ? Optional.of(quote.charAt(0) + " " + quote.charAt(quote.length() - 1)) : Optional.empty();
    }
}
