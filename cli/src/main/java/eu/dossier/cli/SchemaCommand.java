package eu.dossier.cli;

import eu.dossier.core.schema.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of case files, for editors that complete and check while one types.",
        footerHeading = "%nExample:%n",
        footer = {"  dossier schema > case.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(JsonSchema.text());
        surroundings.out().flush();
        return ExitCode.DONE.code();
    }
}
