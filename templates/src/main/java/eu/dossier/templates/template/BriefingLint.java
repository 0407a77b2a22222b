package eu.dossier.templates.template;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.LanguageException;
import eu.dossier.templates.language.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a template: directives that would reach past the case ({@code ?new}, {@code ?api}, {@code ?no_esc},
 * {@code ?interpret}, {@code <#noautoesc>}, includes from elsewhere), messages that a language does not have, and whether it can
 * be read at all. Where it can, it is printed on trial, which shows unknown variables and faults of structure.
 */
public final class BriefingLint {

    private static final Pattern UNSAFE =
            Pattern.compile("\\?(?:new|api|no_esc|interpret|eval|eval_json|with_args|absolute_template_name)\\b"
                    + "|<#(?:noautoesc|autoesc|setting|outputformat|ftl)\\b");
    private static final Pattern INCLUDE = Pattern.compile("<#(?:include|import)\\s+[\"']([^\"']*)[\"']");
    private static final Pattern OWN = Pattern.compile("/common/[a-z0-9-]+\\.ftlx|[a-z0-9-]+\\.ftlx");
    private static final Pattern MESSAGE = Pattern.compile("\\bsay\\(\\s*[\"']([A-Za-z0-9.-]+)[\"']\\s*[,)]");

    private final BriefingCatalogue catalogue;

    public BriefingLint(BriefingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong with one briefing, in the order of its lines. */
    public List<Diagnostic> check(BriefingDefinition briefing) throws IOException {
        String path = briefing.name() + "/template.ftlx";
        String text = catalogue.folder().read(path).orElse("");
        List<Diagnostic> findings = new ArrayList<>();
        boolean readable = true;
        try {
            catalogue.engine().template(path);
        } catch (IOException e) {
            readable = false;
            findings.add(TemplateFaults.diagnostic(e, briefing.name(), catalogue.folder()));
        }
        String file = catalogue.folder().shown(path);
        unsafe(text, file, findings);
        includes(text, file, findings);
        for (Locale locale : Languages.builtIn().available()) {
            messages(briefing, text, file, locale, findings);
        }
        if (readable) {
            trial(briefing, findings);
        }
        return findings;
    }

    /** What is told already need not be met again: messages that are missing stand for themselves, and places are told once. */
    private void trial(BriefingDefinition briefing, List<Diagnostic> findings) throws IOException {
        String path = briefing.name() + "/template.ftlx";
        Set<String> asked = new TreeSet<>(Set.of(titleKey(briefing)));
        Matcher matcher = MESSAGE.matcher(catalogue.folder().read(path).orElse(""));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        for (Diagnostic fault : new TrialPrint(catalogue, asked).faults(briefing)) {
            if (findings.stream()
                    .noneMatch(told -> told.isError()
                            && told.span().file().equals(fault.span().file())
                            && told.span().line() == fault.span().line())) {
                findings.add(fault);
            }
        }
    }

    /** What a briefing is called on its pages. */
    private static String titleKey(BriefingDefinition briefing) {
        return "briefing." + briefing.name();
    }

    private static void unsafe(String text, String file, List<Diagnostic> findings) {
        Matcher matcher = UNSAFE.matcher(text);
        while (matcher.find()) {
            findings.add(Diagnostic.error(
                    "D4120",
                    span(text, file, matcher.start(), matcher.end()),
                    "“" + matcher.group() + "” is not allowed in a briefing: templates print values and nothing else.",
                    "Everything that a template may use is listed in docs/add-a-briefing.md."));
        }
    }

    private static void includes(String text, String file, List<Diagnostic> findings) {
        Matcher matcher = INCLUDE.matcher(text);
        while (matcher.find()) {
            if (!OWN.matcher(matcher.group(1)).matches()) {
                findings.add(Diagnostic.error(
                        "D4121",
                        span(text, file, matcher.start(1), matcher.end(1)),
                        "“" + matcher.group(1) + "” lies outside the folder of this briefing.",
                        "Include a file of the same folder, or of /common."));
            }
        }
    }

    private void messages(
            BriefingDefinition briefing, String text, String file, Locale locale, List<Diagnostic> findings)
            throws IOException {
        Language language;
        try {
            language = catalogue.language(
                    briefing, Languages.builtIn().find(locale).orElseThrow());
        } catch (LanguageException e) {
            findings.add(Diagnostic.error(
                    "D4101", SourceSpan.ofFile(file), String.valueOf(e.getMessage()), "Mend the file of messages."));
            return;
        }
        String own = briefing.name() + "/" + locale.toLanguageTag() + ".properties";
        boolean spoken = catalogue.folder().read(own).isPresent();
        String place = path(briefing, own);
        if (spoken && !language.has(titleKey(briefing))) {
            findings.add(Diagnostic.error(
                    "D4122",
                    SourceSpan.ofFile(place),
                    "There is no message “" + titleKey(briefing)
                            + "”, the name that stands on top of every page of this briefing.",
                    "Add it to " + place + ", as in: " + titleKey(briefing) + " = Note for the website"));
        }
        Matcher matcher = MESSAGE.matcher(text);
        while (matcher.find()) {
            if (!language.has(matcher.group(1))) {
                SourceSpan asked = span(text, file, matcher.start(1), matcher.end(1));
                String missing = "There is no message “" + matcher.group(1) + "” in “" + locale.toLanguageTag() + "”.";
                findings.add(missing(asked, missing, place, spoken));
                if (!spoken) {
                    return;
                }
            }
        }
    }

    /** The file of messages as the user would open it, beside the template, whether it is there yet or not. */
    private String path(BriefingDefinition briefing, String own) {
        String template = catalogue.folder().shown(briefing.name() + "/template.ftlx");
        return template.replace(briefing.name() + "/template.ftlx", own);
    }

    /** Of a language that nobody meant, the first one says enough. */
    private static Diagnostic missing(SourceSpan place, String message, String file, boolean spoken) {
        return spoken
                ? Diagnostic.error("D4122", place, message, "Add it to " + file + ".")
                : Diagnostic.warning("D4122", place, message, "Add " + file + " if you want it in this language.");
    }

    private static SourceSpan span(String text, String file, int start, int end) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', start);
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        String shown = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        return new SourceSpan(file, line, start - lineStart + 1, end - start, shown);
    }
}
