package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "render",
        abbreviateSynopsis = true,
        description = "Renders the briefings of one or more cases.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier render case.yaml",
            "      every briefing as PDF, Word and HTML into out/<case id>/",
            "  dossier render case.yaml -b press-release -f docx -l fr,nl",
            "      the press release as Word, in French and Dutch",
            "  dossier render cases/*.yaml -o /srv/briefings --at 2021-05-26T10:00+02:00",
            "      many cases, as they stood at one moment: the same bytes every time",
            "  produce-case | dossier render - -f pdf",
            "      a case from another program",
            "",
            "Files: DIR/<case id>/<briefing>.<language>.<format>. A case with errors, or one",
            "whose release is refused, writes nothing. See 'dossier --help' for exit codes."
        })
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "Case file, YAML or JSON; - for standard input.")
    private List<String> cases = List.of();

    @Option(
            names = {"-b", "--briefing"},
            split = ",",
            paramLabel = "NAME",
            description = "Briefing to render; every usual one when left out.")
    private List<String> briefings = List.of();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "pdf, docx or html; all when left out.")
    private List<String> formats = List.of();

    @Option(
            names = {"-l", "--lang"},
            split = ",",
            paramLabel = "LANG",
            description = "Language of the documents; the case's own when left out.")
    private List<Locale> languages = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder to write to; ./out when left out.")
    private String out = "out";

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Moments.Converter.class,
            description =
                    "Moment the documents speak of, as 2021-05-26T10:00+02:00. SOURCE_DATE_EPOCH when left out, else"
                            + " now.")
    private @Nullable Instant at;

    @Option(
            names = "--briefings",
            paramLabel = "DIR",
            description = "Folder with briefings of your own, beside or in place of those that come along.")
    private String own = "";

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Threads to use; one per processor when left out.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--fail-fast", description = "Start no other case once one has failed.")
    private boolean failFast;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = "--report",
            paramLabel = "KIND",
            description = "How to tell of the run: ${COMPLETION-CANDIDATES}; text when left out.")
    private Report report = Report.text;

    /** Lines for people, JSON Lines, or JUnit XML; named as on the command line. */
    enum Report {
        text,
        json,
        junit
    }

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = own.isEmpty()
                ? Dossier.standard()
                : Dossier.standard().withBriefings(OwnBriefings.read(surroundings, own));
        Catalogue.requireKnown(dossier, briefings, formats, languages);
        if (jobs < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--jobs is " + jobs + "; at least one thread is needed");
        }
        Instant moment = at == null ? Moments.ofSurroundings(surroundings) : at;
        Order order = new Order(briefings, formats, languages, moment);
        CaseRenderer renderer = new CaseRenderer(surroundings, dossier, order, Path.of(out));
        RunReport told = report();
        ExitCode worst = new Batch(jobs, failFast).run(cases.iterator(), renderer::render, told::show);
        told.end();
        return worst.code();
    }

    private RunReport report() {
        return switch (report) {
            case text -> new RunPrinter(surroundings, quiet);
            case json -> new JsonLines(surroundings.out());
            case junit -> new JunitReport(surroundings.out());
        };
    }
}
