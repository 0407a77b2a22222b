package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a template says in every document says nothing of a case. */
class BoilerplateTest {

    private static final LeakCheck CHECK = LeakCheck.of(new Secrets(
            List.of(
                    new Secret("count", Kind.NUMBER, "1040"),
                    new Secret("topic", Kind.WORDS, "Operation Kingfisher"),
                    new Secret("office", Kind.NAME, "Press"),
                    new Secret("site", Kind.LITERAL, "www.w3.org"),
                    new Secret("person", Kind.NAME, "Olivier Maerens"),
                    new Secret("war", Kind.TERM, "cyberwar")),
            Set.of(),
            Set.of()));

    private static final String LETTERHEAD = "<header>Ministry, Rue de Louvain 1, 1040 Brussels</header>";

    @Test
    void aNumberThatStandsInTheLetterheadAnywayIsNoLeak() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>All is well.</p>")).isEmpty();
    }

    @Test
    void theSameNumberOnceMoreIsOne() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>They lost 1040 of them.</p>"))
                .containsOnly("count");
    }

    @Test
    void theLetterheadExcusesNoOtherValue() {
        assertThat(leaks(LETTERHEAD, LETTERHEAD + "<p>Olivier Maerens knows.</p>"))
                .containsOnly("person");
    }

    @Test
    void theLetterheadExcusesNoNamesAndTopics() {
        String letterhead = "<header>Task force Operation Kingfisher of Olivier Maerens</header>";
        assertThat(leaks(letterhead, letterhead)).containsOnly("topic", "person");
    }

    @Test
    void whatAThemeSaysOnEveryPageExcusesNumbersAsOftenAsItStandsThere() {
        Boilerplate theme =
                Boilerplate.NONE.with(List::of, () -> List.of("1040 Brussels, Task force Operation Kingfisher"));
        String foot = "<footer>1040 Brussels, Task force Operation Kingfisher</footer>";

        assertThat(items(foot.repeat(3), theme)).containsOnly("topic");
        assertThat(items(foot + "<p>1040 of them</p>", theme)).containsOnly("topic", "count");
    }

    @Test
    void whatTheProgramSaysExcusesWhatStandsWithinIt() {
        Boilerplate messages = Boilerplate.NONE.with(() -> List.of("Press release", "Press"), List::of);

        assertThat(items("<h1>Press release</h1><p>To all.</p><p>Press</p>", messages))
                .isEmpty();
        assertThat(items("<p>Ask Mr Press of the council.</p>", messages)).containsOnly("office");
    }

    @Test
    void namesThatAFormatPrescribesAreExcusedInTheirPlacesAlone() {
        String head = "<svg xmlns='http://www.w3.org/2000/svg'></svg>";
        Boilerplate format = Boilerplate.NONE.withNamesOf(() -> Boilerplate.of(bytes(head)));

        assertThat(items(head, format)).isEmpty();
        assertThat(items(head + "<p>They called www.w3.org</p>", format)).containsOnly("site");
        assertThat(items(head, Boilerplate.NONE)).containsOnly("site");
    }

    @Test
    void whatMustNotBeSaidMustNotStandInTheLetterheadEither() {
        String letterhead = "<header>Centre against cyberwar</header>";
        assertThat(leaks(letterhead, letterhead)).containsOnly("war");
    }

    private static List<String> leaks(String blank, String document) {
        return items(document, Boilerplate.of(bytes(blank)));
    }

    private static List<String> items(String document, Boilerplate boilerplate) {
        return CHECK.check("letter.html", "html", Locale.ENGLISH, bytes(document), boilerplate).stream()
                .map(Leak::item)
                .toList();
    }

    private static byte[] bytes(String text) {
        return HandMade.html(text);
    }
}
