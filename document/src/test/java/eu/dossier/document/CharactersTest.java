package eu.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dossier.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final String LONE_SURROGATE = String.valueOf((char) 0xD800);

    @ParameterizedTest
    @ValueSource(
            ints = {0x0, 0x1, 0x8, 0xB, 0x1F, 0x7F, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFFE, 0xFDD0, 0x1FFFF
            })
    void showsWhatCannotBePrinted(int codePoint) {
        String dirty = "a" + Character.toString(codePoint) + "b";

        assertThat(Characters.isClean(dirty)).isFalse();
        assertThat(Characters.clean(dirty)).isEqualTo("a\uFFFDb");
        assertThatThrownBy(() -> new Text(dirty)).hasMessageContaining("U+%04X at 1".formatted(codePoint));
    }

    @Test
    void showsLoneSurrogates() {
        assertThat(Characters.clean("a" + LONE_SURROGATE)).isEqualTo("a\uFFFD");
        assertThat(Characters.clean(LONE_SURROGATE + "a")).isEqualTo("\uFFFDa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "A\u030B", "café", "שלום", "😀", "soft\u00ADhyphen", "l\u2019eau\u202F?"})
    void leavesLanguageAlone(String text) {
        assertThat(Characters.clean(text)).isSameAs(text);
        assertThat(new Text(text).text()).isEqualTo(text);
    }

    @Test
    void keepsLineEndsForCodeOnly() {
        assertThat(Characters.isClean("a\n\tb")).isTrue();
        assertThat(new Block.CodeBlock("", "a\n\tb", Origin.NONE).code()).isEqualTo("a\n\tb");
        assertThatThrownBy(() -> new Text("a\nb")).hasMessageContaining("U+000A");
    }
}
