package eu.dossier.briefing;

/** A case file as it was written. */
public final class CaseText {

    private final String name;
    private final byte[] bytes;

    /**
     * Takes a file's content.
     *
     * @param name what the user calls it; messages name it so, and its ending says whether it is YAML or JSON
     * @param bytes UTF-8; not copied, so leave it alone while it is rendered
     */
    public CaseText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * What the user calls the file.
     *
     * @return as it was given
     */
    public String name() {
        return name;
    }

    /**
     * The file itself.
     *
     * @return not a copy: leave it alone
     */
    public byte[] bytes() {
        return bytes;
    }
}
