package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisedWordsTests {

    private static final List<String> BEFORE =
            List.of("Storm sinks a tanker", "The storm sank a tanker; 36 sailors drowned and 12 sailors swam ashore.");

    /** Whether {@code words} of {@link #BEFORE} stood where those {@code there} stand now. */
    private static boolean same(String words, List<String> now, String there) {
        Spot before = Spot.of(BEFORE, words);
        Spot later = Spot.of(now, there);
        return new RevisedWords(BEFORE, now)
                .samePlace(before.paragraph(), before.span(), later.paragraph(), later.span());
    }

    private record Spot(int paragraph, TextSpan span) {

        /** Between two words for the word before a {@code |}. */
        static Spot of(List<String> paragraphs, String words) {
            String searched = words.replace("|", "");
            for (int i = paragraphs.size() - 1; i >= 0; i--) {
                int at = paragraphs.get(i).indexOf(searched);
                if (at >= 0) {
                    int end = at + searched.length();
                    return new Spot(i, new TextSpan(words.endsWith("|") ? end : at, end));
                }
            }
            throw new AssertionError("No " + searched);
        }
    }

    @Test
    void aWordStandsWhereAnotherStood() {
        List<String> now = List.of(BEFORE.get(0), BEFORE.get(1).replace("36", "37"));
        assertThat(same("36", now, "37")).isTrue();
        assertThat(same("36", now, "12")).isFalse();
        assertThat(same("12", now, "37")).isFalse();
        assertThat(same("36 sailors drowned", now, "37")).isTrue();
    }

    @Test
    void twoThatAreChangedInOneSentenceKeepTheirPlaces() {
        List<String> now =
                List.of(BEFORE.get(0), BEFORE.get(1).replace("36", "38").replace("12", "13"));
        assertThat(same("36", now, "13")).isFalse();
        assertThat(same("12", now, "13")).isTrue();
    }

    @Test
    void paragraphsAndWordsThatComeBetweenMoveThePlace() {
        List<String> now = List.of(
                "Storm sinks a tanker off Norway",
                "It was the worst in years.",
                "The tanker was sunk by the storm; at least 37 sailors drowned and 12 sailors swam ashore.");
        assertThat(same("36", now, "37")).isTrue();
        assertThat(same("36", now, "12")).isFalse();
        assertThat(same("12", now, "12")).isTrue();
        assertThat(same("tanker", now, "Norway")).isFalse();
    }

    @Test
    void whatIsMissingStandsBetweenTheWords() {
        List<String> now = List.of(BEFORE.get(0), BEFORE.get(1).replace("swam ashore", "were rescued"));
        assertThat(same("drowned|", now, "drowned|")).isTrue();
        assertThat(same("drowned|", now, "rescued|")).isFalse();
        assertThat(same("drowned|", now, "tanker|")).isFalse();
    }

    @Test
    void whatIsGoneStandsNowhereElse() {
        List<String> now = List.of(BEFORE.get(0), "The storm sank a tanker; 12 sailors swam ashore.");
        assertThat(same("36", now, "ashore")).isFalse();
        assertThat(same("sank", now, "swam")).isFalse();
    }
}
