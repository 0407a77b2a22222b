package eu.dossier.report.html;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Writes one self-contained, accessible HTML file. Its markup is well-formed XML too, so that tests can read it. */
final class HtmlWriter implements Writer {

    private final HtmlOptions options;
    private final AtomicReference<StyleSheet> lastStyle = new AtomicReference<>();

    HtmlWriter(HtmlOptions options) {
        this.options = options;
    }

    @Override
    public List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException {
        String page = new HtmlPage(document, theme, styleOf(theme)).render();
        out.write(page.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    /** Most runs know one theme only, so its style sheet and digest are kept. */
    private StyleSheet styleOf(Theme theme) {
        StyleSheet last = lastStyle.get();
        if (last != null && last.theme().equals(theme)) {
            return last;
        }
        StyleSheet style = StyleSheet.of(theme, options);
        lastStyle.set(style);
        return style;
    }
}
