package eu.dossier.templates.template;

import eu.dossier.core.change.Changes;
import java.util.Optional;

/**
 * What a rendering needs to know besides the case.
 *
 * @param draft whether the text is not final: every page says so
 * @param openedBy who answers for it that these readers get more than the floor of the policy allows; every page says so
 * @param changes what changed since an earlier revision, of what this audience may know; where given, the document tells it
 *     and marks it in the margin
 */
public record RenderContext(boolean draft, Optional<String> openedBy, Optional<Changes> changes) {

    public static final RenderContext FINAL = new RenderContext(false, Optional.empty(), Optional.empty());

    public static final RenderContext DRAFT = new RenderContext(true, Optional.empty(), Optional.empty());

    /** The same, compared with an earlier revision. */
    public RenderContext since(Changes found) {
        return new RenderContext(draft, openedBy, Optional.of(found));
    }
}
