package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a template says in every document says nothing of a case. */
class BoilerplateTest {

    private static final LeakCheck CHECK = LeakCheck.of(new Secrets(
            List.of(
                    new Secret("seat", Kind.NAME, "Rue de Louvain"),
                    new Secret("person", Kind.NAME, "Olivier Maerens"),
                    new Secret("war", Kind.TERM, "cyberwar")),
            Set.of(),
            Set.of()));

    private static final String LETTERHEAD = "<header>Ministry, Rue de Louvain 1</header>";

    @Test
    void aValueThatStandsInTheLetterheadAnywayIsNoLeak() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>All is well.</p>")).isEmpty();
    }

    @Test
    void theSameValueOnceMoreIsOne() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>They met in Rue de Louvain.</p>"))
                .containsOnly("seat");
    }

    @Test
    void theLetterheadExcusesNoOtherValue() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>Olivier Maerens knows.</p>"))
                .containsOnly("person");
    }

    @Test
    void whatMustNotBeSaidMustNotStandInTheLetterheadEither() {
        String letterhead = "<header>Centre against cyberwar</header>";
        assertThat(leaks(letterhead, letterhead)).containsOnly("war");
    }

    private static List<String> leaks(String blank, String document) {
        return CHECK
                .check("letter.html", "html", Locale.ENGLISH, bytes(document), Boilerplate.of(bytes(blank)))
                .stream()
                .map(Leak::item)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
