package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import eu.dossier.core.check.Rules;
import eu.dossier.core.report.TextReport;
import eu.dossier.document.Characters;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.SourceSpan;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people of findings as they come, in as many words as they asked for, and at the end how many there were. */
final class FindingPrinter {

    private final PrintStream err;
    private final TextReport text;
    private final Detail detail;
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private final Map<Kind, Total> totals = new TreeMap<>();

    FindingPrinter(Surroundings surroundings, Detail detail) {
        this.err = surroundings.err();
        this.text = surroundings.findings();
        this.detail = detail;
    }

    private record Kind(Severity severity, String code) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::severity)
                    .thenComparing(Kind::code)
                    .compare(this, other);
        }
    }

    private static final class Total {
        private final String title;
        private final Set<String> cases = new HashSet<>();
        private int count;

        Total(String title) {
            this.title = title;
        }
    }

    /** @param subject the case that it was found in */
    void print(Diagnostic diagnostic, String subject) {
        found.merge(diagnostic.severity(), 1, Integer::sum);
        switch (detail) {
            case full -> err.println(text.print(diagnostic));
            case lines -> err.println(line(diagnostic));
            case totals -> {
                if (diagnostic.isError()) {
                    err.println(text.print(diagnostic));
                } else {
                    count(diagnostic, subject);
                }
            }
        }
    }

    /** {@code cases/a.yaml:12:3: warning[D0306]: message}, as compilers have it. */
    static String line(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        String place = span.file()
                + (span.line() > 0 ? ":" + span.line() : "")
                + (span.column() > 0 ? ":" + span.column() : "");
        String line = (place.isEmpty() ? "" : place + ": ")
                + diagnostic.severity().word() + "[" + diagnostic.code() + "]: " + diagnostic.message();
        return Characters.clean(line).replace('\n', ' ');
    }

    private void count(Diagnostic diagnostic, String subject) {
        Total total = totals.computeIfAbsent(
                new Kind(diagnostic.severity(), diagnostic.code()), kind -> new Total(title(diagnostic)));
        total.count++;
        total.cases.add(subject);
    }

    /** Only the checker's rules have titles; what other steps say is told by its first message. */
    private static String title(Diagnostic diagnostic) {
        return Rules.all().stream()
                .filter(rule -> rule.code().equals(diagnostic.code()))
                .map(rule -> rule.title())
                .findFirst()
                .orElse(Characters.clean(diagnostic.message()));
    }

    /** The totals, where those were asked for. */
    void end() {
        totals.forEach((kind, total) -> err.println(String.format(
                Locale.ROOT,
                "%5d x %-14s %s",
                total.count,
                kind.severity().word() + "[" + kind.code() + "]",
                shortened(total.title) + " (" + total.cases.size()
                        + (total.cases.size() == 1 ? " case)" : " cases)"))));
        if (!totals.isEmpty()) {
            err.println("Each with its place: --findings lines; in full: --findings full.");
        }
    }

    private static String shortened(String title) {
        return title.length() <= 44 ? title : title.substring(0, title.lastIndexOf(' ', 43) + 1) + "…";
    }

    /** How many of each severity: {@code 2 errors, 1 warning}; empty when there is nothing. */
    String summary() {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(found::containsKey)
                .map(severity -> RunPrinter.count(found.getOrDefault(severity, 0), severity.word()))
                .collect(Collectors.joining(", "));
    }
}
