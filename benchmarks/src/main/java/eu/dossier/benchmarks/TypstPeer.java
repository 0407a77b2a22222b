package eu.dossier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The Typst compiler by the Node addon of typst.ts, where {@code npm install --prefix benchmarks/target/npm} has put it; tagged, as it always is. */
final class TypstPeer {

    /** Not the command {@code typst}: a compiler in a process of Node, which starts differently. */
    static final String NAME = "typst.ts compiler in Node";

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

    static String version() {
        String addon = Versions.ofPackage(ADDON.resolve("package.json"));
        return addon.startsWith("not") || Processes.find("node").isEmpty()
                ? "not installed"
                : "typst-ts-node-compiler " + addon + ", Node " + Versions.said(List.of("node", "--version"));
    }

    /** What renders the reference briefing in a process; nothing where Node or the addon is not installed. */
    Optional<List<String>> command() throws IOException {
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
        return Optional.of(List.of(
                "node",
                program.toString(),
                ADDON.toAbsolutePath().toString(),
                folder.toString(),
                source.toString(),
                folder.resolve("out.pdf").toString()));
    }
}
