package eu.dossier.briefing.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a document may go out without the word DRAFT. */
class FinalGateTest {

    private static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");
    private static final Instant NOW = Instant.parse("2021-05-27T08:00:00Z");

    private static final String STATEMENT = """
        parties: [{id: m, role: spokesperson, name: M, marking: CLEAR}]
        statements: [{id: words, speaker: m, quote: All is well., translation: {fr: Tout va bien.}, marking: CLEAR}]
        """;

    @Test
    void aQuoteNeedsAnApproval() {
        assertThat(refusals(STATEMENT)).containsExactly("D6104 Nobody has approved the statement words.");
        assertThat(refusals(STATEMENT + approval("item: words", seal(STATEMENT))))
                .isEmpty();
    }

    @Test
    void wordsInPlaceOfWhatIsWithheldNeedAnApprovalThatEndsWithThem() {
        String words = """
            parties: [{id: m, role: spokesperson, name: M, marking: CLEAR}]
            bottom_line: {text: Mail was read., marking: RED, wording: {press: {text: It is over., approved_by: m, approved_at: 2021-05-26T10:00+02:00}}}
            """;
        assertThat(refusals(words))
                .containsExactly("D6104 No approval with a hash lets the wording of bottom-line stand for its text.");
        CaseFile file = read(words);
        String approval = approval(
                "item: bottom-line",
                Seal.of(file, file.bottomLine().orElseThrow()).text());
        assertThat(refusals(words + approval)).isEmpty();
        assertThat(refusals(words.replace("is over", "goes on") + approval))
                .containsExactly(
                        "D6105 The approval of bottom-line by m at 2021-05-26T10:00Z has ended: since then bottom-line"
                                + " changed.");
    }

    @Test
    void whatTheAudienceDoesNotGetNeedsNone() {
        assertThat(refusals(STATEMENT.replace("bien.}, marking: CLEAR", "bien.}, marking: RED")))
                .isEmpty();
    }

    @Test
    void anApprovalEndsWithTheWordsThatItWasGivenTo() {
        String approval = approval("item: words", seal(STATEMENT));
        assertThat(refusals(STATEMENT.replace("well", "lost") + approval))
                .containsExactly(
                        "D6105 The approval of words by m at 2021-05-26T10:00Z has ended: since then words changed.");
        assertThat(refusals(STATEMENT.replace("va bien", "est perdu") + approval))
                .hasSize(1);
    }

    @Test
    void anApprovalOfAQuoteEndsWithTheNameAndFunctionOfItsSpeaker() {
        String approval = approval("item: words", seal(STATEMENT));
        assertThat(refusals(STATEMENT.replace("name: M", "name: The Prime Minister") + approval))
                .singleElement()
                .asString()
                .endsWith("has ended: since then m changed.");
        assertThat(refusals(STATEMENT.replace("name: M", "name: M, function: minister") + approval))
                .singleElement()
                .asString()
                .endsWith("has ended: since then m changed.");
        assertThat(refusals(STATEMENT.replace("name: M", "name: M, url: \"https://m.example\"") + approval))
                .isEmpty();
    }

    @Test
    void anApprovalOfAQuoteEndsWhereOthersMayReadIt() {
        String amber = STATEMENT.replace("bien.}, marking: CLEAR", "bien.}, marking: AMBER");
        assertThat(refusals(STATEMENT + approval("item: words", seal(amber))))
                .singleElement()
                .asString()
                .endsWith("has ended: since then who may read words changed.");
    }

    @Test
    void whatReadersDoNotGetEndsNoApprovalOfTheWordsThatTheyGet() {
        String words = """
            parties: [{id: m, role: spokesperson, name: M, marking: CLEAR}]
            bottom_line: {text: Two members were read., marking: RED, wording: {press: {text: It is over., approved_by: m, approved_at: 2021-05-26T10:00+02:00}}}
            """;
        CaseFile file = read(words);
        String item = approval(
                "item: bottom-line",
                Seal.of(file, file.bottomLine().orElseThrow()).text());
        String whole = item.replaceFirst("item: bottom-line, hash: \".*\"", "briefing: press-release, hash: \"%s\"")
                .formatted(whole(words, Optional.empty()));

        assertThat(refusals(words.replace("Two", "Nine") + item)).isEmpty();
        assertThat(refusals(words.replace("Two", "Nine") + whole)).noneMatch(message -> message.startsWith("D6105"));
        assertThat(refusals(words.replace("is over", "goes on") + whole))
                .anyMatch(message -> message.endsWith("since then bottom-line changed."));
    }

    @Test
    void anApprovalOfABriefingCoversTheHeadOfTheCase() {
        String whole = STATEMENT + "communications: {marking: RED}\n";
        String approval = approval("briefing: press-release", whole(whole, Optional.empty()));
        assertThat(refusals(whole + approval)).isEmpty();
        assertThat(refusals(whole.replace("{marking", "{embargo: 2021-05-25T18:00+02:00, marking") + approval))
                .anyMatch(message -> message.endsWith("since then case.embargo (new) changed."));
        assertThat(refusals(read(", publisher: m, time_zone: Asia/Tokyo", "", whole + approval), Locale.ENGLISH))
                .anyMatch(message -> message.endsWith("since then case.at, case.publisher (new) changed."));
    }

