package eu.dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pattern in place of a file, for where no shell expands it: {@code *} and {@code ?} within a name, {@code [abc]},
 * {@code {a,b}}, and {@code **} for any folders, none too. What is hidden and what is no file is left out.
 *
 * @param base folder that has no wildcard in it, as the user wrote it; empty for the present one
 * @param rest what comes below it
 */
record CasePattern(String base, String rest) {

    private static final String WILDCARDS = "*?[{";

    /** The files that an argument means, in the order of their names; the argument itself where it is no pattern. */
    static List<String> expanded(Surroundings surroundings, String argument) throws IOException {
        return isOne(surroundings, argument) ? of(argument).files(surroundings) : List.of(argument);
    }

    /** A file that really has such a name is no pattern, nor is a name with a bracket that never closes. */
    static boolean isOne(Surroundings surroundings, String argument) {
        return firstWildcard(argument) >= 0 && !exists(surroundings, argument) && !isOnlyAName(argument);
    }

    private static boolean isOnlyAName(String argument) {
        return argument.indexOf('*') < 0
                && argument.indexOf('?') < 0
                && (argument.indexOf('[') < 0 || argument.indexOf(']') < 0)
                && (argument.indexOf('{') < 0 || argument.indexOf('}') < 0);
    }

    private static boolean exists(Surroundings surroundings, String argument) {
        try {
            return Files.exists(surroundings.resolve(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static int firstWildcard(String argument) {
        return IntStream.range(0, argument.length())
                .filter(at -> WILDCARDS.indexOf(argument.charAt(at)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static CasePattern of(String argument) {
        int slash = argument.replace('\\', '/').lastIndexOf('/', firstWildcard(argument));
        return new CasePattern(argument.substring(0, slash + 1), argument.substring(slash + 1));
    }

    private List<String> files(Surroundings surroundings) throws IOException {
        Path folder = surroundings.resolve(base);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = matcher();
        int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.map(folder::relativize)
                    .filter(file -> !isHidden(file) && !ConfigFile.isOne(file.toString()) && matcher.matches(file))
                    .filter(file -> Files.isRegularFile(folder.resolve(file)))
                    .sorted()
                    .map(file -> base + file)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The library's own {@code **} wants a folder at least. */
    private PathMatcher matcher() {
        try {
            String any = rest.contains("{") ? rest : rest.replace("**/", "{,**/}");
            return FileSystems.getDefault().getPathMatcher("glob:" + any);
        } catch (PatternSyntaxException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "'" + base + rest + "' is neither a file nor a pattern: " + e.getDescription()
                            + ". A pattern has * and ? within a name, and ** for any folders");
        }
    }

    private static boolean isHidden(Path file) {
        return Stream.iterate(file, path -> path != null, Path::getParent)
                .anyMatch(path -> String.valueOf(path.getFileName()).startsWith("."));
    }
}
