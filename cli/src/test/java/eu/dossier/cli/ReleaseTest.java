package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the draft to the approved final, and what stands in its way. */
class ReleaseTest {

    private static final String OUT = "out/HARBOUR-2026-01/";
    private static final String[] RENDER = {"render", "case.yaml", "-b", "press-release", "-f", "html"};

    private static final String QUOTE = """
        statements:
          - {id: words, speaker: port, quote: All ships sail again., language: en}
        """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheCase() throws IOException {
        write(Run.firstCase());
    }

    @Test
    void withoutFinalEveryPageAndTheFileNameSayDraft() throws IOException {
        assertThat(render().lines()).containsExactly(OUT + "press-release.en.draft.html");
        assertThat(folder.resolve(OUT + "press-release.en.draft.html"))
                .content()
                .contains(">DRAFT<");
        Run dutch = Run.in(folder, "render", "case.yaml", "-b", "press-release", "-f", "html", "-l", "nl");
        assertThat(folder.resolve(dutch.lines().getFirst())).content().contains(">ONTWERP<");
    }

    @Test
    void aFinalSaysNothingOfDrafts() {
        assertThat(render("--final").lines()).containsExactly(OUT + "press-release.en.html");
        assertThat(folder.resolve(OUT + "press-release.en.html")).content().doesNotContain("DRAFT", "Draft:");
        assertThat(folder.resolve(OUT + "release.press.json")).content().contains("\"draft\": false");
    }

