package eu.dossier.templates.template;

import java.util.Optional;

/**
 * What a rendering needs to know besides the case.
 *
 * @param draft whether the text is not final: every page says so
 * @param openedBy who answers for it that these readers get more than the floor of the policy allows; every page says so
 */
public record RenderContext(boolean draft, Optional<String> openedBy) {

    public static final RenderContext FINAL = new RenderContext(false, Optional.empty());

    public static final RenderContext DRAFT = new RenderContext(true, Optional.empty());
}
