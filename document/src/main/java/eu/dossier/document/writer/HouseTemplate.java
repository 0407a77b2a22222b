package eu.dossier.document.writer;

import java.util.Map;

/** An organisation's own file that documents are put into: its letterhead, styles, margins and fixed text stay. */
public final class HouseTemplate {

    private final String name;
    private final byte[] bytes;
    private final Map<String, String> styles;

    /**
     * Takes a file's content.
     *
     * @param name what the user calls it, for findings
     * @param bytes from whoever; not copied, so leave it alone
     * @param styles from the name of a style of ours to the file's own name for it, where they differ
     */
    public HouseTemplate(String name, byte[] bytes, Map<String, String> styles) {
        this.name = name;
        this.bytes = bytes;
        this.styles = Map.copyOf(styles);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    public Map<String, String> styles() {
        return styles;
    }
}
