package eu.dossier.templates.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where briefings live: in the jar, or in a folder of an organisation. One folder each, data beside the template. */
interface TemplateFolder {

    /** Names of the briefings, in the order in which users see them. */
    List<String> briefings() throws IOException;

    /**
     * The text of a file.
     *
     * @param path {@code minister-brief/template.ftlx}
     */
    Optional<String> read(String path) throws IOException;

    /** What users call the file, for messages. */
    String shown(String path);
}
