package eu.dossier.core.report;

import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;

/**
 * Findings for people, each with its place, the line itself, a caret, and what to do.
 *
 * <p>What a case file says is printed without its control characters, so that it cannot steer a terminal.
 */
public final class TextReport {

    private static final int WIDEST = 100;
    private static final int BEFORE_CARET = 60;
    private static final String INDENT = "  ";
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String BLUE = "\u001B[1;34m";

    private final boolean colour;
    private final int columns;

    /**
     * A printer of findings whose sentences stand on one line each.
     *
     * @param colour whether to use ANSI colours; only where a terminal shows them
     */
    public TextReport(boolean colour) {
        this(colour, Integer.MAX_VALUE);
    }

    /**
     * A printer of findings whose sentences are broken into lines; places and what stands in the file are not.
     *
     * @param colour whether to use ANSI colours; only where a terminal shows them
     * @param columns most that a line may have
     */
    public TextReport(boolean colour, int columns) {
        this.colour = colour;
        this.columns = columns;
    }

    /**
     * A sentence in lines.
     *
     * @param before columns that are taken before its first word
     * @param columns most that a line may have; a longer word stands alone on its line
     * @param indent before all lines but the first
     */
    public static String wrapped(String sentence, int before, int columns, String indent) {
        StringBuilder out = new StringBuilder();
        int column = before;
        for (String word : sentence.split(" ", -1)) {
            int width = word.codePointCount(0, word.length());
            if (!out.isEmpty() && width > columns - 1 - column) {
                out.append('\n').append(indent);
                column = indent.length();
            } else if (!out.isEmpty()) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += width;
        }
        return out.toString();
    }

    /** All findings, an empty line after each. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            print(diagnostic, out);
            out.append('\n');
        }
        return out.toString();
    }

    /** One finding, ending in a line feed. */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        print(diagnostic, out);
        return out.toString();
    }

    /** How many of each severity there are: {@code 2 errors, 1 warning}; empty when there is nothing. */
    public static String summary(List<Diagnostic> diagnostics) {
        StringBuilder summary = new StringBuilder();
        count(diagnostics, Severity.ERROR, summary);
        count(diagnostics, Severity.WARNING, summary);
        count(diagnostics, Severity.INFO, summary);
        return summary.toString();
    }

    private static void count(List<Diagnostic> diagnostics, Severity severity, StringBuilder summary) {
        long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
        if (count > 0) {
            summary.append(summary.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(severity.word())
                    .append(count == 1 ? "" : "s");
        }
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        String head = diagnostic.severity().word() + "[" + diagnostic.code() + "]";
        out.append(paint(colourOf(diagnostic.severity()), head))
                .append(paint(BOLD, ": " + wrapped(shown(diagnostic.message()), head.length() + 2, columns, INDENT)))
                .append('\n');
        if (!diagnostic.span().file().isEmpty()) {
            place(diagnostic.span(), out);
        }
        String margin = " ".repeat(digits(diagnostic.span()));
        int help = margin.length() + " = help: ".length();
        for (String hint : diagnostic.hints()) {
            out.append(margin)
                    .append(paint(BLUE, " = "))
                    .append("help: ")
                    .append(wrapped(shown(hint), help, columns, " ".repeat(help)))
                    .append('\n');
        }
    }

    private void place(SourceSpan span, StringBuilder out) {
        String margin = " ".repeat(digits(span));
        out.append(margin).append(paint(BLUE, "--> ")).append(shown(span.file()));
        if (span.line() > 0) {
            out.append(':').append(span.line());
        }
        if (span.column() > 0) {
            out.append(':').append(span.column());
        }
        out.append('\n');
        if (span.line() > 0 && !span.text().isEmpty()) {
            excerpt(span, margin, out);
        }
    }

    private void excerpt(SourceSpan span, String margin, StringBuilder out) {
        int column = Math.min(Math.max(0, span.column() - 1), span.text().length());
        int from = column > BEFORE_CARET ? backToWhole(span.text(), column - BEFORE_CARET) : 0;
        int to = Math.min(span.text().length(), from + WIDEST);
        String lead = from > 0 ? "…" : "";
        String tail = to < span.text().length() ? "…" : "";
        String line = lead + shown(span.text().substring(from, to)) + tail;
        out.append(margin).append(paint(BLUE, " |")).append('\n');
        out.append(paint(BLUE, span.line() + " | ")).append(line).append('\n');
        if (span.column() > 0) {
            int width = Math.max(1, Math.min(span.length(), to - column));
            String marked = span.text().substring(column, Math.min(span.text().length(), column + width));
            int carets = Math.max(1, marked.codePointCount(0, marked.length()));
            int before = lead.length() + span.text().codePointCount(from, column);
            out.append(margin)
                    .append(paint(BLUE, " | "))
                    .append(" ".repeat(before))
                    .append("^".repeat(carets))
                    .append('\n');
        }
    }

    /** Never between the two halves of one character. */
    private static int backToWhole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int digits(SourceSpan span) {
        return Math.max(1, String.valueOf(span.line()).length());
    }

    private static String shown(String text) {
        return Characters.clean(text).replace('\t', ' ').replace('\n', ' ');
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case INFO -> "\u001B[1;36m";
        };
    }

    private String paint(String code, String text) {
        return colour ? code + text + RESET : text;
    }
}
