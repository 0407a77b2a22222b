package eu.dossier.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void cveHasYearAndFourDigitsOrMore() {
        assertThat(CveId.parse("CVE-2021-26855")).contains(new CveId(2021, "26855"));
        assertThat(CveId.parse("CVE-1999-0001")).hasToString("Optional[CVE-1999-0001]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CVE-2021-123", "cve-2021-26855", "CVE-1998-0001", "CVE-2021-26855 ", "CVE 2021-26855"})
    void cveIsExact(String text) {
        assertThat(CveId.parse(text)).isEmpty();
    }

    @Test
    void cweIsANumber() {
        assertThat(CweId.parse("CWE-79")).contains(new CweId(79));
        assertThat(CweId.parse("CWE-079")).isEmpty();
        assertThat(CweId.parse("79")).isEmpty();
    }

    @Test
    void techniqueKnowsItsParent() {
        AttackId id = AttackId.parse("T1059.001").orElseThrow();
        assertThat(id.isSub()).isTrue();
        assertThat(id.parent()).hasToString("T1059");
        assertThat(AttackId.parse("T1059.1")).isEmpty();
        assertThat(AttackId.parse("TA0001")).isEmpty();
    }

    @Test
    void catalogueNamesTechniquesAndTheirTactics() {
        AttackCatalogue catalogue = AttackCatalogue.bundled();
        AttackCatalogue.Entry validAccounts =
                catalogue.find(new AttackId("T1078", "")).orElseThrow();
        assertThat(validAccounts.name()).isEqualTo("Valid Accounts");
        assertThat(validAccounts.tactics())
                .containsExactlyInAnyOrder(
                        AttackTactic.INITIAL_ACCESS,
                        AttackTactic.PERSISTENCE,
                        AttackTactic.PRIVILEGE_ESCALATION,
                        AttackTactic.DEFENSE_EVASION);
        assertThat(catalogue.size()).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({"TA0001", "initial_access", "Initial Access", "initial-access"})
    void tacticIsReadHoweverItIsWritten(String text) {
        assertThat(AttackTactic.parse(text)).contains(AttackTactic.INITIAL_ACCESS);
    }

    @ParameterizedTest
    @CsvSource({
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 3.1, 9.8, CRITICAL",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 3.1, 6.1, MEDIUM",
        "CVSS:3.0/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N, 3.0, 1.8, LOW",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 4.0, 9.3, CRITICAL",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H, 4.0, 10.0, CRITICAL"
    })
    void cvssIsScoredByTheLibrary(String vector, String version, double score, CvssSeverity severity) {
        CvssVector cvss = CvssVector.parse(vector).orElseThrow();
        assertThat(cvss.version()).isEqualTo(version);
        assertThat(cvss.score()).isEqualTo(score);
        assertThat(cvss.severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9.8",
                "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X",
                "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:N",
                "CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P"
            })
    void cvssVectorIsWhole(String vector) {
        assertThat(CvssVector.parse(vector)).isEmpty();
    }

    @Test
    void hashIsKnownByItsLength() {
        assertThat(HashType.of("d41d8cd98f00b204e9800998ecf8427e")).contains(HashType.MD5);
        assertThat(HashType.of("DA39A3EE5E6B4B0D3255BFEF95601890AFD80709")).contains(HashType.SHA1);
        assertThat(HashType.of("xyz")).isEmpty();
        assertThat(HashType.SHA256.admits("d41d8cd98f00b204e9800998ecf8427e")).isFalse();
    }
}
