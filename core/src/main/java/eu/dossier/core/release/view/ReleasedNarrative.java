package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Narrative;
import java.util.List;

/** Paragraphs. */
public record ReleasedNarrative(String id, Narrative text, List<ReleasedSourceRef> sources, Marks marks)
        implements ReleasedItem {
    public ReleasedNarrative {
        sources = List.copyOf(sources);
    }
}
