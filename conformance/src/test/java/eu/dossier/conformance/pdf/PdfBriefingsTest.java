package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.Dossier;
import eu.dossier.conformance.pipeline.Briefings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF briefing of every example in every language, as its readers get it. */
class PdfBriefingsTest {

    @Test
    void everyBriefingIsAccessibleAndArchival() throws IOException {
        require(Briefings.render(List.of("pdf"), List.of()), PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    }

    /** The normal run takes one language; {@code -Dlong=true} takes all. */
    @Test
    void everyBriefingMeetsTheNewerStandardsToo() throws IOException {
        Dossier newer = Dossier.standard().withOption("pdf", "standard", "ua-2");
        List<Locale> languages = Boolean.getBoolean("long") ? List.of() : List.of(Locale.GERMAN);
        require(Briefings.render(newer, List.of("pdf"), languages), PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4);
    }

    private static void require(Map<String, byte[]> files, PDFAFlavour... flavours) {
        assertThat(files).hasSizeGreaterThan(20);
        Map<String, List<?>> faults = new TreeMap<>();
        files.forEach((name, bytes) -> {
            List<?> found = VeraPdf.failures(bytes, flavours);
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
        assertThat(faults).isEmpty();
    }
}
