package eu.dossier.core.check;

import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Technique;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.syntax.AttackCatalogue;
import eu.dossier.core.syntax.AttackId;
import eu.dossier.core.syntax.AttackTactic;
import eu.dossier.core.syntax.CveId;
import eu.dossier.core.syntax.CvssVector;
import eu.dossier.core.syntax.CweId;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and numbers of the field: CVE, CVSS, CWE, ATT&amp;CK, RSIT, registers. */
final class TechnicalRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D1111", "Not a CVE number", TechnicalRules::badCve),
            Rule.error("D1112", "Not a CVSS vector", TechnicalRules::badCvss),
            Rule.warning("D1113", "One flaw twice", TechnicalRules::cveTwice),
            Rule.warning("D1114", "A CVE number younger than the flaw's publication", TechnicalRules::cveTooYoung),
            Rule.error("D1115", "Not a CWE number", TechnicalRules::badCwe),
            Rule.warning("D1116", "Not an EUVD number", NameRules::badEuvd),
            Rule.warning("D1117", "Not the name of a product", NameRules::badProductName),
            Rule.warning("D1118", "A recommendation against nothing known", NameRules::badMitigates),
            Rule.error("D1119", "A version with two states", VersionRules::twoStates),
            Rule.error("D1121", "Not an ATT&CK number", TechnicalRules::badTechnique),
            Rule.warning("D1122", "A technique that is not known", TechnicalRules::unknownTechnique),
            Rule.warning("D1123", "A technique under another name", TechnicalRules::wrongName),
            Rule.error("D1124", "Not a tactic of ATT&CK", TechnicalRules::badTactic),
            Rule.warning("D1125", "A tactic that the technique does not serve", TechnicalRules::wrongTactic),
            Rule.info("D1126", "A technique that is used but not listed", TechnicalRules::notListed),
            Rule.warning("D1127", "Not a class of incidents", TechnicalRules::badClass),
            Rule.warning("D1128", "A number of a register with a wrong check digit", TechnicalRules::badRegister));

    private static final Set<String> RSIT =
            DataFile.rows("rsit.tsv", 1).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private TechnicalRules() {}

    private static void badCve(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            flaw.cve()
                    .filter(cve -> CveId.parse(cve).isEmpty())
                    .ifPresent(cve -> found.at(
                            flaw.place().child("cve"),
                            "\"%s\" is no CVE number, so nobody can look it up.".formatted(cve),
                            "Write it as in CVE-2021-26855: capitals, the year, four digits or more."));
        }
    }

    private static void badCvss(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            for (int i = 0; i < flaw.cvss().size(); i++) {
                if (CvssVector.parse(flaw.cvss().get(i)).isEmpty()) {
                    found.at(
                            flaw.place().child("cvss").child(i),
                            "This is no whole CVSS vector of version 3.0, 3.1 or 4.0, so it has no score.",
                            "Copy the vector again, from \"CVSS:3.1/\" or \"CVSS:4.0/\" on; each base metric stands in"
                                    + " it once.");
                }
            }
        }
    }

    private static void cveTwice(Subject subject, Found found) {
        Set<String> seen = new HashSet<>();
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            flaw.cve()
                    .filter(cve -> !seen.add(cve))
                    .ifPresent(cve -> found.at(
                            flaw.place().child("cve"),
                            "%s stands here for the second time.".formatted(cve),
                            "Keep one of the two."));
        }
    }

    private static void cveTooYoung(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            Optional<CveId> cve = flaw.cve().flatMap(CveId::parse);
            flaw.publicSince().flatMap(since -> since.lastDay()).ifPresent(day -> {
                if (cve.isPresent() && cve.get().year() > day.getYear() + 1) {
                    found.at(
                            flaw.place().child("public_since"),
                            "%s was numbered in %d, yet it is said to be public since %d."
                                    .formatted(cve.get(), cve.get().year(), day.getYear()),
                            "Check the number and the date.");
                }
            });
        }
    }

    private static void badCwe(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            for (int i = 0; i < flaw.cwe().size(); i++) {
                if (CweId.parse(flaw.cwe().get(i)).isEmpty()) {
                    found.at(
                            flaw.place().child("cwe").child(i),
                            "\"%s\" is no CWE number.".formatted(flaw.cwe().get(i)),
                            "Write it as in CWE-918.");
                }
            }
        }
    }

    private static void badTechnique(Subject subject, Found found) {
        for (Technique technique : subject.file().techniques()) {
            reportBad(technique.technique(), technique.place().child("technique"), found);
        }
        for (Indicator indicator : subject.file().indicators()) {
            for (int i = 0; i < indicator.techniques().size(); i++) {
                reportBad(
                        indicator.techniques().get(i),
                        indicator.place().child("techniques").child(i),
                        found);
            }
        }
    }

    private static void reportBad(String technique, Place place, Found found) {
        if (AttackId.parse(technique).isEmpty()) {
            found.at(
                    place,
                    "\"%s\" is no number of an ATT&CK technique.".formatted(technique),
                    "Write it as in T1190 or T1059.001; numbers of tactics (TA0001) go under \"tactics\".");
        }
    }

    private static Optional<AttackCatalogue.Entry> known(AttackId id) {
        return AttackCatalogue.bundled().find(id);
    }

    private static void unknownTechnique(Subject subject, Found found) {
        for (Technique technique : subject.file().techniques()) {
            AttackId.parse(technique.technique())
                    .filter(id -> known(id.parent()).isEmpty())
                    .ifPresent(id -> found.at(
                            technique.place().child("technique"),
                            "%s is not in the list of enterprise techniques that Dossier carries, as of ATT&CK %s%s."
                                    .formatted(id.parent(), AttackCatalogue.VERSION, otherEdition(subject)),
                            "Check the number at attack.mitre.org; if it is newer or of another matrix,"
                                    + " silence this here with that reason."));
        }
    }

    private static String otherEdition(Subject subject) {
        return subject.file()
                .attackVersion()
                .filter(version -> !version.equals(AttackCatalogue.VERSION))
                .map("; this case goes by %s"::formatted)
                .orElse("");
    }

    private static void wrongName(Subject subject, Found found) {
        for (Technique technique : subject.file().techniques()) {
            Optional<AttackCatalogue.Entry> entry =
                    AttackId.parse(technique.technique()).flatMap(TechnicalRules::known);
            if (entry.isPresent()
                    && technique.name().isPresent()
                    && !isNamed(technique.name().get(), entry.get())) {
                found.at(
                        technique.place().child("name"),
                        "%s is called \"%s\"."
                                .formatted(technique.technique(), entry.get().name()),
                        "Correct the name or the number: one of them is of another technique.");
            }
        }
    }

    /** {@code PowerShell} or {@code Command and Scripting Interpreter: PowerShell}. */
    private static boolean isNamed(String written, AttackCatalogue.Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        String given = written.toLowerCase(Locale.ROOT);
        return given.equals(name) || given.endsWith(": " + name);
    }

    private static void badTactic(Subject subject, Found found) {
        for (Technique technique : subject.file().techniques()) {
            for (int i = 0; i < technique.tactics().size(); i++) {
                if (AttackTactic.parse(technique.tactics().get(i)).isEmpty()) {
                    found.at(
                            technique.place().child("tactics").child(i),
                            "\"%s\" is no tactic of ATT&CK."
                                    .formatted(technique.tactics().get(i)),
                            "The tactics are %s.".formatted(tactics(Set.of(AttackTactic.values()))));
                }
            }
        }
    }

    private static String tactics(Set<AttackTactic> tactics) {
        return tactics.stream()
                .sorted()
                .map(tactic -> tactic.key().replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static void wrongTactic(Subject subject, Found found) {
        for (Technique technique : subject.file().techniques()) {
            Optional<AttackCatalogue.Entry> entry =
                    AttackId.parse(technique.technique()).flatMap(TechnicalRules::known);
            for (int i = 0; entry.isPresent() && i < technique.tactics().size(); i++) {
                Optional<AttackTactic> tactic =
                        AttackTactic.parse(technique.tactics().get(i));
                if (tactic.isPresent() && !entry.get().tactics().contains(tactic.get())) {
                    found.at(
                            technique.place().child("tactics").child(i),
                            "%s does not serve %s in ATT&CK %s."
                                    .formatted(
                                            technique.technique(), tactic.get().label(), AttackCatalogue.VERSION),
                            "It serves %s.".formatted(tactics(entry.get().tactics())));
                }
            }
        }
    }

    private static void notListed(Subject subject, Found found) {
        if (subject.file().techniques().isEmpty()) {
            return;
        }
        Set<String> listed = new HashSet<>();
        subject.file().techniques().forEach(technique -> listed.add(technique.technique()));
        for (Indicator indicator : subject.file().indicators()) {
            for (int i = 0; i < indicator.techniques().size(); i++) {
                String technique = indicator.techniques().get(i);
                if (AttackId.parse(technique).isPresent() && listed.add(technique)) {
                    found.at(
                            indicator.place().child("techniques").child(i),
                            "%s is not among the techniques of this case.".formatted(technique),
                            "Add it under \"techniques\", with how it was used.");
                }
            }
        }
    }

    private static void badClass(Subject subject, Found found) {
        subject.file().nature().ifPresent(nature -> {
            for (int i = 0; i < nature.types().size(); i++) {
                if (!RSIT.contains(nature.types().get(i))) {
                    found.at(
                            nature.place().child("types").child(i),
                            "\"%s\" is no class of the Reference Security Incident Taxonomy."
                                    .formatted(nature.types().get(i)),
                            "Write class and type, as in intrusions/system-compromise.");
                }
            }
        });
    }

    private static void badRegister(Subject subject, Found found) {
        for (Party party : subject.file().parties()) {
            party.lei()
                    .filter(lei -> !isLei(lei))
                    .ifPresent(lei -> found.at(
                            party.place().child("lei"),
                            "\"%s\" is no Legal Entity Identifier: its check digits do not fit.".formatted(lei),
                            "Copy the 20 characters again."));
            party.enterpriseNumber()
                    .filter(number -> isBelgian(party) && !isEnterpriseNumber(number))
                    .ifPresent(number -> found.at(
                            party.place().child("enterprise_number"),
                            "\"%s\" is no Belgian enterprise number: its check digits do not fit.".formatted(number),
                            "Copy the ten digits again, as in 0308.356.862."));
        }
    }

    private static boolean isBelgian(Party party) {
        return party.country().filter(country -> country.code().equals("BE")).isPresent();
    }

    /** ISO 17442: letters as numbers from 10, the whole modulo 97 is 1. */
    private static boolean isLei(String lei) {
        if (!lei.matches("[A-Z0-9]{18}[0-9]{2}")) {
            return false;
        }
        String digits = lei.chars()
                .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** Ten digits of which the last two are 97 less the others modulo 97. */
    private static boolean isEnterpriseNumber(String number) {
        String digits = number.replaceAll("[. ]|^BE", "");
        if (!digits.matches("[01][0-9]{9}")) {
            return false;
        }
        long base = Long.parseLong(digits.substring(0, 8));
        return 97 - base % 97 == Long.parseLong(digits.substring(8));
    }
}
