package eu.dossier.report.docx.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What came before is taken again, and makes no difference to the bytes. */
class RecentPartsTest {

    private final RecentParts recent = new RecentParts();

    private static Xml footer(int page) {
        return Xml.inMemory().declaration().element("w:t", "Page " + page);
    }

    @Test
    void theSameContentIsDeflatedOnce() {
        assertThat(recent.of(footer(1))).isSameAs(recent.of(footer(1))).isNotSameAs(recent.of(footer(2)));
    }

    /** More than are kept, twice over. */
    @Test
    void anyOfThemHasTheBytesOfAFreshOne() {
        for (int i = 0; i < 1_000; i++) {
            Part part = recent.of(footer(i % 500));
            Part fresh = Part.of(footer(i % 500));

            assertThat(part.deflated()).isEqualTo(fresh.deflated());
            assertThat(part.crc()).isEqualTo(fresh.crc());
            assertThat(part.size()).isEqualTo(fresh.size());
        }
    }
}
