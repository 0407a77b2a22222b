package eu.dossier.document;

import java.util.List;

/** One briefing in one language: immutable, complete, and without a way back to the case. */
public record Document(Metadata metadata, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
