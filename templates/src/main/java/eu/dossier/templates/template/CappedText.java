package eu.dossier.templates.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.Writer;

/** Collects what a template prints, up to a size that no briefing reaches; a loop without end stops here. */
final class CappedText extends Writer {

    private static final int MAXIMUM = 64 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder(16 * 1024);

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        require(length);
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        require(length);
        text.append(string, offset, offset + length);
    }

    private void require(int length) throws IOException {
        if (text.length() + length > MAXIMUM) {
            throw new TooLongException(new RunawayException(
                    "The template prints more than 64 million characters.", Environment.getCurrentEnvironment()));
        }
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
