package eu.dossier.templates.template;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** FreeMarker, locked down, with the templates of one folder. Each is parsed once. */
final class Engine {

    private static final String ITEM = " item=\"";
    private static final String INTERRUPTIBLE = "interruptible";

    private final Configuration configuration;
    private final Optional<TimeLimit> limit;

    /** @param limit for templates that nobody has tested; those of the toolkit need none */
    Engine(TemplateFolder folder, Optional<TimeLimit> limit) {
        Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
        locked.setTemplateLoader(new Loader(folder));
        locked.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        locked.setLocalizedLookup(false);
        locked.setObjectWrapper(Values.INSTANCE);
        locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        locked.setAPIBuiltinEnabled(false);
        locked.setRecognizeStandardFileExtensions(false);
        locked.setOutputFormat(BriefingOutput.INSTANCE);
        locked.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        locked.setLogTemplateExceptions(false);
        locked.setWrapUncheckedExceptions(true);
        locked.setFallbackOnNullLoopVariable(false);
        locked.setLocale(Locale.ROOT);
        locked.setNumberFormat("computer");
        this.configuration = locked;
        this.limit = limit;
    }

    /**
     * Prints a template.
     *
     * @return briefing markup
     * @throws PrintingException when an expression of it cannot be evaluated
     * @throws IOException when there is no such template or it is not well formed
     */
    String print(String name, Map<String, Object> values) throws PrintingException, IOException {
        Template template = configuration.getTemplate(name);
        CappedText out = new CappedText();
        try {
            process(template, values, out);
        } catch (TemplateException e) {
            throw new PrintingException(e, item(out.toString()));
        } catch (TooLongException e) {
            throw new PrintingException(e.fault(), item(out.toString()));
        } catch (OutOfMemoryError e) {
            throw new PrintingException(
                    new RunawayException("The template asks for more memory than there is.", null), "");
        }
        return out.toString();
    }

    private void process(Template template, Map<String, Object> values, CappedText out)
            throws TemplateException, IOException {
        if (limit.isEmpty()) {
            template.process(values, out);
            return;
        }
        makeInterruptible(template);
        limit.get().process(template.createProcessingEnvironment(values, out));
    }

    /**
     * Lets loops see that they are to stop. FreeMarker offers this in a class that it calls internal, and nowhere else; without
     * it a loop that was given up would keep a processor busy until the program ends.
     */
    private static void makeInterruptible(Template template) {
        synchronized (template) {
            if (template.getCustomAttribute(INTERRUPTIBLE) == null) {
                template.setCustomAttribute(INTERRUPTIBLE, true);
                _CoreAPI.addThreadInterruptedChecks(template);
            }
        }
    }

    /** The case item that was being printed when the template broke off: the last one that it named. */
    private static String item(String printed) {
        int start = printed.lastIndexOf(ITEM);
        int end = start < 0 ? -1 : printed.indexOf('"', start + ITEM.length());
        return end < 0 ? "" : printed.substring(start + ITEM.length(), end);
    }

    /** The template itself, parsed; for those who check it without printing. */
    Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }
}
