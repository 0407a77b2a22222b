package eu.dossier.report.docx.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;

/**
 * Small parts as they were deflated before. Lists of relations, footers and numberings are written anew for every document
 * and are mostly those of an earlier one; to deflate them takes longer than to write them. Safe for use by several threads.
 */
public final class RecentParts {

    private static final int MOST = 256;
    private static final int SMALL = 1 << 13;

    private final LinkedHashMap<Content, Part> known = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Content {

        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && Arrays.equals(content.bytes, bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** The same bytes as from {@link Part#of(Xml)}. */
    public Part of(Xml xml) {
        byte[] bytes = xml.toBytes();
        if (bytes.length > SMALL) {
            return Part.of(bytes);
        }
        Content content = new Content(bytes);
        synchronized (known) {
            Part before = known.get(content);
            if (before != null) {
                return before;
            }
        }
        Part made = Part.of(bytes);
        keep(content, made);
        return made;
    }

    /** Forgets the one that was not met for longest. */
    private void keep(Content content, Part part) {
        synchronized (known) {
            known.put(content, part);
            if (known.size() > MOST) {
                known.pollFirstEntry();
            }
        }
    }
}
