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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Holds a folder of documents against the release records beside them.",
        footerHeading = "%nExample:%n",
        footer = {"  dossier verify out/BE-IBZ-2021-01 --case case.yaml"})
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "Folder of one case.")
    private String directory = "";

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "Case file that the documents should be of; each is then made anew and compared.")
    private String caseFile = "";

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "Earlier case file, for documents that tell what changed since then.")
    private List<String> since = List.of();

    @Mixin
    private final SetupOptions setup;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.setup = new SetupOptions(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = surroundings.resolve(directory);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(directory);
        }
        Dossier dossier = setup.dossier();
        Optional<CaseText> text = caseFile.isEmpty() ? Optional.empty() : Optional.of(read(caseFile));
        List<CaseText> earlier = new ArrayList<>();
        for (String file : since) {
            earlier.add(read(file));
        }
        List<String> disagreements = dossier.verify(folder, text, earlier);
        disagreements.forEach(surroundings.out()::println);
        if (disagreements.isEmpty()) {
            surroundings
                    .err()
                    .println("Every document agrees with its release record"
                            + (caseFile.isEmpty()
                                    ? ". What the records say of the case was not compared with it; name it with --case"
                                    : ", and made anew from " + caseFile + " is the same"));
        }
        return (disagreements.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS).code();
    }

    private CaseText read(String file) throws IOException {
        return new CaseInputs(surroundings).read(file);
    }
}
