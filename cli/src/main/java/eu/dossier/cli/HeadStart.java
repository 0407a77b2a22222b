package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import java.util.Set;

/**
 * Has templates and fonts read on a second thread while the first reads arguments and the case: a press officer waits for
 * both. What is read is kept for the process, so whoever needs it first waits for the rest of it, and nothing is read twice.
 */
final class HeadStart {

    private static final Set<String> RENDERING = Set.of("render", "watch");

    private HeadStart() {}

    /** Does nothing for commands that render nothing. A fault is told where the thing itself is needed. */
    static void begin(String... arguments) {
        if (arguments.length > 1 && RENDERING.contains(arguments[0])) {
            Thread.ofPlatform()
                    .name("head start")
                    .daemon()
                    .uncaughtExceptionHandler((thread, fault) -> {})
                    .start(() -> Dossier.standard().prepare());
        }
    }
}
