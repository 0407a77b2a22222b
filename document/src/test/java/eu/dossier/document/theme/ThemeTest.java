package eu.dossier.document.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Colours.contrast(0x000000, 0xFFFFFF)).isEqualTo(21.0, within(1e-9));
        assertThat(Colours.contrast(0xFF2B2B, 0xFFFFFF)).isEqualTo(3.73, within(0.005));
        assertThat(Colours.contrast(0x777777, 0xFFFFFF)).isEqualTo(4.48, within(0.005));
    }

    @Test
    void refusesTextThatCannotBeRead() {
        assertThatThrownBy(() -> new Colours(0x1A1A1A, 0x999999, 0x1F3A5F, 0xB8C0CA, 0xF1F4F8, 0x9B1C1C))
                .hasMessageContaining("muted (#999999)")
                .hasMessageContaining("4.5:1");
    }

    @Test
    void refusesPagesWithoutRoomForText() {
        assertThatThrownBy(() -> new Page(400, 800, 50, 50, 150, 150)).hasMessageContaining("less than 150 points");
        assertThatThrownBy(() -> new Page(10, 800, 1, 1, 1, 1)).hasMessageContaining("A page of 10");
    }

    @Test
    void refusesLettersThatCannotBeRead() {
        assertThatThrownBy(() -> new Type("A", "B", "C", 6, 1.3, 1.2, false))
                .hasMessage("The size is from 8 to 24 and not 6.0.");
    }
}
