package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.leak.read.ReadParts;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Audience;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Releases;
import eu.dossier.core.release.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was worked out for one audience serves the next, and changes nothing of what is found. */
class LeakChecksTest {

    private static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");

    /** The case file itself is the text with most leaks of all. */
    @ParameterizedTest
    @ValueSource(strings = {"interior-ministry-2021.yaml", "ransomware-hospital.json"})
    void eachAudienceHasTheSameLeaksAsAlone(String example) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "examples", example));
        String text = new String(bytes, StandardCharsets.UTF_8);
        CaseFile file = new CaseReader().read(example, bytes).caseFile().orElseThrow();
        LeakChecks checks = new LeakChecks(ReadParts.NONE);

        for (Audience audience : Policy.builtIn().audiences()) {
            Secrets secrets = new Releases(file).to(audience, AT).secrets();
            List<Leak> alone = LeakCheck.of(secrets).check("the case", text, Locale.ENGLISH);

            assertThat(checks.of(secrets).check("the case", text, Locale.ENGLISH))
                    .as(audience.id())
                    .isEqualTo(alone);
            assertThat(alone.isEmpty())
                    .as(audience.id())
                    .isEqualTo(secrets.hidden().isEmpty());
        }
    }
}
