package eu.dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-manual",
        hidden = true,
        description = "Writes the manual pages, one per command; those who package Dossier need it. Their date is that"
                + " of SOURCE_DATE_EPOCH, else today.")
final class ManualCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder to write to.")
    private String directory = "";

    ManualCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String date = LocalDate.ofInstant(Moments.ofSurroundings(surroundings), ZoneOffset.UTC)
                .toString();
        Map<String, byte[]> pages = new LinkedHashMap<>();
        add(pages, spec.root(), date);
        for (CommandLine command : spec.root().subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                add(pages, command.getCommandSpec(), date);
            }
        }
        new OutputFolder(surroundings.resolve(directory)).put(pages);
        return ExitCode.DONE.code();
    }

    private static void add(Map<String, byte[]> pages, CommandSpec command, String date) {
        ManualPage page = new ManualPage(command, date);
        pages.put(page.name() + ".1", page.text().getBytes(StandardCharsets.UTF_8));
    }
}
