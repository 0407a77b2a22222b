package eu.dossier.templates.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Something that a template can print as it is, and hand to a function for what it is. */
final class Printed extends CommonTemplateMarkupOutputModel<Printed> {

    private final @Nullable Object value;

    private Printed(@Nullable String plain, @Nullable String markup, @Nullable Object value) {
        super(plain, markup);
        this.value = value;
    }

    static Printed ofMarkup(String markup, Object value) {
        return new Printed(null, markup, value);
    }

    static Printed of(@Nullable String plain, @Nullable String markup) {
        return new Printed(plain, markup, null);
    }

    /** What was wrapped; null for what FreeMarker made itself. */
    @Nullable
    Object value() {
        return value;
    }

    @Override
    public BriefingOutput getOutputFormat() {
        return BriefingOutput.INSTANCE;
    }
}
