package eu.dossier.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line for each rule and audience: what passes, and by which rule the rest does not. */
class ReleaseRulesTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        CLEAR                                                  | press            | passes
        GREEN                                                  | press            | CEILING
        AMBER                                                  | press            | CEILING
        AMBER+STRICT                                           | press            | CEILING
        RED                                                    | press            | CEILING
        {}                                                     | press            | CEILING
        CLEAR                                                  | spokesperson     | passes
        GREEN                                                  | spokesperson     | CEILING
        CLEAR                                                  | certs            | passes
        GREEN                                                  | certs            | passes
        AMBER                                                  | certs            | passes
        {}                                                     | certs            | passes
        AMBER+STRICT                                           | certs            | CEILING
        RED                                                    | certs            | CEILING
        GREEN                                                  | certs:GREEN      | passes
        AMBER                                                  | certs:GREEN      | CEILING
        AMBER+STRICT                                           | certs:AMBER+STRICT | passes
        RED                                                    | certs:AMBER+STRICT | CEILING
        RED                                                    | ministers        | passes
        {tlp: CLEAR, caveats: [judicial]}                      | ministers        | CAVEAT
        {tlp: CLEAR, caveats: [judicial]}                      | press            | CAVEAT
        {tlp: CLEAR, caveats: [personal_data]}                 | ministers        | passes
        {tlp: CLEAR, caveats: [personal_data]}                 | certs            | CAVEAT
        {tlp: CLEAR, caveats: [personal_data, judicial]}       | ministers        | CAVEAT
        {tlp: CLEAR, caveats: [never_heard_of]}                | ministers        | CAVEAT
        {tlp: CLEAR, caveats: []}                              | press            | passes
        {tlp: CLEAR, classification: SECRET}                   | ministers        | CLASSIFICATION
        {tlp: CLEAR, audiences: [ministers]}                   | press            | AUDIENCE
        {tlp: CLEAR, audiences: [ministers]}                   | ministers        | passes
        {tlp: CLEAR, audiences: [press]}                       | press            | passes
        {tlp: CLEAR, audiences: [press]}                       | spokesperson     | passes
        {tlp: CLEAR, audiences: [spokesperson]}                | press            | AUDIENCE
        {tlp: CLEAR, audiences: []}                            | ministers        | AUDIENCE
        {tlp: RED, audiences: [press]}                         | press            | CEILING
        {tlp: CLEAR, not_before: 2021-05-26T10:00+02:00}       | press            | passes
        {tlp: CLEAR, not_before: 2021-05-26T10:01+02:00}       | press            | NOT_BEFORE
        {tlp: CLEAR, not_before: 2021-05-26T10:01+02:00}       | ministers        | NOT_BEFORE
        {tlp: CLEAR, not_before: 2021-05-26T10:01+03:00}       | press            | passes
        """)
    void decidesByMarking(String marking, String audience, String expected) {
        CaseFile file = Cases.of("""
            timeline:
              - {id: it, when: 2021-03, text: Something happened here., marking: %s}
            """.formatted(marking));

        Release release = Cases.release(file, audience);

        assertThat(rule(release, "it")).isEqualTo(expected);
        assertThat(release.view().timeline()).hasSize(expected.equals("passes") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        indicators: [{id: it, type: ipv4, value: 192.0.2.1, marking: CLEAR}]                              | press        | KIND
        indicators: [{id: it, type: ipv4, value: 192.0.2.1, marking: CLEAR}]                              | certs        | passes
        detection: [{id: it, language: text, title: A rule, rule: look here, marking: CLEAR}]             | press        | KIND
        lines: [{id: it, text: All is well., marking: CLEAR}]                                             | press        | passes
        lines: [{id: it, text: All is well., if_asked: about it, marking: CLEAR}]                         | press        | KIND
        lines: [{id: it, text: All is well., if_asked: about it, marking: CLEAR}]                         | spokesperson | passes
        lines: [{id: it, text: All is well., if_asked: about it, marking: CLEAR}]                         | certs        | KIND
        questions: [{id: it, question: Is it?, answer: It is., marking: CLEAR}]                           | press        | KIND
        questions: [{id: it, question: Is it?, answer: It is., marking: CLEAR}]                           | spokesperson | passes
        do_not_say: [{id: it, term: cyberwar, marking: CLEAR}]                                            | press        | KIND
        do_not_say: [{id: it, term: cyberwar, marking: CLEAR}]                                            | spokesperson | passes
        decisions: [{id: it, ask: Decide., marking: CLEAR}]                                               | certs        | KIND
        decisions: [{id: it, ask: Decide., marking: CLEAR}]                                               | ministers    | passes
        distribution: [{id: it, name: A cabinet, marking: CLEAR}]                                         | spokesperson | KIND
        silenced: [{id: it, rule: D0412, reason: Known., marking: CLEAR}]                                 | ministers    | KIND
        """)
    void someKindsNeverGoToSomeAudiences(String yaml, String audience, String expected) {
        assertThat(rule(Cases.release(Cases.of(yaml), audience), "it")).isEqualTo(expected);
    }

    @Test
    void aClaimIsWithheldWithItsSpeakerForWithoutHimItWouldBeTheIssuersOwnWord() {
        CaseFile file = Cases.of("""
            parties:
              - {id: source-x, role: expert, name: Secret Expert, marking: RED}
            claims:
              - {id: it, text: It came from abroad., certainty: assessed, stated_by: source-x, marking: CLEAR}
            statements:
              - {id: words, speaker: source-x, quote: It came from abroad., marking: CLEAR}
            """);

        assertThat(rule(Cases.release(file, "press"), "it")).isEqualTo("REFERENCE");
        assertThat(rule(Cases.release(file, "press"), "words")).isEqualTo("REFERENCE");
        assertThat(rule(Cases.release(file, "ministers"), "it")).isEqualTo("passes");
    }

    @Test
    void aClaimAboutAnotherIncidentIsWithheldWithItForWithoutItItWouldBeAboutThisOne() {
        CaseFile file = Cases.of("""
            related:
              - {id: other, title: Another incident, link: none_known, marking: RED}
            claims:
              - {id: it, text: A group did it., certainty: reported, about: other, marking: CLEAR}
            """);

        assertThat(rule(Cases.release(file, "press"), "it")).isEqualTo("REFERENCE");
    }

    @Test
    void anOptionIsWithheldWithItsDecision() {
        CaseFile file = Cases.of("""
            decisions:
              - {ask: Name the state., marking: {tlp: AMBER, caveats: [judicial]}, options: [{id: it, text: Yes., marking: {tlp: CLEAR, caveats: []}}]}
            """);

        assertThat(rule(Cases.release(file, "ministers"), "it")).isEqualTo("REFERENCE");
    }

    @Test
    void whatIsSaidOfAWithheldFlawIsNotSaidOfTheIncident() {
        CaseFile file = Cases.of("""
            vulnerabilities:
              - {id: flaw, cve: CVE-2021-26855, marking: RED}
            products:
              - id: mail
                name: Exchange Server
                version_status:
                  - {status: fixed, versions: ["2019"], vulnerability: flaw}
                  - {status: known_affected, versions: ["2016"]}
                marking: CLEAR
            """);

        var open = Cases.release(file, "press").view().products().getFirst().versionStatus();
        var all = Cases.release(file, "ministers").view().products().getFirst().versionStatus();

        assertThat(open).extracting(status -> status.versions().getFirst()).containsExactly("2016");
        assertThat(all)
                .extracting(status -> status.vulnerability().orElse("none"))
                .containsExactly("vulnerability-1", "none");
    }

    @Test
    void eachKindOfPeopleAndEachConsequenceGoesAsFarAsItsOwnMarking() {
        CaseFile file = Cases.of("""
            impact:
              data_subjects:
                - {id: many, name: patients, marking: CLEAR}
                - {id: few, name: members of the witness programme, marking: RED}
              consequences:
                - {id: open, text: People may be written to by fraudsters., marking: CLEAR}
                - {id: it, text: Witnesses may be found., marking: RED}
            """);

        Release release = Cases.release(file, "press");

        assertThat(rule(release, "many")).isEqualTo("passes");
        assertThat(rule(release, "few")).isEqualTo("CEILING");
        assertThat(rule(release, "open")).isEqualTo("passes");
        assertThat(rule(release, "it")).isEqualTo("CEILING");
        assertThat(release.view().impact().dataSubjects()).hasSize(1);
        assertThat(release.view().impact().consequences()).hasSize(1);
    }

    @Test
    void referencesToWithheldItemsAreLeftOut() {
        CaseFile file = Cases.of("""
            sources:
              - {id: open, publisher: RTBF, marking: CLEAR}
              - {id: closed, publisher: A service, marking: RED}
            claims:
              - {id: a, text: It happened then., certainty: confirmed, sources: [closed, open], contradicts: [b], marking: CLEAR}
              - {id: b, text: It happened earlier., certainty: reported, marking: RED}
            """);

        var claim = Cases.release(file, "press").view().claims().getFirst();

        assertThat(claim.sources()).hasSize(1);
        assertThat(claim.sources().getFirst().source()).isEqualTo("source-1");
        assertThat(claim.contradicts()).isEmpty();
    }

    @Test
    void identifiersAreMadeAnewSoThatNeitherNamesNorGapsTell() {
        CaseFile file = Cases.of("""
            claims:
              - {id: spy-named, text: First thing said., certainty: confirmed, marking: RED}
              - {id: china-did-it, text: Second thing said., certainty: confirmed, marking: CLEAR}
              - {id: third, text: Third thing said., certainty: confirmed, marking: CLEAR}
            """);

        Release release = Cases.release(file, "press");

        assertThat(release.view().claims()).extracting(claim -> claim.id()).containsExactly("claim-1", "claim-2");
        assertThat(release.origins()).containsEntry("claim-1", "china-did-it").containsEntry("claim-2", "third");
    }

    @Test
    void revisionsCarryNumbersOnlyForThoseWhoKnowAllOfThem() {
        CaseFile file = Cases.of("""
            revision: {number: 3, issued: 2021-05-26T10:00+02:00, marking: CLEAR}
            revision_history:
              - {number: 1, issued: 2021-05-24T10:00+02:00, marking: CLEAR}
              - {number: 2, issued: 2021-05-25T10:00+02:00, marking: RED}
            """);

        assertThat(Cases.release(file, "press").view().revision().orElseThrow().number())
                .isEmpty();
        assertThat(Cases.release(file, "ministers")
                        .view()
                        .revision()
                        .orElseThrow()
                        .number())
                .contains(3);
    }

    @Test
    void wordsApprovedForAnAudienceReachItInPlaceOfTheText() {
        CaseFile file = Cases.of("""
            bottom_line: {id: it, text: Details for ministers., wording: {press: {text: It is over., approved_by: p, approved_at: 2021-05-26T09:00+02:00}}, sources: [s], marking: RED}
            sources: [{id: s, publisher: RTBF, marking: CLEAR}]
            parties: [{id: p, role: victim, name: P}]
            """);

        var press = Cases.release(file, "press").view().bottomLine().orElseThrow();

        assertThat(press.text().texts().values()).containsExactly("It is over.");
        assertThat(press.marks().tlp().label()).isEqualTo("TLP:CLEAR");
        assertThat(press.sources()).isEmpty();
        assertThat(Cases.release(file, "spokesperson").view().bottomLine()).isPresent();
        assertThat(Cases.release(file, "certs").view().bottomLine()).isEmpty();
        assertThat(Cases.release(file, "press").reworded()).containsExactly("it");
        assertThat(Cases.release(file, "ministers").reworded()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is over.",
                "{text: It is over., approved_by: p}",
                "{text: It is over., approved_at: 2021-05-26T09:00+02:00}",
                "{text: It is over., approved_by: p, approved_at: 2031-05-26T09:00+02:00}"
            })
    void wordsThatNobodyHasApprovedYetWidenNothing(String words) {
        CaseFile file = Cases.of("""
            bottom_line: {id: it, text: Details for ministers., wording: {press: %s}, marking: RED}
            parties: [{id: p, role: victim, name: P}]
            """.formatted(words));

        Release press = Cases.release(file, "press");

        assertThat(press.view().bottomLine()).isEmpty();
        assertThat(press.withheld())
                .filteredOn(one -> one.item().equals("it"))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("approved_by"));
    }

    @Test
    void wordsDoNotReachAnAudienceBeforeTheirMoment() {
        CaseFile file = Cases.of("""
            bottom_line: {id: it, text: Details., wording: {press: {text: It is over., approved_by: p, approved_at: 2021-05-26T09:00+02:00}}, marking: {tlp: RED, not_before: 2022-01-01T00:00Z}}
            """);

        assertThat(rule(Cases.release(file, "press"), "it")).isEqualTo("NOT_BEFORE");
    }

    @Test
    void theLineIsGivenInPlaceOfATopicAndOnlyOnceForSeveralTopics() {
        CaseFile file = Cases.of("""
            withheld:
              - {id: a, topic: Data taken, reason: judicial_secrecy, line: {text: No comment., marking: CLEAR}, marking: {tlp: RED, caveats: [judicial]}}
              - {id: b, topic: Systems hit, reason: judicial_secrecy, line: {text: No comment., marking: CLEAR}, marking: RED}
              - {id: c, topic: The insider, reason: judicial_secrecy, line: We say nothing of insiders., marking: RED}
            """);

        Release press = Cases.release(file, "press");

        assertThat(press.view().withheld()).isEmpty();
        assertThat(press.view().withheldLines())
                .singleElement()
                .satisfies(line -> assertThat(line.texts().values()).containsExactly("No comment."));
        assertThat(Cases.release(file, "ministers").view().withheld()).hasSize(2);
    }

    @Test
    void aLineFollowsItsTopicWhereTheExistenceMayBeTold() {
        CaseFile file = Cases.of("""
            withheld:
              - {topic: The insider, reason: judicial_secrecy, line: We say nothing more., marking: {tlp: RED, existence_may_be_told: true}}
            """);

        assertThat(Cases.release(file, "press").view().withheldLines()).hasSize(1);
    }

    @Test
    void thatMoreExistsIsToldByKindAndWithoutACountWhereItMayBeTold() {
        CaseFile file = Cases.of("""
            timeline:
              - {when: 2021-03, text: One thing happened., marking: {tlp: RED, existence_may_be_told: true}}
              - {when: 2021-04, text: Another thing happened., marking: {tlp: RED, existence_may_be_told: true}}
            measures:
              - {text: Something was done., status: done, marking: RED}
            """);

        assertThat(Cases.release(file, "press").view().told()).containsExactly("event");
    }

    @Test
    void anEmbargoReachesThePressEvenWhereTheRestOfTheCommunicationsDoesNot() {
        CaseFile file = Cases.of("communications: {embargo: 2021-05-27T18:00+02:00, dateline: Brussels}");

        assertThat(Cases.release(file, "press").view().embargo()).isPresent();
        assertThat(Cases.release(file, "press").view().communications()).isEmpty();
    }

    @Test
    void whatStandsInTheHeadOfTheCaseHasTheDefaultMarking() {
        CaseFile file = Cases.of("");

        assertThat(Cases.release(file, "press").view().status()).isEmpty();
        assertThat(Cases.release(file, "ministers").view().status()).isPresent();
    }

    @Test
    void reasonsTellNothingOfWhatIsWithheld() {
        CaseFile file = Cases.of("""
            claims: [{id: it, text: The minister himself was spied upon., certainty: confirmed, marking: {tlp: RED, caveats: [judicial]}}]
            """);

        assertThat(Cases.release(file, "press").withheld())
                .filteredOn(one -> one.item().equals("it"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.reason()).isEqualTo("Marked TLP:RED; press may read up to TLP:CLEAR."));
    }

    private static String rule(Release release, String item) {
        return release.withheld().stream()
                .filter(one -> one.item().equals(item))
                .map(one -> one.rule().name())
                .findFirst()
                .orElse("passes");
    }
}
