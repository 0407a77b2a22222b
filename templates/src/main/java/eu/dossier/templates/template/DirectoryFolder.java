package eu.dossier.templates.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Briefings of an organisation, in a folder of its own, before those of the toolkit: one of the same name takes its place,
 * and what the folder does not have ({@code common/parts.ftlx}) is the toolkit's.
 */
final class DirectoryFolder implements TemplateFolder {

    private static final long MOST_BYTES = 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Path root;
    private final String shownAs;
    private final TemplateFolder beneath;

    DirectoryFolder(Path root, TemplateFolder beneath) throws IOException {
        this.shownAs = root.toString();
        this.root = root.toRealPath();
        this.beneath = beneath;
    }

    @Override
    public List<String> briefings() throws IOException {
        List<String> names = new ArrayList<>(beneath.briefings());
        for (String own : own()) {
            if (!names.contains(own)) {
                names.add(own);
            }
        }
        return names;
    }

    /** The briefings of this folder alone, in the order of their names. */
    List<String> own() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("briefing.properties")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .map(DirectoryFolder::requireName)
                    .sorted()
                    .toList();
        }
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new BriefingException(
                    "“" + name + "” cannot be the name of a briefing: small letters, digits and hyphens.");
        }
        return name;
    }

    @Override
    public Optional<String> read(String path) throws IOException {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(root)) {
            return beneath.read(path);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(shown(path) + " has more than one megabyte; a template has a few pages.");
        }
        return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Override
    public String shown(String path) {
        return Files.isRegularFile(root.resolve(path)) ? shownAs + "/" + path : beneath.shown(path);
    }
}
