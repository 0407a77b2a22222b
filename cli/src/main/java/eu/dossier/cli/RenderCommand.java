package eu.dossier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
            "  dossier render case.yaml -b press-release --final",
            "      to be sent: without the word DRAFT, once it is approved",
            "  produce-case | dossier render - -f pdf",
            "      a case from another program",
            "",
            "Files: DIR/<case id>/<briefing>.<language>.draft.<format>, with --final without",
            "'draft'. A case with errors, or one whose release is refused, writes nothing."
        })
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final RenderOptions rendering;

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Mixin
    private final ReportOptions reporting;

    @Mixin
    private final TimingsOption timings = new TimingsOption();

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rendering = new RenderOptions(surroundings);
        this.reporting = new ReportOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        CaseRenderer renderer = rendering.renderer(timings::timed);
        List<String> names = cases.names(surroundings);
        RunReport report = reporting.report(names.size());
        Iterator<String> left = names.iterator();
        ExitCode worst = work.batch().run(left, renderer::prepare, renderer::finish, report::show);
        List<String> notStarted = new ArrayList<>();
        left.forEachRemaining(notStarted::add);
        report.end(notStarted);
        timings.print(surroundings.err());
        return worst.code();
    }
}
