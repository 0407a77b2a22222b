package eu.dossier.benchmarks;

import eu.dossier.testkit.ReferenceBriefing;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One document in one process: {@code Once ENGINE ROWS FILE}; for cold starts and for the long table. */
public final class Once {

    private Once() {}

    /** Renders the reference briefing with as many indicators as asked into a file. */
    public static void main(String[] args) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
            Peer.named(args[0]).create().render(ReferenceBriefing.document(Integer.parseInt(args[1])), out);
        }
    }
}
