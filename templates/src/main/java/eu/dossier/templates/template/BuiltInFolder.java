package eu.dossier.templates.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The briefings that come with the toolkit. */
final class BuiltInFolder implements TemplateFolder {

    private static final String ROOT = "/briefings/";

    @Override
    public List<String> briefings() throws IOException {
        return read("briefings.txt")
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public Optional<String> read(String path) throws IOException {
        try (InputStream in = BuiltInFolder.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public String shown(String path) {
        return "briefings/" + path;
    }
}
