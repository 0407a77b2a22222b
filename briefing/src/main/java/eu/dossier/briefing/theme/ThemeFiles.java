package eu.dossier.briefing.theme;

import java.io.IOException;

/** Opens the files that a theme names, seen from the theme file. The only way by which a theme reaches the disk. */
@FunctionalInterface
public interface ThemeFiles {

    /**
     * @param path as written in the theme file
     * @throws IOException when it cannot be read or lies where the caller does not let a theme look
     */
    byte[] read(String path) throws IOException;
}