    @Test
    void whereAnItemStandsIsNoWordOfIt() {
        String moved =
                STATEMENT.replace("statements: [", "statements: [{id: other, speaker: m, quote: No., marking: RED}, ");
        assertThat(refusals(moved + approval("item: words", seal(STATEMENT)))).isEmpty();
    }

    @Test
    void anApprovalWithoutAHashHoldsNothing() {
        assertThat(refusals(STATEMENT + "approvals: [{by: m, at: 2021-05-26T10:00Z, item: words}]"))
                .singleElement()
                .asString()
                .startsWith("D6105")
                .contains("has no hash");
    }

    @Test
    void anApprovalFromTheFutureHoldsNothing() {
        assertThat(refusals(STATEMENT
                        + approval("item: words", seal(STATEMENT)).replace("2021-05-26T10:00Z", "2021-06-01T10:00Z")))
                .singleElement()
                .asString()
                .startsWith("D6106");
    }

    @Test
    void aNewApprovalTakesThePlaceOfOneThatEnded() {
        String both = "approvals: [{by: m, at: 2021-05-20T10:00Z, item: words, hash: \"sha256:00\"},"
                + " {by: m, at: 2021-05-26T10:00Z, item: words, hash: \"%s\"}]".formatted(seal(STATEMENT));
        assertThat(refusals(STATEMENT + both)).isEmpty();
    }

    @Test
    void aBriefingIsApprovedAsAWholeAndTheMessageSaysWhatChanged() {
        String more = STATEMENT + "bottom_line: {text: The network works., marking: CLEAR}\n";
        String approval = approval("briefing: press-release", whole(more, Optional.empty()));
        assertThat(refusals(more + approval)).isEmpty();
        assertThat(refusals(more.replace("works", "fails") + approval))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("D6105 The approval of press-release by m")
                        .endsWith("since then bottom-line changed."));
        assertThat(refusals(
                        more + "claims: [{id: news, text: It began in May., certainty: confirmed, marking: CLEAR}]\n"
                                + approval))
                .anySatisfy(message -> assertThat(message).endsWith("since then news (new) changed."));
        // What the press does not get is no part of what was approved for it.
        assertThat(refusals(more + "claims: [{id: secret, text: It was X., certainty: confirmed, marking: RED}]\n"
                        + approval))
                .isEmpty();
    }

    @Test
    void anApprovalOfOneLanguageHoldsForThatLanguage() {
        String approval =
                approval("briefing: press-release, language: fr", whole(STATEMENT, Optional.of(Locale.FRENCH)));
        CaseFile file = read(STATEMENT + approval);
        assertThat(refusals(file, Locale.FRENCH)).isEmpty();
        assertThat(refusals(file, Locale.ENGLISH)).hasSize(1);
        CaseFile changed = read(STATEMENT.replace("va bien", "est perdu") + approval);
        assertThat(refusals(changed, Locale.FRENCH)).isNotEmpty();
    }

    @Test
    void nothingGoesOutBeforeItsMoment() {
        CaseFile early = readWith(", not_before: 2021-06-01T00:00Z", "");
        assertThat(refusals(early, Locale.ENGLISH)).singleElement().asString().startsWith("D6102");
    }

    @Test
    void nobodyCanPretendThatItIsLater() {
        CaseFile file = read("");
        assertThat(messages(FinalGate.refusals(
                        "c",
                        file,
                        release(file),
                        "press-release",
                        List.of(Locale.ENGLISH),
                        List.of(),
                        AT.minusSeconds(60))))
                .singleElement()
                .asString()
                .startsWith("D6103");
    }

    @Test
    void nothingGoesOutWhileErrorsStand() {
        CaseFile file = read("");
        Diagnostic error = Diagnostic.error("D0301", SourceSpan.ofFile("c"), "Wrong.");
        assertThat(messages(FinalGate.refusals(
                        "c", file, release(file), "press-release", List.of(Locale.ENGLISH), List.of(error), NOW)))
                .containsExactly("D6101 The case has errors: 1.");
    }

    private static String approval(String of, String hash) {
        return "approvals: [{by: m, at: 2021-05-26T10:00Z, %s, hash: \"%s\"}]".formatted(of, hash);
    }

    private static String seal(String yaml) {
        CaseFile file = read(yaml);
        return Seal.of(file, file.statements().getFirst()).text();
    }

    private static String whole(String yaml, Optional<Locale> language) {
        CaseFile file = read(yaml);
        return Seal.of(release(file), language).text();
    }

    private static List<String> refusals(String yaml) {
        return refusals(read(yaml), Locale.ENGLISH);
    }

    private static List<String> refusals(CaseFile file, Locale language) {
        return messages(FinalGate.refusals(
                "case.yaml", file, release(file), "press-release", List.of(language), List.of(), NOW));
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(one -> one.code() + " " + one.message()).toList();
    }

    private static Release release(CaseFile file) {
        return Release.of(file, Policy.builtIn().audience("press").orElseThrow(), AT);
    }

    private static CaseFile read(String yaml) {
        return readWith("", yaml);
    }

    private static CaseFile readWith(String marking, String yaml) {
        return read("", marking, yaml);
    }

    private static CaseFile read(String head, String marking, String yaml) {
        String all = """
            schema: 1
            case: {id: X-1, status: investigating, language: en, title: T%s}
            marking: {tlp: AMBER%s}
            """.formatted(head, marking);
        byte[] bytes = (all + yaml).getBytes(StandardCharsets.UTF_8);
        var read = new CaseReader().read("case.yaml", bytes);
        return read.caseFile().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }
}
