package eu.dossier.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"dossier " + text()};
    }

    /** {@code 1.0.0}. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(from classes)" : version;
    }

    /** What tells this build from another: its version, and of a build that has none yet when its classes were made. */
    static String build() throws IOException {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return text();
        }
        try {
            return text() + " "
                    + Files.getLastModifiedTime(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return text();
        }
    }
}
