package eu.dossier.benchmarks;

import eu.dossier.benchmarks.Processes.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Typst by its Node addon, where {@code npm install --prefix benchmarks/target/npm} has put it; tagged, as it always is. */
final class TypstPeer {

    private static final Path ADDON =
            Path.of("benchmarks/target/npm/node_modules/@myriaddreamin/typst-ts-node-compiler");
    private static final String PROGRAM = """
        const { NodeCompiler } = require(process.argv[2]);
        const fs = require('fs');
        const compiler = NodeCompiler.create({ workspace: process.argv[3], fontArgs: [{ fontPaths: [process.argv[3]] }] });
        fs.writeFileSync(process.argv[5], compiler.pdf({ mainFilePath: process.argv[4] }));
        """;

    private final Path work;

    TypstPeer(Path work) {
        this.work = work;
    }

    /** Nothing where Node or the addon is not installed. */
    Optional<Cost> cold(int times) throws IOException {
        if (Processes.find("node").isEmpty() || !Files.isDirectory(ADDON)) {
            return Optional.empty();
        }
        Path folder = Files.createDirectories(work.resolve("typst")).toAbsolutePath();
        for (String font : Fonts.FILES) {
            Files.write(folder.resolve(font), Fonts.bytes(font));
        }
        Path program = Files.writeString(folder.resolve("run.cjs"), PROGRAM);
        Path source = Files.writeString(
                folder.resolve("doc.typ"), TypstSource.of(eu.dossier.testkit.ReferenceBriefing.document()));
        return Processes.median(
                List.of(
                        "node",
                        program.toString(),
                        ADDON.toAbsolutePath().toString(),
                        folder.toString(),
                        source.toString(),
                        folder.resolve("out.pdf").toString()),
                times);
    }
}
