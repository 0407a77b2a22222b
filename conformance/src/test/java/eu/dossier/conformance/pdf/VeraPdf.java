package eu.dossier.conformance.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF. Flavours are named by constant: their names as text are not read as one would think. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is wrong with the file, one line for each kind of failure, or nothing. */
    static List<String> failures(byte[] pdf, PDFAFlavour... flavours) {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : flavours) {
            failures.addAll(failures(pdf, flavour));
        }
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var result = foundry.createValidator(flavour, false).validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> line(flavour, assertion))
                    .distinct()
                    .toList();
            return failures.isEmpty() && !result.isCompliant() ? List.of(flavour + ": not compliant") : failures;
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the file", e);
        }
    }

    private static String line(PDFAFlavour flavour, TestAssertion assertion) {
        var rule = assertion.getRuleId();
        return "%s %s-%d: %s".formatted(flavour, rule.getClause(), rule.getTestNumber(), assertion.getMessage());
    }
}
