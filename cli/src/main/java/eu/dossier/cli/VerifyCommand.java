package eu.dossier.cli;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> directory;
    private final Supplier<String> caseFile;
    private final Supplier<List<String>> since;
    private final SetupOptions setup;

    VerifyCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Holds a folder of documents against the release records beside them.")
                .example("  dossier verify out/BE-IBZ-2021-01 --case case.yaml");
        directory = syntax.operand("DIR", "Folder of one case.");
        caseFile = syntax.option(
                        "--case",
                        "CASE",
                        "Case file that the documents should be of; each is then made anew and compared.")
                .text();
        since = syntax.option("--since", "FILE", "Earlier case file, for documents that tell what changed since then.")
                .repeated();
        setup = new SetupOptions(surroundings, syntax);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = surroundings.resolve(directory.get());
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(directory.get());
        }
        Dossier dossier = setup.dossier();
        String name = caseFile.get();
        Optional<CaseText> text = name.isEmpty() ? Optional.empty() : Optional.of(read(name));
        List<CaseText> earlier = new ArrayList<>();
        for (String file : since.get()) {
            earlier.add(read(file));
        }
        List<String> disagreements = dossier.verify(folder, text, earlier);
        disagreements.forEach(surroundings.out()::println);
        if (disagreements.isEmpty()) {
            surroundings
                    .err()
                    .println("Every document agrees with its release record"
                            + (name.isEmpty()
                                    ? ". What the records say of the case was not compared with it; name it with --case"
                                    : ", and made anew from " + name + " is the same"));
        }
        return (disagreements.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS).code();
    }

    private CaseText read(String file) throws IOException {
        return new CaseInputs(surroundings).read(file);
    }
}
