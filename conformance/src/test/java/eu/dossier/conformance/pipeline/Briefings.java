package eu.dossier.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All briefings of all examples. */
public final class Briefings {

    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private Briefings() {}

    /** The bytes by name of the example and file, {@code hospital.json minister-brief.fr.docx}. */
    public static Map<String, byte[]> render(List<String> formats, List<Locale> languages) throws IOException {
        return render(Dossier.standard(), formats, languages);
    }

    /** The same with options or a look of one's own. */
    public static Map<String, byte[]> render(Dossier dossier, List<String> formats, List<Locale> languages)
            throws IOException {
        List<Locale> asked = languages.isEmpty() ? dossier.languages() : languages;
        Map<String, byte[]> files = new TreeMap<>();
        for (Path example : examples()) {
            String name = example.getFileName().toString();
            CaseText text = new CaseText(name, Files.readAllBytes(example));
            Outcome outcome = dossier.render(text, new Order(briefings(dossier, text), formats, asked, AT));
            assertThat(outcome).as("%s: %s", name, outcome.diagnostics()).isInstanceOf(Outcome.Rendered.class);
            ((Outcome.Rendered) outcome)
                    .products()
                    .forEach(product -> files.put(name + " " + product.fileName(), product.bytes()));
        }
        return files;
    }

    /** Every briefing, those on request too; a correction only where the case corrects something. */
    private static List<String> briefings(Dossier dossier, CaseText text) {
        boolean corrects = new String(text.bytes(), StandardCharsets.UTF_8).contains("supersedes");
        return dossier.briefings().stream()
                .filter(briefing -> corrects || !briefing.equals("correction"))
                .toList();
    }

    /** The example files. */
    public static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
