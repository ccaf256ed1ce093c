package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFinderTests {

    /** What a word is, said once more; Java 19 and later take no Cyrillic letter for one of a word at {@code \b}. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+(?![_\\p{L}\\p{M}\\p{Nd}])"
            + "|(?<![_\\p{L}\\p{M}])\\p{L}[\\p{L}\\p{M}]*+(?:['’]\\p{L}++)?(?!_)");

    private static final List<String> PIECES =
            List.of("A", "b", "Ю", "я", ".", "'", "’", "_", " ", "-", "7", "\u0301", "U.S", "O’", "\uD83D\uDE00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. navy isn't here | The U.S navy isn't here",
                "США и С.Ш.А. | США и С.Ш.А",
                "first_name and last | and last",
                "a.b.c and A.Bc | a b c and A Bc",
                "don’t_x O’Brien’s | don O’Brien s",
                "№5-й, 7th | й th",
            })
    void findsWordsAndAbbreviations(String text, String words) {
        assertThat(found(text, 0, text.length())).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void findsTheSameAsThePattern() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int piece = 0; piece < 12; piece++) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = made.toString();
            int from = text.offsetByCodePoints(0, random.nextInt(4));
            int until = text.offsetByCodePoints(text.length(), -random.nextInt(4));
            assertThat(found(text, from, until)).as(text).isEqualTo(expected(text, from, until));
        }
    }

    private static List<String> found(String text, int from, int until) {
        List<String> words = new ArrayList<>();
        WordFinder finder = new WordFinder(text, from, until);
        while (finder.find()) {
            assertThat(text.startsWith(finder.word(), finder.start())).isTrue();
            words.add(finder.word());
        }
        return words;
    }

    private static List<String> expected(String text, int from, int until) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, until);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
