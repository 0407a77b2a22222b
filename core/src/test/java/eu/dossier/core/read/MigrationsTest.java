package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a file of an older version of the format would be read; today's is the first, so the steps here are invented. */
class MigrationsTest {

    /** Version 2 writes {@code headline} for {@code title}, version 3 {@code stage} for {@code status}. */
    private static final Migrations TO_THREE = new Migrations(
            3,
            List.of(
                    new Migrations.Step(1, root -> renamed(root, "title", "headline")),
                    new Migrations.Step(2, root -> renamed(root, "status", "stage"))));

    private static Node.Mapping renamed(Node.Mapping root, String from, String to) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : root.entries()) {
            Node.Scalar key = entry.key();
            boolean meant = key.text().equals(from);
            entries.add(new Node.Entry(
                    meant ? new Node.Scalar(key.start(), key.end(), to, key.plain()) : key, entry.value()));
        }
        return new Node.Mapping(root.start(), root.end(), root.size(), entries);
    }

    private final List<Diagnostic> told = new ArrayList<>();

    private Node.Mapping migrated(Migrations migrations, String text) {
        SourceText source = new SourceText("case.yaml", text);
        Findings findings = new Findings(source);
        try {
            return migrations.apply((Node.Mapping) YamlTree.parse(source, findings), findings);
        } finally {
            told.addAll(findings.inOrder());
        }
    }

    private static List<String> keys(Node.Mapping root) {
        return root.entries().stream().map(entry -> entry.key().text()).toList();
    }

    private void assertRefused(Migrations migrations, String text, String message, int column) {
        assertThatThrownBy(() -> migrated(migrations, text)).isInstanceOf(TreeGuard.Stop.class);
        assertThat(told).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("D0012");
            assertThat(found.message()).isEqualTo(message);
            assertThat(found.span().line()).isEqualTo(1);
            assertThat(found.span().column()).isEqualTo(column);
        });
    }

    @Test
    void anOldFileGoesThroughEveryStepInTurn() {
        Node.Mapping root = migrated(TO_THREE, "schema: 1\ntitle: x\nstatus: y\n");
        assertThat(keys(root)).containsExactly("schema", "headline", "stage");
    }

    @Test
    void aStepThatTheFileIsBeyondIsLeftOut() {
        Node.Mapping root = migrated(TO_THREE, "schema: 2\ntitle: x\nstatus: y\n");
        assertThat(keys(root)).containsExactly("schema", "title", "stage");
    }

    @Test
    void aFileOfTodayStaysAsItIs() {
        Node.Mapping root = migrated(TO_THREE, "schema: 3\ntitle: x\n");
        assertThat(keys(root)).containsExactly("schema", "title");
    }

    @Test
    void whatAStepKeepsKeepsItsPlace() {
        Node.Mapping root = migrated(TO_THREE, "schema: 1\ntitle: x\n");
        assertThat(root.entries().get(1).key().start()).isEqualTo("schema: 1\n".length());
        assertThat(told).isEmpty();
    }

    @Test
    void aNewerFileIsRefused() {
        assertRefused(
                TO_THREE,
                "schema: 4\n",
                "This file is in version 4 of the format; this program knows versions up to 3 and would not understand"
                        + " all of it.",
                9);
    }

    @Test
    void aFileOlderThanTheFirstStepIsRefused() {
        Migrations fromTwo = new Migrations(3, List.of(new Migrations.Step(2, root -> root)));
        assertRefused(fromTwo, "schema: 1\n", "Version 1 of the format is no longer read.", 9);
    }

    @Test
    void aVersionInWordsIsRefused() {
        assertRefused(TO_THREE, "schema: one\n", "The version of the format must be a number.", 9);
    }

    @Test
    void todaysVersionIsTheOneThatTheStarterIsIn() {
        assertThat(migrated(Migrations.STEPS, "schema: 1\n").entries()).hasSize(1);
    }
}
