package eu.dossier.templates.template;

import eu.dossier.templates.markup.MarkupText;
import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Briefing markup as FreeMarker's output: every string that a template prints is escaped. */
final class BriefingOutput extends CommonMarkupOutputFormat<Printed> {

    static final BriefingOutput INSTANCE = new BriefingOutput();

    private BriefingOutput() {}

    @Override
    public String getName() {
        return "Briefing";
    }

    @Override
    public String getMimeType() {
        return "application/xml";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(MarkupText.escape(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkupText.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return builtIn.equals("html") || builtIn.equals("xml") || builtIn.equals("xhtml") || builtIn.equals("rtf");
    }

    @Override
    protected Printed newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return Printed.of(plain, markup);
    }
}
