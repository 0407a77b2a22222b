package eu.dossier.document.figure;

import java.util.Arrays;
import java.util.Optional;

/**
 * A PNG or JPEG file, whole and checked by whoever read it; some have the same picture as lines beside it. Immutable.
 */
public final class ImageData {

    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final Optional<LineArt> lines;

    /**
     * @param mediaType image/png or image/jpeg
     * @param width in pixels
     * @param height in pixels
     */
    public ImageData(String mediaType, int width, int height, byte[] bytes) {
        this(mediaType, width, height, bytes, Optional.empty());
    }

    /** @param lines the same picture for formats that draw */
    public ImageData(String mediaType, int width, int height, byte[] bytes, Optional<LineArt> lines) {
        if (!mediaType.equals("image/png") && !mediaType.equals("image/jpeg")) {
            throw new IllegalArgumentException("cannot show " + mediaType);
        }
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
        this.lines = lines;
    }

    public String mediaType() {
        return mediaType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The same picture as filled outlines, where it was drawn so. */
    public Optional<LineArt> lines() {
        return lines;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData that && mediaType.equals(that.mediaType) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
