package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import eu.dossier.document.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "watch",
        abbreviateSynopsis = true,
        description = "Renders the cases of a folder, and each again as soon as it is saved, until it is stopped.",
        footerHeading = "%nExample:%n",
        footer = {
            "  dossier watch cases -b minister-brief -f html",
            "",
            "A case is a file that ends in .yaml, .yml or .json, in that folder itself. A",
            "case with errors is told, its documents stay as they are, and the watch goes",
            "on. Ctrl+C ends it."
        })
final class WatchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "Folder with case files.")
    private String directory = "";

    @Mixin
    private final RenderOptions rendering;

    @Mixin
    private final WorkOptions work = new WorkOptions();

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.rendering = new RenderOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = surroundings.resolve(directory);
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(directory);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(directory);
        }
        CaseRenderer renderer = rendering.renderer(dossier -> dossier);
        Batch batch = work.batch();
        surroundings.err().println("Watching the cases in " + Characters.clean(directory) + "; Ctrl+C ends it");
        try (CaseFolder cases = new CaseFolder(folder, Path.of(directory))) {
            while (true) {
                CaseFolder.Change change = cases.next();
                change.gone()
                        .forEach(name ->
                                surroundings.err().println(Characters.clean(name) + " is gone; its documents stay"));
                render(batch, renderer, change.saved());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE.code();
        }
    }

    private void render(Batch batch, CaseRenderer renderer, List<String> names) {
        RunReport report = new RunPrinter(surroundings, false, names.size() > 1 ? Detail.totals : Detail.full);
        batch.run(names.iterator(), renderer::prepare, renderer::finishAgain, report::show);
        report.end(List.of());
    }
}
