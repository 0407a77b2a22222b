package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Languages;
import eu.dossier.testkit.TreeDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation's own briefings, good ones and hostile ones. */
class OwnBriefingsTest {

    @TempDir
    Path folder;

    private static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");

    private void briefing(String name, String template) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("briefing.properties"), "audience = press\nceiling = TLP:CLEAR\n");
        Files.writeString(own.resolve("template.ftlx"), template);
        Files.writeString(
                own.resolve("en.properties"), "briefing." + name + " = Web note\nweb.hello = Seen by {who}.\n");
    }

    private Warned<Optional<Document>> render(String name) throws IOException {
        return render(name, TimeLimit.USUAL);
    }

    private Warned<Optional<Document>> render(String name, TimeLimit limit) throws IOException {
        BriefingCatalogue catalogue = BriefingCatalogue.with(folder, limit);
        return new Templates(catalogue)
                .render(
                        press(),
                        catalogue.find(name).orElseThrow(),
                        Languages.builtIn().find(Locale.ENGLISH).orElseThrow(),
                        RenderContext.FINAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as n></#list>",
                "<#macro again><#list 1.. as n><#if n lt 0>x</#if></#list></#macro><@again/>",
                "<#list 1.. as n><p>${n}</p></#list>"
            })
    void aLoopWithoutEndIsStoppedAndItsPlaceIsNamed(String loop) throws IOException {
        briefing("web-note", "<briefing>\n<p item=\"here\">a</p>\n" + loop + "\n</briefing>");
        List<Diagnostic> findings =
                render("web-note", new TimeLimit(Duration.ofMillis(400))).diagnostics();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().code().toString()).isEqualTo("D4107");
        assertThat(findings.getFirst().span().line()).isEqualTo(3);
        assertThat(findings.getFirst().message()).contains("case item here");
    }

    @Test
    void aStoppedLoopLeavesNoThreadBehind() throws Exception {
        briefing("web-note", "<briefing><#list 1.. as n></#list></briefing>");
        render("web-note", new TimeLimit(Duration.ofMillis(200)));
        for (int i = 0; i < 100 && isPrinting(); i++) {
            Thread.sleep(20);
        }
        assertThat(isPrinting()).isFalse();
    }

    private static boolean isPrinting() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("template"));
    }

    @Test
    void aTemplateThatAsksForAllMemoryIsAnErrorAndNoCrash() throws IOException {
        briefing("web-note", "<briefing>${'x'?left_pad(2147483647)}</briefing>");
        assertThat(render("web-note").diagnostics().toString()).contains("D4107");
    }

    private static ReleasedCase press() throws IOException {
        Path example = Path.of("..", "examples", "interior-ministry-2021.yaml");
        ReadCase read = new CaseReader().read("example", Files.readAllBytes(example));
        return Release.of(
                        read.caseFile().orElseThrow(),
                        Policy.builtIn().audience("press").orElseThrow(),
                        AT)
                .view();
    }

    private List<Diagnostic> lint(String name) throws IOException {
        BriefingCatalogue catalogue = BriefingCatalogue.with(folder);
        return new BriefingLint(catalogue).check(catalogue.find(name).orElseThrow());
    }

    @Test
    void ownTemplateAndOwnMessages() throws IOException {
        briefing(
                "web-note",
                "<briefing><h1 id=\"t\">${case.title}</h1><p>${say(\"web.hello\", {\"who\": \"A &"
                        + " B\"})}</p></briefing>");
        Document document = render("web-note").value().orElseThrow();
        assertThat(TreeDump.of(document.blocks()))
                .isEqualTo("h1 #t: Interior Ministry network secured after intrusion\np: Seen by A & B.\n");
        assertThat(document.metadata().runningHead()).isEqualTo("Web note · BE-IBZ-2021-01");
    }

    @Test
    void ownBriefingsComeAfterThoseOfTheToolkitAndMayReplaceThem() throws IOException {
        briefing("press-release", "<briefing><h1 id=\"t\">Ours</h1><p>x</p></briefing>");
        briefing("web-note", "<briefing><h1 id=\"t\">T</h1><p>x</p></briefing>");
        assertThat(BriefingCatalogue.with(folder).all())
                .extracting(BriefingDefinition::name)
                .contains("minister-brief", "press-release")
                .endsWith("web-note");
        assertThat(TreeDump.of(render("press-release").value().orElseThrow().blocks()))
                .startsWith("h1 #t: Ours");
    }

    @Test
    void aMissingMessageIsToldAsThatAndNotAsAMissingValue() throws IOException {
        briefing("web-note", "<briefing><h1 id=\"t\">${say(\"web.nothing\")}</h1></briefing>");
        Diagnostic fault = render("web-note").diagnostics().getFirst();
        assertThat(fault.code()).isEqualTo("D4101");
        assertThat(fault.message()).contains("have no key “web.nothing”");
        assertThat(fault.hints()).singleElement().asString().contains("en.properties");
    }

    @Test
    void aMissingValueNamesTemplateLineExpressionAndItem() throws IOException {
        briefing(
                "web-note",
                "<briefing><h1 id=\"t\">T</h1>\n"
                        + "<#list case.claims as claim><p item=\"${claim.id}\">${claim.nothing}</p></#list></briefing>");
        Diagnostic fault = render("web-note").diagnostics().getFirst();
        assertThat(fault.code()).isEqualTo("D4103");
        assertThat(fault.span().file()).endsWith("web-note/template.ftlx");
        assertThat(fault.span().line()).isEqualTo(2);
        assertThat(fault.span().column()).isPositive();
        assertThat(fault.message())
                .contains("“claim.nothing” cannot be printed")
                .endsWith("It was printing the case item claim-1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${case.claims[0].text?api.class}",
                "${case.class}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../secret.ftlx\">",
                "${.data_model.say.class}",
                "<#macro m><@m/></#macro><@m/>",
                "${nothing.at.all}",
                "<#if",
                "<p>unclosed"
            })
    void hostileOrBrokenTemplatesAreToldAndPrintNothing(String attack) throws IOException {
        briefing("web-note", "<briefing><h1 id=\"t\">T</h1><p>" + attack + "</p></briefing>");
        Warned<Optional<Document>> rendered = render("web-note");
        assertThat(rendered.value()).isEmpty();
        assertThat(rendered.diagnostics()).isNotEmpty().allMatch(Diagnostic::isError);
        assertThat(rendered.diagnostics().getFirst().message())
                .doesNotContain("\tat ")
                .hasSizeLessThan(600);
    }

    @Test
    void textOfTheCaseIsNeverMarkup() throws IOException {
        briefing("web-note", "<briefing><h1 id=\"t\">T</h1><p>${\"<evil/>&\"}</p></briefing>");
        assertThat(TreeDump.of(render("web-note").value().orElseThrow().blocks()))
                .contains("p: <evil/>&");
    }

    @Test
    void lintNamesUnsafeDirectivesForeignIncludesAndMissingMessages() throws IOException {
        briefing("web-note", """
            <briefing><h1 id="t">${say("no.such.message")}</h1>
            <p>${case.title?no_esc} ${"x"?new()}</p>
            <#include "/minister-brief/template.ftlx">
            </briefing>
            """);
        assertThat(lint("web-note"))
                .extracting(finding -> finding.code() + " " + finding.span().line() + ":"
                        + finding.span().column())
                .contains("D4120 2:16", "D4120 2:30", "D4121 3:12", "D4122 1:29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D4103 2 <p>${case.titel}</p>",
                "D4103 2 <p>${case.bottom_line}</p>",
                "D4103 2 <#list case.claims as claim><p>${claim.setence}</p></#list>",
                "D4007 2 <p class=\"loud\">a</p>",
                "D4006 2 <blink>a</blink>",
                "D4021 2 <h3 id=\"x\">a</h3>"
            })
    void lintFindsUnknownVariablesAndFaultsOfStructureByPrintingOnTrial(String fault) throws IOException {
        String[] parts = fault.split(" ", 3);
        briefing("web-note", "<briefing><h1 id=\"t\">T</h1>\n" + parts[2] + "\n</briefing>");
        assertThat(lint("web-note"))
                .extracting(finding -> finding.code() + " " + finding.span().line())
                .contains(parts[0] + " " + parts[1]);
    }

    @Test
    void aLanguageThatTheBriefingDoesNotSpeakIsToldOnce() throws IOException {
        briefing("web-note", "<briefing><h1 id=\"t\">${say(\"web.one\")}</h1><p>${say(\"web.two\")}</p></briefing>");
        Files.writeString(folder.resolve("web-note/en.properties"), "briefing.web-note = Note\nweb.three = Three\n");
        assertThat(lint("web-note"))
                .filteredOn(finding -> finding.code().equals("D4122"))
                .extracting(finding -> finding.severity().word() + " " + finding.message())
                .contains(
                        "error There is no message “web.one” in “en”.",
                        "error There is no message “web.two” in “en”.",
                        "warning There is no message “web.one” in “fr”.")
                .doesNotContain("warning There is no message “web.two” in “fr”.");
    }

    @Test
    void lintTellsFaultsOfEveryClassAtOnce() throws IOException {
        briefing("web-note", """
            <briefing><h1 id="t">${say("no.such.message")}</h1>
            <p>${case.titel}</p>
            </briefing>
            <#assign x = "x"?new()>
            """);
        assertThat(lint("web-note"))
                .extracting(finding -> finding.code() + " " + finding.span().line())
                .contains("D4120 4", "D4122 1", "D4103 2");
    }

    @Test
    void lintMissesTheNameOfTheBriefingAndNamesTheFileThatShouldHaveIt() throws IOException {
        briefing("web-note", "<briefing><h1 id=\"t\">T</h1><p>a</p></briefing>");
        Files.writeString(folder.resolve("web-note/en.properties"), "web.hello = Hello\n");
        assertThat(lint("web-note"))
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("D4122");
                    assertThat(fault.message()).contains("“briefing.web-note”");
                    assertThat(fault.hints().getFirst()).contains(folder + "/web-note/en.properties");
                });
    }

    @Test
    void lintFindsNothingInTheBriefingsOfTheToolkit() throws IOException {
        BriefingCatalogue catalogue = BriefingCatalogue.builtIn();
        for (BriefingDefinition briefing : catalogue.all()) {
            assertThat(new BriefingLint(catalogue).check(briefing))
                    .as(briefing.name())
                    .isEmpty();
        }
    }

    @Test
    void aBriefingThatDoesNotSayWhatItIsIsRefused() throws IOException {
        Path own = Files.createDirectories(folder.resolve("web-note"));
        Files.writeString(own.resolve("briefing.properties"), "ceiling = TLP:CLEAR\n");
        assertThatThrownBy(() -> BriefingCatalogue.with(folder))
                .isInstanceOf(BriefingException.class)
                .hasMessageContaining("does not say “audience”. Add the line audience = …");
    }

    @Test
    void aMisspeltEntryIsRefusedForItWouldHoldNothingUp() throws IOException {
        Path own = Files.createDirectories(folder.resolve("web-note"));
        Files.writeString(own.resolve("briefing.properties"), "audience = press\nceiling = TLP:CLEAR\npage = 1\n");
        assertThatThrownBy(() -> BriefingCatalogue.with(folder))
                .isInstanceOf(BriefingException.class)
                .hasMessageContaining("there is no entry “page”. There are: audience, ceiling, pages,");
    }

    @Test
    void aFolderThatCannotBeTheNameOfABriefingIsRefused() throws IOException {
        Path own = Files.createDirectories(folder.resolve("Web_Note"));
        Files.writeString(own.resolve("briefing.properties"), "audience = press\nceiling = TLP:CLEAR\n");
        assertThatThrownBy(() -> BriefingCatalogue.with(folder))
                .isInstanceOf(BriefingException.class)
                .hasMessageContaining("“Web_Note” cannot be the name of a briefing");
    }
}
