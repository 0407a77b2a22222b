package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import eu.dossier.document.Characters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class WatchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final List<String> arguments;
    private final Supplier<String> directory;
    private final RenderOptions rendering;
    private final WorkOptions work;

    /** @param arguments of the command line, to be read again with settings that change */
    WatchCommand(Surroundings surroundings, List<String> arguments, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Renders the cases of a folder, and each again as soon as it is saved, until it is stopped.")
                .example(
                        "  dossier watch cases -b minister-brief -f html",
                        "",
                        "A case is a file that ends in .yaml, .yml or .json, in that folder itself. A",
                        "case with errors is told, its documents stay as they are, and the watch goes",
                        "on. When dossier.yaml, theme, template, policy or briefings change, all cases",
                        "are rendered again. Ctrl+C ends it.");
        this.arguments = List.copyOf(arguments);
        directory = syntax.operand("DIR", "Folder with case files.");
        rendering = new RenderOptions(surroundings, syntax);
        work = new WorkOptions(syntax);
    }

    /** All that a command line and its settings come to, until one of their files changes. */
    private record House(CaseRenderer renderer, Batch batch, HouseWatch files) {}

    @Override
    public Integer call() throws IOException {
        String name = directory.get();
        Path folder = surroundings.resolve(name);
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(name);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(name);
        }
        House house = house();
        tell("Watching the cases in " + name + "; Ctrl+C ends it");
        try (CaseFolder cases = new CaseFolder(folder, Path.of(name))) {
            while (true) {
                CaseFolder.Change change = cases.next(house.files()::hasChanged);
                if (change.isNone()) {
                    House now = again(house);
                    if (!now.equals(house)) {
                        house = now;
                        cases.forget();
                    }
                } else {
                    change.gone().forEach(gone -> tell(gone + " is gone; its documents stay"));
                    render(house, change.saved());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE.code();
        }
    }

    private House house() throws IOException {
        CaseRenderer renderer = rendering.renderer(dossier -> dossier);
        Set<Path> files = new LinkedHashSet<>(rendering.named());
        files.add(surroundings.resolve(ConfigFile.NAME));
        files.add(surroundings.resolve(directory.get()).resolve(ConfigFile.NAME));
        return new House(renderer, work.batch(), new HouseWatch(files));
    }

    /** Reads everything again; while that cannot be used, what was read before holds. */
    private House again(House before) {
        try {
            House house =
                    Main.parsed(surroundings, WatchCommand.class, arguments).house();
            tell("Settings, theme, template, policy or briefings changed; all cases are rendered again");
            return house;
        } catch (IOException | RuntimeException e) {
            tell(Fault.of(e, surroundings.wantsDetails()).inLines());
            tell("What held before still does, until that is mended.");
            return before;
        }
    }

    private void tell(String line) {
        surroundings.err().println(Characters.clean(line));
    }

    private void render(House house, List<String> names) {
        RunReport report = new RunPrinter(surroundings, false, names.size() > 1 ? Detail.totals : Detail.full);
        house.batch().run(names.iterator(), house.renderer()::prepare, house.renderer()::finishAgain, report::show);
        report.end(List.of());
    }
}
