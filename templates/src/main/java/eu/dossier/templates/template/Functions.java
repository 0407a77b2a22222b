package eu.dossier.templates.template;

import eu.dossier.templates.language.LanguageException;
import eu.dossier.templates.language.Piece;
import eu.dossier.templates.language.Sentences;
import eu.dossier.templates.markup.MarkupText;
import eu.dossier.templates.view.Prose;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a template can ask for besides values.
 *
 * <ul>
 *   <li>{@code say("key", {"name": value})}: a message of the language;
 *   <li>{@code form(value, "in", "capital")}: a value in forms that messages know;
 *   <li>{@code plain(value)}: the words alone, for attributes;
 *   <li>{@code blocks(narrative)}: the paragraphs of a narrative, where its name alone prints them in one line;
 *   <li>{@code has("key")}: whether the language has such a message.
 * </ul>
 */
final class Functions {

    private Functions() {}

    private interface Function {
        Object call(List<TemplateModel> arguments) throws TemplateModelException;
    }

    static Map<String, Object> of(Sentences sentences) {
        Map<String, Object> functions = new LinkedHashMap<>();
        functions.put("say", method("say", 1, 2, arguments -> say(sentences, arguments)));
        functions.put("form", method("form", 1, 9, arguments -> form(sentences, arguments)));
        functions.put("plain", method("plain", 1, 1, arguments -> plain(sentences, arguments)));
        functions.put("blocks", method("blocks", 1, 1, Functions::blocks));
        functions.put(
                "has", method("has", 1, 1, arguments -> sentences.language().has(text(arguments.getFirst()))));
        return functions;
    }

    private static TemplateMethodModelEx method(String name, int least, int most, Function function) {
        return given -> {
            List<TemplateModel> arguments = new ArrayList<>();
            for (Object value : given) {
                arguments.add((TemplateModel) value);
            }
            if (arguments.size() < least || arguments.size() > most) {
                throw new TemplateModelException(name + "(…) takes " + least + " to " + most + " values.");
            }
            try {
                return Values.INSTANCE.wrap(function.call(arguments));
            } catch (LanguageException e) {
                throw new TemplateModelException(Objects.requireNonNullElse(e.getMessage(), "A message is wrong."), e);
            }
        };
    }

    private static Piece say(Sentences sentences, List<TemplateModel> arguments) throws TemplateModelException {
        String key = text(arguments.getFirst());
        if (arguments.size() == 1) {
            return sentences.say(key);
        }
        if (arguments.get(1) instanceof TemplateHashModelEx values) {
            return sentences.say(key, Values.map(values));
        }
        throw new TemplateModelException("say(\"" + key + "\", …) takes its values by name: {\"name\": value}.");
    }

    private static Piece form(Sentences sentences, List<TemplateModel> arguments) throws TemplateModelException {
        Object value = Values.unwrapped(arguments.getFirst());
        if (value == null) {
            throw new TemplateModelException("form(…) needs a value.");
        }
        List<String> forms = new ArrayList<>();
        for (TemplateModel form : arguments.subList(1, arguments.size())) {
            forms.add(text(form));
        }
        return sentences.form(value, forms);
    }

    private static String plain(Sentences sentences, List<TemplateModel> arguments) throws TemplateModelException {
        Object value = Values.unwrapped(arguments.getFirst());
        return value == null ? "" : sentences.form(value, List.of()).plain();
    }

    private static Object blocks(List<TemplateModel> arguments) throws TemplateModelException {
        if (arguments.getFirst() instanceof Printed printed) {
            return switch (printed.value()) {
                case Prose prose -> Printed.ofMarkup(prose.blocks(), prose);
                case Piece piece -> Printed.ofMarkup("<p>" + Values.markup(piece) + "</p>", piece);
                case null, default -> throw new TemplateModelException("blocks(…) takes a narrative or words.");
            };
        }
        return Printed.ofMarkup("<p>" + MarkupText.escape(text(arguments.getFirst())) + "</p>", "");
    }

    private static String text(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("A text is expected here.");
    }
}
