package eu.dossier.core.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A commented case file to start from. */
public final class Starter {

    private static final String RESOURCE = "starter.yaml";

    private Starter() {}

    /** The file as YAML. The reader takes it as it is. */
    public static String yaml() {
        try (InputStream in = Starter.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the archive");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
