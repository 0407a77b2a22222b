package eu.dossier.templates.view;

import java.util.function.Supplier;

/** A narrative of the case, ready for a template. Each of its forms is made when it is first asked for, by one thread. */
public final class Prose {

    private final Once<String> blocks;
    private final Once<String> line;
    private final Once<String> plain;

    Prose(Supplier<String> blocks, Supplier<String> line, Supplier<String> plain) {
        this.blocks = new Once<>(blocks);
        this.line = new Once<>(line);
        this.plain = new Once<>(plain);
    }

    /** Markup of block elements. */
    public String blocks() {
        return blocks.get();
    }

    /** Markup of one line. */
    public String line() {
        return line.get();
    }

    /** Words alone. */
    public String plain() {
        return plain.get();
    }
}
