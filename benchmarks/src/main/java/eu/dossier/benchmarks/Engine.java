package eu.dossier.benchmarks;

import eu.dossier.document.Document;
import java.io.OutputStream;

/** One way to turn the reference briefing into a file. Used by one thread at a time. */
interface Engine {

    /** Renders the whole document, layout included, as a user of the engine would have to. */
    void render(Document document, OutputStream out) throws Exception;
}
