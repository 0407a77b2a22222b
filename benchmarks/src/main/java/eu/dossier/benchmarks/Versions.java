package eu.dossier.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which releases were measured: of libraries by the names of their jars, of programs by what they say. */
final class Versions {

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");
    private static final Pattern JSON_VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    private Versions() {}

    /** The table of them. */
    static void print(Page page, Iterable<String> programs) {
        page.heading("What was measured").table("engine", "release");
        for (Peer peer : Peer.values()) {
            page.row(peer.id(), library(peer.marker()));
        }
        programs.forEach(program -> page.row(program, program(program)));
        page.row(TypstPeer.NAME, TypstPeer.version()).end();
    }

    /** {@code pdfbox 3.0.6}. */
    private static String library(String className) {
        try {
            CodeSource source = Class.forName(className, false, Versions.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            Matcher jar = JAR.matcher(
                    Path.of(source.getLocation().getPath()).getFileName().toString());
            return jar.matches()
                    ? jar.group(1) + " " + jar.group(2)
                    : source.getLocation().getPath();
        } catch (ClassNotFoundException e) {
            return "not on the class path";
        }
    }

    private static String program(String name) {
        return Processes.find(name)
                .map(file -> said(List.of(file, "--version")))
                .orElse("not installed");
    }

    /** The first line that a command prints. */
    static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(30, TimeUnit.SECONDS);
            return all.lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("unknown")
                    .strip();
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version in a package.json. */
    static String ofPackage(Path file) {
        try {
            Matcher version = JSON_VERSION.matcher(Files.readString(file));
            return version.find() ? version.group(1) : "unknown";
        } catch (IOException e) {
            return "not installed";
        }
    }
}
