package eu.dossier.core.check;

import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Product;
import eu.dossier.core.casefile.Recommendation;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.syntax.AttackId;
import eu.dossier.core.syntax.CveId;
import java.util.regex.Pattern;

/** Names of the field that other systems look up: EUVD, CPE, package URL, and what a recommendation acts against. */
final class NameRules {

    private static final Pattern EUVD = Pattern.compile("EUVD-\\d{4}-\\d{1,7}");
    /** NISTIR 7695: part, then ten more components, with colons in them escaped. */
    private static final Pattern CPE = Pattern.compile("cpe:2\\.3:[aho*-](?::(?:\\\\.|[^:\\s\\\\]){1,100}){10}");
    /** A type, maybe a namespace, a name; maybe version, qualifiers and a path within it. */
    private static final Pattern PURL = Pattern.compile(
            "pkg:[a-zA-Z][a-zA-Z0-9.+-]{0,30}/[^\\s@?#/]{1,200}(?:/[^\\s@?#/]{1,200}){0,8}(?:@[^\\s?#]{1,100})?(?:\\?[^\\s#]{1,300})?(?:#\\S{1,300})?");

    private NameRules() {}

    static void badEuvd(Subject subject, Found found) {
        for (Vulnerability flaw : subject.file().vulnerabilities()) {
            flaw.euvd()
                    .filter(number -> !EUVD.matcher(number).matches())
                    .ifPresent(number -> found.at(
                            flaw.place().child("euvd"),
                            "\"%s\" is no number of the EU Vulnerability Database.".formatted(number),
                            "Write it as in EUVD-2021-12345."));
        }
    }

    static void badProductName(Subject subject, Found found) {
        for (Product product : subject.file().products()) {
            product.cpe()
                    .filter(cpe -> !CPE.matcher(cpe).matches())
                    .ifPresent(cpe -> found.at(
                            product.place().child("cpe"),
                            "\"%s\" is no CPE name of version 2.3, so no scanner will match it.".formatted(cpe),
                            "Write all eleven parts, as in cpe:2.3:a:microsoft:exchange_server:2019:-:*:*:*:*:*:*."));
            product.purl()
                    .filter(purl -> !PURL.matcher(purl).matches())
                    .ifPresent(purl -> found.at(
                            product.place().child("purl"),
                            "\"%s\" is no package URL, so no inventory will match it.".formatted(purl),
                            "Write it as in pkg:npm/left-pad@1.3.0."));
        }
    }

    static void badMitigates(Subject subject, Found found) {
        for (Recommendation advice : subject.file().recommendations()) {
            Place place = advice.place().child("mitigates");
            for (int i = 0; i < advice.mitigates().size(); i++) {
                String number = advice.mitigates().get(i);
                if (AttackId.parse(number).isEmpty() && CveId.parse(number).isEmpty()) {
                    found.at(
                            place.child(i),
                            "\"%s\" is neither an ATT&CK technique nor a CVE number, so nobody can look up what this acts against."
                                    .formatted(number),
                            "Write it as in T1190 or CVE-2021-26855.");
                }
            }
        }
    }
}
