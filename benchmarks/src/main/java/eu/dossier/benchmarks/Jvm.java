package eu.dossier.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start this JVM anew with the class path that it has. */
final class Jvm {

    private Jvm() {}

    /** A process in which an engine renders one document. */
    static List<String> once(List<String> flags, Peer peer, int rows, String file) {
        List<String> command = command(flags);
        command.addAll(List.of(Once.class.getName(), peer.id(), Integer.toString(rows), file));
        return command;
    }

    /** All but the class to run and its arguments. */
    static List<String> command(List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        return command;
    }
}
