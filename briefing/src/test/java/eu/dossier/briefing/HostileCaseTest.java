package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files that try to make the program do something: what they hold is printed as text, or refused. */
class HostileCaseTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7} was written here.",
                "#{7*7} was written here.",
                "<#assign x = 7> was written here.",
                "<#include '/etc/passwd'> was written here.",
                "[#if true] was written here.",
                "${'freemarker.template.utility.Execute'?new()('id')} was written here.",
                "<script>alert(1)</script> was written here.",
                "<img src=x onerror=alert(1)> was written here.",
                "</p><h1>Not a heading</h1> was written here.",
                "<!ENTITY x SYSTEM 'file:///etc/passwd'> &x; was written here.",
                "{{constructor.constructor('x')()}} was written here.",
                "INCLUDETEXT \\\"C:/secret.docx\\\" was written here.",
                "=cmd|' /C calc'!A0 was written here.",
                "/JavaScript /JS (app.alert(1)) was written here."
            })
    void whatLooksLikeCodeIsPrintedAsText(String text) {
        Outcome outcome = render("""
            bottom_line: {text: "%s", marking: CLEAR}
            claims: [{id: c, text: "%s", certainty: confirmed, key_judgement: true, marking: CLEAR}]
            """.formatted(text, text));

        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
        for (Product product : ((Outcome.Rendered) outcome).products()) {
            String file = new String(product.bytes(), StandardCharsets.UTF_8);
            if (product.format().id().equals("html")) {
                assertThat(file)
                        .contains("was written here")
                        .doesNotContain("<script")
                        .doesNotContain("<img src=x")
                        .doesNotContain("<h1>Not")
                        .doesNotContain("root:")
                        .doesNotContain("49 was written");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: {text: \"[click](javascript:alert(1))\", marking: CLEAR}",
                "summary: {text: \"[open](file:///etc/passwd)\", marking: CLEAR}",
                "summary: {text: \"<b onclick=x>bold</b>\", marking: CLEAR}",
                "summary: {text: \"turned \u202E round\", marking: CLEAR}",
                "summary: {text: \"bell \u0007\", marking: CLEAR}",
                "summary: !!java.net.URL [\"http://example.org\"]",
                "summary: &a [*a, *a]",
                "summary: {text: \"[open](vbscript:x)\", marking: CLEAR}",
                "summary: {text: \"[open](data:text/html,x)\", marking: CLEAR}",
                "summary: {text: \"[open](//server/share/x.docx)\", marking: CLEAR}",
                "summary: {text: \"[open](smb://server/share)\", marking: CLEAR}",
                "impact: {numbers: [{of: users, value: 1e999999999}]}",
                "impact: {numbers: [{of: users, value: 1e-999999999}]}",
                "impact: {numbers: [{of: users, value: .nan}]}",
                "revision: {number: 99999999999999999999, issued: 2026-11-19T10:00Z}",
                "timeline: [{when: 999999999-01-01, text: It began.}]",
                "sources: [{id: ../../etc/passwd, publisher: X}]",
                "sources: [{id: \"..\\\\..\\\\x\", publisher: X}]",
                "sources: [{id: \"a\\0b\", publisher: X}]",
                "sources: [{id: s, publisher: X, url: \"javascript:alert(1)\"}]",
                "sources: [{id: s, publisher: X, url: \"file:///etc/passwd\"}]",
                "sources: [{id: s, publisher: X, url: \"//server/share\"}]"
            })
    void whatCannotBeMeantWellIsRefusedAtItsPlace(String yaml) {
        Outcome outcome = render(yaml);

        assertThat(outcome).as(outcome.diagnostics().toString()).isInstanceOf(Outcome.Faulty.class);
        assertThat(outcome.diagnostics())
                .anySatisfy(found -> assertThat(found.span().line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "..",
                ".",
                "/etc/x",
                "a/b",
                "a\\\\b",
                "C:x",
                "a\\0b",
                "-x",
                "%2e%2e/x",
                ".hidden",
                "x."
            })
    void aCaseCannotChooseWhereItsFilesLand(String id) {
        Outcome outcome = DOSSIER.render(
                new CaseText(
                        "case.yaml",
                        "schema: 1\ncase: {id: \"%s\", status: closed, language: en, title: T}\nmarking: CLEAR\n"
                                .formatted(id)
                                .getBytes(StandardCharsets.UTF_8)),
                order());

        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        assertThat(outcome.diagnostics())
                .anySatisfy(found -> assertThat(found.span().line()).isEqualTo(2));
    }

    private static Outcome render(String yaml) {
        String head = """
            schema: 1
            case: {id: X-1, status: investigating, language: en, title: {text: A case, marking: CLEAR}}
            marking: AMBER
            """;
        return DOSSIER.render(new CaseText("case.yaml", (head + yaml).getBytes(StandardCharsets.UTF_8)), order());
    }

    private static Order order() {
        return new Order(List.of("minister-brief"), List.of("html", "pdf"), List.of(Locale.ENGLISH), AT);
    }
}
