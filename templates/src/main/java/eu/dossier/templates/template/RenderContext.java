package eu.dossier.templates.template;

/**
 * What a rendering needs to know besides the case.
 *
 * @param draft whether the text is not final: every page says so
 */
public record RenderContext(boolean draft) {

    public static final RenderContext FINAL = new RenderContext(false);
}
