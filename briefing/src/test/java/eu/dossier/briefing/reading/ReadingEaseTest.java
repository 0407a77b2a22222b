package eu.dossier.briefing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.marking.Tlp;
import eu.dossier.templates.template.BriefingDefinition;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a document is measured, and what is said of it. */
class ReadingEaseTest {

    private static final String EASY = "The mail works again. We lost no data. You need not do a thing. ".repeat(4);
    private static final String HARD =
            ("Notwithstanding considerable organisational difficulties, interinstitutional coordination regarding"
                            + " authentication infrastructure necessitated extraordinary administrative authorisation. ")
                    .repeat(4);

    @Test
    void anEasyTextIsANote() {
        ReadingEase measured = measured(Locale.ENGLISH, paragraph(Role.BODY, EASY));

        assertThat(measured.line()).isEqualTo("brief (en): reading ease 100 (at least 30)");
        assertThat(measured.finding("case.yaml").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aHardTextIsAWarningWithItsCodeItsReasonAndWhatToDo() {
        ReadingEase measured = measured(Locale.ENGLISH, paragraph(Role.BODY, HARD));

        assertThat(measured.isTooHard()).isTrue();
        assertThat(measured.finding("case.yaml")).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("D6004");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.span().file()).isEqualTo("case.yaml");
            assertThat(finding.message())
                    .isEqualTo("brief (en): reading ease 0 (at least 30)."
                            + " Its readers would have to read it twice, and may misread it.");
            assertThat(finding.hints())
                    .containsExactly("Make two sentences of each long one, and put short words for long ones,"
                            + " in the texts that the brief prints.");
        });
    }

    @Test
    void everyLanguageHasItsLimit() {
        assertThat(measured(Locale.FRENCH, paragraph(Role.BODY, EASY)).lowest()).hasValue(50);
        assertThat(measured(Locale.GERMAN, paragraph(Role.BODY, EASY)).lowest()).hasValue(30);
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        assertThat(measured(Locale.of("es"), paragraph(Role.BODY, HARD)).line())
                .isEqualTo("brief (es): reading ease not measured, there is no formula for this language");
        assertThat(measured(Locale.ENGLISH, paragraph(Role.BODY, "Too hard."))).satisfies(measured -> {
            assertThat(measured.isTooHard()).isFalse();
            assertThat(measured.line()).isEqualTo("brief (en): too short for its reading ease to be measured");
        });
    }

    @Test
    void listsBoxesQuotationsAndChangesAreRead() {
        Block words = paragraph(Role.BODY, "Words.");
        List<Block> one = List.of(words);
        assertThat(text(
                        new Block.BulletList(List.of(new Block.Item(one)), Origin.NONE),
                        new Block.OrderedList(1, List.of(new Block.Item(one)), Origin.NONE),
                        new Block.Callout(Block.Kind.DECISION, inline("Title"), one, Origin.NONE),
                        new Block.Quote(one, inline("A minister"), Origin.NONE),
                        new Block.Changed("New", one, Origin.NONE),
                        paragraph(Role.LEAD, "Lead.")))
                .isEqualTo("Words.\n\n".repeat(5) + "Lead.\n\n");
    }

    @Test
    void whatIsLookedUpOrSkippedIsNotRead() {
        assertThat(text(
                        paragraph(Role.KICKER, "Press release"),
                        new Block.Heading(1, "title", inline("Title"), Origin.NONE),
                        paragraph(Role.DETAILS, "Reference"),
                        paragraph(Role.NOTE, "Small print"),
                        new Block.CodeBlock("yara", "rule x {}", Origin.NONE),
                        new Block.Paragraph(
                                Role.BODY,
                                List.of(
                                        new Inline.Text("Name"),
                                        new Inline.LineBreak(),
                                        new Inline.Text("+32 2 555 01 00")),
                                Origin.NONE)))
                .isEmpty();
    }

    @Test
    void nothingIsReadAfterTheEndMark() {
        assertThat(text(
                        paragraph(Role.BODY, "Before."),
                        paragraph(Role.END_MARK, "###"),
                        paragraph(Role.BODY, "Notes to editors.")))
                .isEqualTo("Before.\n\n");
    }

    @Test
    void wordsOfAnotherLanguageAreNotRead() {
        Block mixed = new Block.Paragraph(
                Role.BODY,
                List.of(
                        new Inline.Strong(inline("He said ")),
                        new Inline.LanguageSpan(Locale.FRENCH, inline("oui")),
                        new Inline.LanguageSpan(Locale.UK, inline("yes"))),
                Origin.NONE);
        assertThat(text(mixed)).isEqualTo("He said yes\n\n");
    }

    private static String text(Block... blocks) {
        return RunningText.of(document(Locale.ENGLISH, blocks));
    }

    private static ReadingEase measured(Locale language, Block... blocks) {
        BriefingDefinition briefing = new BriefingDefinition(
                "brief", "ministers", Tlp.RED, Optional.empty(), Map.of("und", 30, "fr", 50), List.of(), false);
        return ReadingEase.of(document(language, blocks), briefing);
    }

    private static Block paragraph(Role role, String text) {
        return new Block.Paragraph(role, inline(text), Origin.NONE);
    }

    private static List<Inline> inline(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Document document(Locale language, Block... blocks) {
        return new Document(
                new Metadata(
                        "Title",
                        "",
                        "",
                        "",
                        language,
                        Tlp.CLEAR,
                        List.of(),
                        ZonedDateTime.parse("2021-05-26T10:00:00+02:00[Europe/Brussels]"),
                        "",
                        "",
                        Optional.empty(),
                        Labels.ENGLISH),
                List.of(blocks));
    }
}
