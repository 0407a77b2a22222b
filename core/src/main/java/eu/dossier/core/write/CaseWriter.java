package eu.dossier.core.write;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.schema.JsonText;

/** Writes a case as a case file. What it writes, the reader reads as an equal case; comments are not kept. */
public final class CaseWriter {

    private CaseWriter() {}

    /** The case as YAML, ending in a line feed. */
    public static String yaml(CaseFile file) {
        return YamlText.of(CaseTree.of(file));
    }

    /** The case as JSON, ending in a line feed. */
    public static String json(CaseFile file) {
        return JsonText.of(CaseTree.of(file));
    }
}
