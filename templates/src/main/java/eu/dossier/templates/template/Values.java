package eu.dossier.templates.template;

import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Said;
import eu.dossier.templates.markup.MarkupText;
import eu.dossier.templates.view.Prose;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands values to templates and takes them back. Only words, numbers, truths, lists and maps go in; an object of any other
 * class is refused, so no template can ever call a method of ours.
 */
final class Values extends SimpleObjectWrapper {

    static final Values INSTANCE = new Values();

    private Values() {
        super(Configuration.VERSION_2_3_34);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return switch (value) {
            case Piece piece -> Printed.ofMarkup(markup(piece), piece);
            case Said said -> Printed.ofMarkup(markup(said.words()), said);
            case Prose prose -> Printed.ofMarkup(prose.line(), prose);
            default ->
                throw new TemplateModelException(
                        "A " + value.getClass().getSimpleName() + " cannot be given to a template.");
        };
    }

    /** Words as markup; those of another language say so. */
    static String markup(Piece piece) {
        StringBuilder markup = new StringBuilder();
        for (Piece.Run run : piece.runs()) {
            String text = MarkupText.escape(run.text());
            run.language()
                    .ifPresentOrElse(
                            language -> markup.append("<span lang=\"")
                                    .append(language.toLanguageTag())
                                    .append("\">")
                                    .append(text)
                                    .append("</span>"),
                            () -> markup.append(text));
        }
        return markup.toString();
    }

    /** A template's value as sentences take it; null where there is none. */
    static @Nullable Object unwrapped(@Nullable TemplateModel model) throws TemplateModelException {
        return switch (model) {
            case null -> null;
            case Printed printed -> unwrapped(printed);
            case TemplateNumberModel number ->
                new BigDecimal(number.getAsNumber().toString());
            case TemplateBooleanModel bool -> bool.getAsBoolean();
            case TemplateScalarModel text -> text.getAsString();
            case TemplateSequenceModel list -> list(list);
            case TemplateHashModelEx map -> map(map);
            default -> throw new TemplateModelException("This value cannot stand in a sentence.");
        };
    }

    private static Object unwrapped(Printed printed) throws TemplateModelException {
        Object value = printed.value();
        if (value instanceof Prose prose) {
            return Piece.of(prose.plain());
        }
        if (value == null) {
            String plain = BriefingOutput.INSTANCE.getSourcePlainText(printed);
            return plain == null ? BriefingOutput.INSTANCE.getMarkupString(printed) : plain;
        }
        return value;
    }

    private static List<Object> list(TemplateSequenceModel sequence) throws TemplateModelException {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            Object value = unwrapped(sequence.get(i));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    static Map<String, Object> map(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Object> map = new LinkedHashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            Object value = unwrapped(hash.get(key));
            if (value != null) {
                map.put(key, value);
            }
        }
        return map;
    }
}