    @Test
    void aQuoteIsApprovedWithOneCommandAndTheApprovalEndsWithItsWords() throws IOException {
        write(Run.firstCase() + QUOTE);
        Run refused = render("--final");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("D6104", "dossier approve case.yaml words --by");
        assertThat(Run.filesBelow(folder.resolve("out"))).isEmpty();

        Run entry = Run.in(folder, "approve", "case.yaml", "words", "--by", "port");
        assertThat(entry.exitCode()).as(entry.err()).isZero();
        write(Run.firstCase() + QUOTE + "approvals:\n" + entry.out());
        assertThat(render("--final").exitCode()).isZero();

        write(Run.firstCase() + QUOTE.replace("again", "soon") + "approvals:\n" + entry.out());
        Run changed = render("--final");
        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.err()).contains("D6105", "words changed");
    }

    /** The case was issued before anybody could approve it. */
    @Test
    void anApprovalOfNowIsNoneFromTheFuture() throws IOException {
        String issued = Run.firstCase().replace("2026-03-02T09:00+01:00", "2026-03-01T20:00+01:00");
        write(issued + QUOTE);
        Run entry = Run.in(folder, "approve", "case.yaml", "words", "--by", "port");
        assertThat(entry.err()).contains("Paste that below a new line 'approvals:' in case.yaml");
        write(issued + QUOTE + "approvals:\n" + entry.out());
        assertThat(Run.in(folder, "check", "case.yaml").err()).doesNotContain("D1208");
        assertThat(Run.in(folder, "check", "case.yaml", "--at", "2026-03-02T07:00Z")
                        .err())
                .contains("D1208");
        assertThat(Run.in(folder, "approve", "case.yaml", "words", "--by", "port")
                        .err())
                .contains("Paste that below 'approvals:' in case.yaml.");
    }

    @Test
    void aWholeBriefingIsApprovedWithOneCommand() throws IOException {
        write(Run.firstCase() + QUOTE);
        Run entry = Run.in(folder, "approve", "case.yaml", "-b", "press-release", "-l", "en,fr", "--by", "port");
        assertThat(entry.lines()).hasSize(2);
        write(Run.firstCase() + QUOTE + "approvals:\n" + entry.out());
        assertThat(render("--final", "-l", "en,fr").exitCode()).isZero();
        assertThat(render("--final", "-l", "de").exitCode()).isEqualTo(3);

        write((Run.firstCase() + QUOTE + "approvals:\n" + entry.out())
                .replace("No data was lost", "All data was lost"));
        assertThat(render("--final").err()).contains("since then bottom-line changed");
    }

    @Test
    void whoApprovesAndWhatIsApprovedMustBeInTheCase() {
        assertThat(Run.in(folder, "approve", "case.yaml", "none", "--by", "port")
                        .err())
                .contains("the case has no item 'none'");
        assertThat(Run.in(folder, "approve", "case.yaml", "timeline-1", "--by", "nobody")
                        .err())
                .contains("nobody is no party", "port");
        assertThat(Run.in(folder, "approve", "case.yaml", "--by", "port").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aFinalIsRefusedBeforeItsMomentAndForAMomentToCome() throws IOException {
        write(Run.firstCase().replace("marking: CLEAR", "marking: {tlp: CLEAR, not_before: 2026-03-03T10:00+01:00}"));
        Run early = render("--final");
        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.err()).contains("D6102", "2026-03-03T10:00+01:00");
        assertThat(render("--final", "--at", "2026-03-04T10:00+01:00").err()).contains("D6103");
        // A look ahead is a draft.
        assertThat(render("--at", "2026-03-04T10:00+01:00").exitCode()).isZero();
    }

    @Test
    void anOwnPolicyHoldsForRenderAndExplain() throws IOException {
        write(Run.firstCase().replace("text: The port's", "id: stop, marking: GREEN, text: The port's"));
        policy("press", "GREEN", "");
        Run floor = render("--policy", "policy.yaml");
        assertThat(floor.exitCode()).isEqualTo(1);
        assertThat(floor.err()).contains("policy.yaml", "overrides").doesNotContain("Exception");

        policy("press", "GREEN", "overrides: [{audience: press, reason: Members of the port only., by: A. Chief}]\n");
        assertThat(render("--policy", "policy.yaml").exitCode()).isZero();
        assertThat(folder.resolve(OUT + "press-release.en.draft.html"))
                .content()
                .contains("TLP:GREEN", "Wider than the policy floor: A. Chief");
        assertThat(folder.resolve(OUT + "release.press.draft.json"))
                .content()
                .contains("Members of the port only.", "\"policy\": \"own\"");
        assertThat(Run.in(folder, "explain", "case.yaml", "--for", "stop", "--policy", "policy.yaml")
                        .out())
                .isEqualTo("press            gets it\n");
    }

    @Test
    void aPolicyWithoutTheAudienceOfABriefingIsSaid() throws IOException {
        policy("certs", "AMBER", "");
        Run run = render("--policy", "policy.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("D6005", "press");
        assertThat(Run.in(folder, "explain", "case.yaml", "-b", "press-release", "--policy", "policy.yaml")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void anotherCeilingOfAnAudienceIsAskedForByName() throws IOException {
        write(Run.firstCase().replace("text: The port's", "id: stop, marking: AMBER, text: The port's"));
        String[] explain = {"explain", "case.yaml", "-b", "technical-advisory", "--for", "stop"};
        assertThat(Run.in(folder, explain).out()).contains("certs            gets it");
        assertThat(Run.in(
                                folder,
                                "explain",
                                "case.yaml",
                                "-b",
                                "technical-advisory",
                                "--for",
                                "stop",
                                "--ceiling",
                                "certs:GREEN")
                        .out())
                .contains("certs            does not get it: R02");
        assertThat(Run.in(folder, "explain", "case.yaml", "--for", "stop", "--ceiling", "press:RED")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void explainGoesItemByItem() throws IOException {
        write(Run.firstCase().replace("text: The port's", "id: stop, marking: AMBER, text: The port's"));
        assertThat(Run.in(folder, "explain", "case.yaml", "-b", "press-release").lines())
                .anyMatch(line -> line.matches("gets +bottom-line +bottom-line"))
                .anyMatch(line -> line.matches("withheld +event +stop +R02 .*"));
        assertThat(Run.in(folder, "explain", "case.yaml", "--for", "stop").lines())
                .hasSize(4)
                .anyMatch(line -> line.matches("press +does not get it: R02 .*"))
                .anyMatch(line -> line.matches("ministers +gets it"));
    }

    @Test
    void verifyMakesEverythingAnew() throws IOException {
        assertThat(render("--asked-by", "A. Chief", "-l", "en,fr").exitCode()).isZero();
        assertThat(render("--final").exitCode()).isZero();
        Run sound = Run.in(folder, "verify", OUT, "--case", "case.yaml");
        assertThat(sound.exitCode()).as(sound.out() + sound.err()).isZero();

        Path record = folder.resolve(OUT + "release.press.draft.json");
        String text = Files.readString(record);
        assertThat(text).contains("A. Chief");
        Files.writeString(record, text.replace("\"timeline-1\"", "\"timeline-9\""));
        assertThat(Run.in(folder, "verify", OUT, "--case", "case.yaml").out())
                .contains("release.press.draft.json says other things of who gets what");

        // Whoever changes a document and its record together is found out by making it anew.
        Path document = folder.resolve(OUT + "press-release.en.html");
        String hash = hashIn("release.press.json");
        Files.writeString(document, "forged");
        Path release = folder.resolve(OUT + "release.press.json");
        Files.writeString(release, Files.readString(release).replace(hash, sha256("forged")));
        assertThat(Run.in(folder, "verify", OUT).exitCode()).isZero();
        assertThat(Run.in(folder, "verify", OUT, "--case", "case.yaml").out())
                .contains("press-release.en.html does not come out of the case");
    }

    private String hashIn(String record) throws IOException {
        String text = Files.readString(folder.resolve(OUT + record));
        int at = text.lastIndexOf("\"sha256\": \"") + "\"sha256\": \"".length();
        return text.substring(at, at + 64);
    }

    private static String sha256(String text) {
        return eu.dossier.briefing.record.Fingerprints.of(text);
    }

    private Run render(String... more) {
        String[] all = java.util.stream.Stream.of(RENDER, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return Run.in(folder, all);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), text);
    }

    private void policy(String audience, String ceiling, String overrides) throws IOException {
        Files.writeString(
                folder.resolve("policy.yaml"),
                "schema: 1\nname: own\naudiences: [{id: %s, ceiling: %s}]\n".formatted(audience, ceiling) + overrides);
    }
}
