package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.conformance.pipeline.Briefings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF briefing of every example in every language, as its readers get it. */
class PdfBriefingsTest {

    @Test
    void everyBriefingIsAccessibleAndArchival() throws IOException {
        Map<String, byte[]> files = Briefings.render(List.of("pdf"), List.of());
        assertThat(files).hasSizeGreaterThan(30);
        Map<String, List<?>> faults = new TreeMap<>();
        files.forEach((name, bytes) -> {
            List<?> found = VeraPdf.failures(bytes, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
        assertThat(faults).isEmpty();
    }
}
