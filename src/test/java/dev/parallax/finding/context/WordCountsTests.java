package dev.parallax.finding.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.finding.Stories;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCountsTests {

    private final Article first =
            Stories.article(1, "en", List.of("Zakharova and al-Shamy")).article();
    private final Article second = Stories.article(2, "en", List.of("Zakharova said", "Zakharova added"))
            .article();

    @Test
    void anArticleIsCountedOnceAndTakenOutOnce() {
        WordCounts counts = new WordCounts();
        counts.add(1, first);
        counts.add(1, first);
        counts.add(2, second);
        assertThat(counts.of("Zakharova")).isEqualTo(2);

        counts.remove(1, first);
        counts.remove(1, first);

        assertThat(counts.articles()).containsExactly(2L);
        assertThat(counts.of("Zakharova")).isEqualTo(1);
        assertThat(counts.of("al-Shamy")).isZero();
    }

    @Test
    void whatWasWrittenComesBackWithoutTheWordsOfNoArticle() {
        WordCounts counts = new WordCounts();
        counts.add(1, first);
        counts.add(2, second);
        int all = counts.bytes().length;
        counts.remove(1, first);

        byte[] written = counts.bytes();
        WordCounts read = WordCounts.of(written).orElseThrow();

        assertThat(written).hasSizeLessThan(all);
        assertThat(read.articles()).containsExactly(2L);
        assertThat(read.of("said")).isEqualTo(1);
        assertThat(read.of("al-Shamy")).isZero();
    }

    @Test
    void nobodyGoesOnFromWhatAnotherVersionCounted() {
        byte[] written = new WordCounts().bytes();
        ByteBuffer.wrap(written).putInt(-1);

        assertThat(WordCounts.of(written)).isEmpty();
    }
}
