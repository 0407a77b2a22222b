package eu.dossier.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.ExampleCase;
import eu.dossier.core.check.RuleText;
import eu.dossier.core.check.Rules;
import eu.dossier.core.check.Silenced;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the SARIF output against the schema of OASIS. */
class SarifSchemaTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

    private static String schema() {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(Objects.requireNonNull(in, "SARIF schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void assertValid(List<Diagnostic> found, List<Silenced> silenced) {
        String sarif = SarifReport.print("1.0", found, silenced);
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).as(sarif).isEmpty();
    }

    @Test
    void everyMessageOfTheCheckerIsValid() {
        List<Diagnostic> found = Rules.all().stream()
                .flatMap(rule -> Rules.explanation(rule.code()).flatMap(RuleText::bad).stream())
                .flatMap(bad -> ExampleCase.findings(bad).stream())
                .toList();
        assertThat(found).hasSizeGreaterThan(130);
        assertValid(found, List.of());
    }

    @Test
    void whatIsSilencedIsValid() {
        CheckResult result = ExampleCase.checked("""
            vulnerabilities: [{cve: CVE-2023-4966}, {cve: CVE-2023-4966}]
            silenced: [{rule: D1113, reason: Two products have it., by: cert}]
            """);
        assertThat(result.silenced()).isNotEmpty();
        assertValid(result.diagnostics(), result.silenced());
    }

    @Test
    void whatHasNoPlaceIsValid() {
        Diagnostic nowhere = Diagnostic.warning("D4110", SourceSpan.ofFile(""), "There is no translation.");
        Diagnostic whole = Diagnostic.error("D0002", SourceSpan.ofFile("/home/a b/é.yaml"), "The file is empty.");
        assertValid(List.of(nowhere, whole), List.of(new Silenced(whole, "It is for later.", Optional.empty())));
    }

    @Test
    void noFindingsAreValid() {
        assertValid(List.of(), List.of());
    }

    @Test
    void theJudgeRefusesWhatIsNoSarif() {
        assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }
}
