package eu.dossier.templates.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Prints a template on a thread of its own, and gives up on it after a time in which every briefing is long done. Loops then
 * stop; a single expression that never ends ({@code (1..)?filter(n -> n lt 0)?first}) is left to itself until the program ends.
 */
record TimeLimit(Duration most) {

    /** Four hundred times as long as the longest briefing of a large case takes on a slow machine. */
    static final TimeLimit USUAL = new TimeLimit(Duration.ofSeconds(20));

    void process(Environment environment) throws TemplateException, IOException {
        FutureTask<Void> printing = new FutureTask<>(() -> {
            environment.process();
            return null;
        });
        Thread thread = Thread.ofPlatform().daemon().name("template").start(printing);
        try {
            printing.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            RunawayException fault = new RunawayException(
                    "The template did not come to an end within " + most.toSeconds() + " seconds and was stopped.",
                    environment);
            thread.interrupt();
            throw fault;
        } catch (ExecutionException e) {
            rethrow(e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a template was printed");
        }
    }

    private static void rethrow(ExecutionException thrown) throws TemplateException, IOException {
        switch (thrown.getCause()) {
            case TemplateException fault -> throw fault;
            case IOException fault -> throw fault;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> throw new IllegalStateException(thrown);
        }
    }
}
