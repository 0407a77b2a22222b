package eu.dossier.report.html;

import eu.dossier.document.figure.Ink;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style sheet that all pages of one theme share.
 *
 * @param css the text, with nothing in it that a document says
 * @param digest its hash for the content security policy
 */
record StyleSheet(Theme theme, String css, String digest) {

    private static final String RULES = read("style.css");
    private static final String SERIF = "Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,Georgia,serif";
    private static final String SANS =
            "\"Segoe UI\",Roboto,\"Helvetica Neue\",\"Noto Sans\",\"Liberation Sans\",Arial,system-ui,sans-serif";
    private static final String MONO = "ui-monospace,\"SF Mono\",Menlo,Consolas,\"Liberation Mono\",monospace";

    static StyleSheet of(Theme theme, HtmlOptions options) {
        String css = variables(theme, options) + labels() + inks() + RULES;
        return new StyleSheet(theme, css, Digest.of(css));
    }

    private static String variables(Theme theme, HtmlOptions options) {
        Type type = theme.type();
        Colours colours = theme.colours();
        StringBuilder css = new StringBuilder("\n:root{color-scheme:").append(options.dark() ? "light dark" : "light");
        css.append(";").append(Palette.light(colours).css());
        css.append("--serif:").append(family(type.text(), SERIF));
        css.append(";--sans:").append(family(type.headings(), SANS));
        css.append(";--mono:").append(family(type.code(), MONO));
        css.append(";--print-size:").append(Decimal.of(type.size())).append("pt");
        css.append(";--leading:").append(Decimal.of(type.leading()));
        for (int step = 1; step <= 4; step++) {
            css.append(";--step").append(step).append(":").append(Decimal.of(StrictMath.pow(type.scale(), step)));
        }
        css.append("}\n");
        if (options.dark()) {
            css.append("@media screen and (prefers-color-scheme:dark){:root{")
                    .append(Palette.dark(colours).css())
                    .append("}}\n");
        }
        if (type.justified()) {
            css.append("main p{text-align:justify}\n");
        }
        return css.toString();
    }

    /** The reader's machine may have the theme's font; the page brings none, so as to stay small. */
    private static String family(String name, String fallback) {
        return CssText.quote(name) + "," + fallback;
    }

    private static String labels() {
        StringBuilder css = new StringBuilder();
        for (Tlp tlp : Tlp.values()) {
            css.append(".tlp.")
                    .append(BlockMarkup.cssName(tlp))
                    .append("{color:")
                    .append(Palette.css(tlp.colour()))
                    .append("}\n");
        }
        return css.toString();
    }

    /** Classes by which figures name their colours. */
    private static String inks() {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            String name = BlockMarkup.cssName(ink);
            css.append(".fill-" + name + "{fill:var(--" + name + ")}\n");
            css.append(".stroke-" + name + "{stroke:var(--" + name + ")}\n");
        }
        return css.append(".fill-none{fill:none}\n").toString();
    }

    private static String read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
