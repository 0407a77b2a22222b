package eu.dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class ManualCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Syntax syntax;
    private final Supplier<String> directory;

    ManualCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Writes the manual pages, one per command; those who package Dossier need it. Their date is that"
                + " of SOURCE_DATE_EPOCH, else today.");
        syntax.spec().usageMessage().hidden(true);
        this.syntax = syntax;
        directory = syntax.operand("DIR", "Folder to write to.");
    }

    @Override
    public Integer call() throws IOException {
        String date = LocalDate.ofInstant(Moments.ofSurroundings(surroundings), ZoneOffset.UTC)
                .toString();
        Map<String, byte[]> pages = new LinkedHashMap<>();
        CommandSpec root = syntax.spec().root();
        add(pages, root, date);
        for (CommandLine command : root.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                add(pages, command.getCommandSpec(), date);
            }
        }
        new OutputFolder(surroundings.resolve(directory.get())).put(pages);
        return ExitCode.DONE.code();
    }

    private static void add(Map<String, byte[]> pages, CommandSpec command, String date) {
        ManualPage page = new ManualPage(command, date);
        pages.put(page.name() + ".1", page.text().getBytes(StandardCharsets.UTF_8));
    }
}
