package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.Languages;
import org.languagetool.tokenizers.SentenceTokenizer;

class SparingSentenceTokenizerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            en|1|The mayor left the town
            en|1|The mayor left the town.
            en|1|“The mayor left the town!”
            en|2|The mayor left. Nobody saw him.
            en|2|The mayor left.Nobody saw him
            en|1|The mayor left.\s
            en|1|Mr. Smith left, by 5 p.m., the town
            ru|1|Мэр уехал из города
            ru|1|«Мэр уехал из города…»
            ru|2|Мэр уехал. Никто его не видел.
            ru|2|Мэр уехал[1]] Никто его не видел
            """)
    void cutsWhereLanguageToolDoes(String language, int sentences, String text) {
        SentenceTokenizer plain = Languages.getLanguageForShortCode(language.equals("en") ? "en-US" : language)
                .getSentenceTokenizer();

        assertThat(new SparingSentenceTokenizer(plain).tokenize(text))
                .isEqualTo(plain.tokenize(text))
                .hasSize(sentences);
    }
}
