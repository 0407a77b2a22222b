package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the automaton finds what a look at every place for every term would find, in the same order. */
class TermsTest {

    private static final int CASES = 2_000;

    @Test
    void findsWhatALookAtEveryPlaceWouldFind() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> sought = phrases(random, 1 + random.nextInt(12), 4);
            Tokens text = Tokens.of(phrase(random, 30));
            List<String> found = terms(sought).in(text, Locale.ENGLISH).stream()
                    .map(hit -> hit.at() + " " + hit.term().meaning())
                    .toList();
            assertThat(found).as("seed " + seed).isEqualTo(atEveryPlace(sought, text));
        }
    }

    @Test
    void aTextWithATermIsAmongThoseWithItsFirstWord() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Terms<Integer> terms = terms(phrases(random, 3, 3));
            List<Tokens> texts = phrases(random, 20, 6).stream().map(Tokens::of).toList();
            Set<Integer> with = IntStream.range(0, texts.size())
                    .filter(i -> !terms.in(texts.get(i), Locale.ENGLISH).isEmpty())
                    .boxed()
                    .collect(Collectors.toSet());
            Set<Integer> indexed = new WordIndex(texts)
                    .textsWith(terms.firstWords()).stream().boxed().collect(Collectors.toSet());
            assertThat(indexed).as("seed " + seed).containsAll(with);
        }
    }

    @Test
    void aTermCountsInItsLanguageOnly() {
        Terms.Builder<String> builder = new Terms.Builder<>();
        builder.add("act of war", Locale.ENGLISH, "English");
        builder.add("act", Locale.ROOT, "any");
        Terms<String> terms = builder.build();
        Tokens text = Tokens.of("No ACT of War!");
        assertThat(terms.in(text, Locale.UK))
                .extracting(hit -> hit.term().meaning())
                .containsExactly("English", "any");
        assertThat(terms.in(text, Locale.FRENCH))
                .extracting(hit -> hit.term().meaning())
                .containsExactly("any");
    }

    private static Terms<Integer> terms(List<String> sought) {
        Terms.Builder<Integer> builder = new Terms.Builder<>();
        for (int i = 0; i < sought.size(); i++) {
            builder.add(sought.get(i), Locale.ROOT, i);
        }
        return builder.build();
    }

    private static List<String> atEveryPlace(List<String> sought, Tokens text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            for (int i = 0; i < sought.size(); i++) {
                List<String> words = Tokens.of(sought.get(i)).words();
                int end = at + words.size();
                if (end <= text.size() && text.words().subList(at, end).equals(words)) {
                    found.add(at + " " + i);
                }
            }
        }
        return found;
    }

    private static List<String> phrases(SplittableRandom random, int count, int longest) {
        return IntStream.range(0, count).mapToObj(i -> phrase(random, longest)).toList();
    }

    /** Of so few words that terms overlap, hold each other and are the same. */
    private static String phrase(SplittableRandom random, int longest) {
        return IntStream.rangeClosed(0, random.nextInt(longest))
                .mapToObj(i -> List.of("a", "b", "C").get(random.nextInt(3)))
                .collect(Collectors.joining(" "));
    }
}
