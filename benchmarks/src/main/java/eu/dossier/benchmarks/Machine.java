package eu.dossier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
record Machine(String description, String load) {

    static Machine now() {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.version");
        String java = System.getProperty("java.vendor") + " Java " + System.getProperty("java.runtime.version");
        return new Machine(
                "%s, %d processors, %s memory, %s, %s"
                        .formatted(
                                field("/proc/cpuinfo", "model name"),
                                Runtime.getRuntime().availableProcessors(),
                                memory(),
                                os,
                                java),
                first("/proc/loadavg"));
    }

    private static String memory() {
        String kilobytes = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.0f GB", Long.parseLong(kilobytes) / 1e6);
    }

    private static String field(String file, String name) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("unknown");
    }

    private static String first(String file) {
        String text = read(file);
        return text.isEmpty() ? "unknown" : text.split(" ")[0];
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            return "";
        }
    }
}
