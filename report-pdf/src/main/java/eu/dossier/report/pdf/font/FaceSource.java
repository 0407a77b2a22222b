package eu.dossier.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A face, or where among the house's resources to read it when it is first needed. */
final class FaceSource {

    private final String resource;
    private volatile @Nullable Face face;

    FaceSource(String resource) {
        this.resource = resource;
    }

    FaceSource(Face face) {
        this.resource = face.name();
        this.face = face;
    }

    Face face() {
        Face known = face;
        return known == null ? readOnce() : known;
    }

    private synchronized Face readOnce() {
        Face known = face;
        if (known == null) {
            known = read();
            face = known;
        }
        return known;
    }

    private Face read() {
        try (InputStream in = FontBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is missing from the program");
            }
            return Face.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + resource, e);
        }
    }
}
