package eu.dossier.cli;

import eu.dossier.core.schema.JsonSchema;
import java.util.concurrent.Callable;

final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Prints the JSON Schema of case files, for editors that complete and check while one types.")
                .example("  dossier schema > case.schema.json");
    }

    @Override
    public Integer call() {
        surroundings.out().print(JsonSchema.text());
        surroundings.out().flush();
        return ExitCode.DONE.code();
    }
}
