package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.List;

/** A line of text. */
public record ReleasedText(String id, LocalText text, List<ReleasedSourceRef> sources, Marks marks)
        implements ReleasedItem {
    public ReleasedText {
        sources = List.copyOf(sources);
    }
}
