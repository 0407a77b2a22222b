package eu.dossier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final CasesOption cases;
    private final RenderOptions rendering;
    private final WorkOptions work;
    private final ReportOptions reporting;
    private final TimingsOption timings;

    RenderCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Renders the briefings of one or more cases.")
                .examples(
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
                        "'draft'. A case with errors, or one whose release is refused, writes nothing.");
        cases = new CasesOption(syntax);
        rendering = new RenderOptions(surroundings, syntax);
        work = new WorkOptions(syntax);
        reporting = new ReportOptions(surroundings, syntax);
        timings = new TimingsOption(syntax);
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
