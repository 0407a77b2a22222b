package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed since an earlier revision: in documents, and by itself. */
class ChangesTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "supply-chain-update.yaml");
    private static final String AT = "2026-11-06T15:00+01:00";
    private static final String RELEASE = "out/EU-LEDGERLY-2026-01/press-release.en.draft.html";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeBothStates() throws IOException {
        String now = Files.readString(EXAMPLE);
        Files.writeString(folder.resolve("now.yaml"), now);
        Files.writeString(
                folder.resolve("old.yaml"),
                now.replace(
                                "  number: 2\n  issued: 2026-11-06T15:00+01:00",
                                "  number: 1\n  issued: 2026-11-03T18:00+01:00")
                        .replace(
                                "The hidden access was used in 17 organisations.",
                                "The hidden access was used twice."));
    }

    @Test
    void aReleaseTellsWhatItCorrects() {
        Run run = render("--since", "1");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve(RELEASE))
                .content()
                .contains("What changed since revision 1", "corrected from 1,900 to 214", "class=\"changed\"");
    }

    @Test
    void aReleaseIsComparedWithAnEarlierFile() {
        Run run = render("--since", "old.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve(RELEASE))
                .content()
                .contains("What changed since revision 1", "Changed: The hidden access was used in 17 organisations.")
                .doesNotContain("used twice");
    }

    @Test
    void whatTellsChangesIsMadeAgainFromTheStateThatItsRecordNames() throws IOException {
        String folderOfCase = "out/EU-LEDGERLY-2026-01";
        assertThat(render("--since", "1").exitCode()).isZero();
        assertThat(render("--since", "old.yaml", "-l", "fr").exitCode()).isZero();
        assertThat(render("-l", "nl").exitCode()).isZero();
        assertThat(folder.resolve(folderOfCase + "/release.press.draft.json"))
                .content()
                .contains("\"since\": \"1\"", "\"since\": \"sha256:");

        Run whole = Run.in(folder, "verify", folderOfCase, "--case", "now.yaml", "--since", "old.yaml");
        assertThat(whole.out()).isEmpty();
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.err()).contains("and made anew from now.yaml is the same");

        Run alone = Run.in(folder, "verify", folderOfCase, "--case", "now.yaml");
        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.lines())
                .singleElement()
                .asString()
                .startsWith("press-release.fr.draft.html tells what changed since an earlier case file (sha256:")
                .endsWith("give that file with --since.");

        Files.writeString(folder.resolve("old.yaml"), Files.readString(folder.resolve("old.yaml")) + "\n");
        assertThat(Run.in(folder, "verify", folderOfCase, "--case", "now.yaml", "--since", "old.yaml")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void withoutTheOptionNothingIsSaidOfChanges() {
        assertThat(render().exitCode()).isZero();
        assertThat(folder.resolve(RELEASE)).content().doesNotContain("What changed", "class=\"changed\"");
    }

    @Test
    void aRevisionThatTheCaseDoesNotTellOfIsAnError() {
        Run run = render("--since", "9");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("D6006", "no revision 9");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void diffTellsEachAudienceItsOwn() {
        Run run = Run.in(folder, "diff", "old.yaml", "now.yaml", "--audience", "press", "--at", AT);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "press: 1 change",
                        "~ claim used",
                        "text.en: The hidden access was used twice. -> The hidden access was used in 17"
                                + " organisations.");
    }

    @Test
    void diffTellsPrograms() {
        Run run = Run.in(folder, "diff", "old.yaml", "now.yaml", "-f", "json", "--at", AT);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"press\"", "\"certs\"", "\"id\" : \"used\"");
    }

    @Test
    void diffNamesTheAudiencesThatThereAre() {
        Run run = Run.in(folder, "diff", "old.yaml", "now.yaml", "--audience", "neighbours");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no audience 'neighbours'", "press");
    }

    @Test
    void aFileThatCannotBeReadIsToldAsSuch() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "schema: 1\ncase: [\n");
        assertThat(Run.in(folder, "diff", "broken.yaml", "now.yaml").exitCode()).isEqualTo(1);
        assertThat(Run.in(folder, "diff", "now.yaml", "broken.yaml").exitCode()).isEqualTo(1);
        assertThat(render("--since", "broken.yaml").exitCode()).isEqualTo(1);
        assertThat(render("--since", "absent.yaml").exitCode()).isEqualTo(4);
    }

    private Run render(String... more) {
        String[] arguments = new String[10 + more.length - 2];
        String[] fixed = {"render", "now.yaml", "-b", "press-release", "-f", "html", "--at", AT};
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(more, 0, arguments, fixed.length, more.length);
        return Run.in(folder, arguments);
    }
}
