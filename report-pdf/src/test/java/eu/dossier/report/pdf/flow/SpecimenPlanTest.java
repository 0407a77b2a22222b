package eu.dossier.report.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.shape.Shapers;
import eu.dossier.testkit.Golden;
import eu.dossier.testkit.document.Specimen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Everything a document can hold, page by page: each line where it stands, and what the structure tree calls it. */
class SpecimenPlanTest {

    private static final Golden GOLDEN = new Golden(Path.of("src", "test", "resources", "golden", "plan"));

    @Test
    void theSpecimenStandsWhereItStood() throws IOException {
        compare("english", Specimen.english());
    }

    @Test
    void fromRightToLeftToo() throws IOException {
        compare("arabic", Specimen.arabic());
    }

    private static void compare(String name, Document document) throws IOException {
        List<PagePlan> plans = new ArrayList<>();
        new DocumentFlow(document, Theme.DEFAULT, Shapers.house(), false).lay((plan, elements) -> plans.add(plan));
        assertThat(plans).hasSizeGreaterThan(5);
        for (PagePlan plan : plans) {
            String text = plan.toString();
            assertThat(text).isEqualTo(GOLDEN.of(name + "-" + plan.number() + ".txt", text));
        }
    }

    @AfterAll
    static void noGoldenIsLeftOver() {
        assertThat(GOLDEN.unused()).isEmpty();
    }
}
