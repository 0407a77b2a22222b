package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.record.Fingerprints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** What is rendered, how, and where to: shared by the commands that render. */
final class RenderOptions {

    /** Options that leave the bytes of documents alone. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "--out",
            "--incremental",
            "--jobs",
            "--fail-fast",
            "--quiet",
            "--report",
            "--findings",
            "--timings",
            "--config",
            "--help",
            "--version");

    private final Surroundings surroundings;

    private final Syntax syntax;
    private final ChoiceOptions choice;
    private final Supplier<String> out;
    private final Supplier<Boolean> incremental;
    private final MomentOption moment;
    private final SinceOption since;
    private final SetupOptions setup;
    private final FinalOptions finality;

    RenderOptions(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        this.syntax = syntax;
        choice = new ChoiceOptions(syntax);
        out = syntax.option("-o --out", "DIR", "Folder to write to; ./out when left out.")
                .one(String.class, "out");
        incremental = syntax.flag(
                "-i --incremental",
                "Leave alone what is unchanged: case, settings and documents as the last such run left them. That time"
                        + " passes is no change; with --at another moment is one.");
        moment = new MomentOption(surroundings, syntax);
        since = new SinceOption(surroundings, syntax);
        setup = new SetupOptions(surroundings, syntax);
        finality = new FinalOptions(surroundings, syntax);
    }

    /** The folder that is written to. */
    Path out() {
        return surroundings.resolve(out.get());
    }

    /** @param more what else is asked of Dossier */
    CaseRenderer renderer(UnaryOperator<Dossier> more) throws IOException {
        Dossier dossier = more.apply(setup.dossier());
        Order order = since.of(finality.on(choice.order(dossier, moment.moment())));
        Path folder = Path.of(out.get());
        Optional<OutputState> state =
                incremental.get() ? Optional.of(new OutputState(surroundings, folder, settings())) : Optional.empty();
        return new CaseRenderer(surroundings, dossier, order, folder, state);
    }

    /** Files and folders that options name, and those that these name in turn, once {@link #renderer} was asked. */
    Set<Path> named() {
        Set<Path> paths = new LinkedHashSet<>(setup.files());
        for (OptionSpec option : syntax.spec().options()) {
            boolean read = !option.longestName().equals("--out") && Paths.isPath(option);
            if (read && option.<Object>getValue() instanceof String name && !name.isEmpty()) {
                paths.add(surroundings.resolve(name));
            }
        }
        return paths;
    }

    /** Hash of all that the documents depend on besides the case: program, options, and the files that options name. */
    private String settings() throws IOException {
        List<String> parts = new ArrayList<>(List.of(Version.build(), surroundings.variable("SOURCE_DATE_EPOCH")));
        parts.addAll(setup.fingerprints());
        for (OptionSpec option : syntax.spec().options()) {
            if (!WITHOUT_EFFECT.contains(option.longestName())) {
                parts.add(option.longestName() + "=" + option.<Object>getValue());
                parts.addAll(contents(option));
            }
        }
        return Fingerprints.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> contents(OptionSpec option) throws IOException {
        if (!(option.<Object>getValue() instanceof String name) || name.isEmpty() || !Paths.isPath(option)) {
            return List.of();
        }
        Path named = surroundings.resolve(name);
        if (!Files.exists(named)) {
            return List.of();
        }
        List<String> hashes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(named)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hashes.add(named.relativize(file) + " " + Fingerprints.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
