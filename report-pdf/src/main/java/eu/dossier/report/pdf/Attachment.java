package eu.dossier.report.pdf;

import java.util.Arrays;

/** A file inside a PDF. Immutable. */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * @param name of the file, with its ending and without a path
     * @param mediaType as registered with IANA: {@code application/json}
     * @param description what is in it, one sentence; never empty
     */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || description.isBlank()) {
            throw new IllegalArgumentException("an attachment needs a plain file name and a description");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public String description() {
        return description;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }
}
