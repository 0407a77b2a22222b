package eu.dossier.document.marking;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.theme.Colours;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlpTest {

    @ParameterizedTest
    @EnumSource
    void readsItsOwnLabelAndTheShortForm(Tlp tlp) {
        assertThat(Tlp.parse(tlp.label())).contains(tlp);
        assertThat(Tlp.parse(tlp.label().substring(4))).contains(tlp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHITE", "TLP:WHITE", "TLP: RED", "red", "TLP:ROUGE", "", "AMBER STRICT", "TLP:TLP:RED"})
    void refusesWhatIsNoLabelOfVersionTwo(String text) {
        assertThat(Tlp.parse(text)).isEmpty();
    }

    @Test
    void ordersFromTheWidestToTheNarrowestAudience() {
        assertThat(Tlp.values()).containsExactly(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED);
        assertThat(Tlp.AMBER.admits(Tlp.GREEN)).isTrue();
        assertThat(Tlp.AMBER.admits(Tlp.AMBER)).isTrue();
        assertThat(Tlp.AMBER.admits(Tlp.AMBER_STRICT)).isFalse();
    }

    @Test
    void takesTheNarrowestOfAll() {
        assertThat(Tlp.highest(List.of(Tlp.GREEN, Tlp.RED, Tlp.CLEAR))).isEqualTo(Tlp.RED);
        assertThat(Tlp.highest(List.of())).isEqualTo(Tlp.CLEAR);
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadOnItsBackground(Tlp tlp) {
        assertThat(Colours.contrast(tlp.colour(), Tlp.BACKGROUND)).isGreaterThan(4.5);
    }
}
