package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.SourceFile;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.context.WordCounts;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.ReadFile;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.StoreDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class NightVocabulariesTests {

    private static final String JOB = "nightly";
    private static final CheckSettings SETTINGS = new CheckSettings(new TreeSet<>(List.of("Roscosmos")), "hash");

    private StoreDatabase database;
    private ComparisonStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = StoreDatabase.embedded(folder, Message.plain("a test"), 4);
        store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNextNightCountsWhatIsNewAndTakesOutWhatIsGone() {
        long first = store.runs().begin(JOB, "en").id();
        save(first, "a.txt", "Aleppo and Homs");
        save(first, "b.txt", "Aleppo again");
        save(first, "c.txt", "Aleppo stays");
        vocabularies().keep(first, SETTINGS);
        long second = store.runs().begin(JOB, "en").id();
        save(second, "a.txt", "Damascus and Homs");
        store.articles().saveUnchanged(second, file("c.txt"));

        NightVocabularies next = vocabularies();
        next.keep(second, SETTINGS);

        for (NightVocabulary night :
                List.of(next.of(second, SETTINGS), vocabularies().of(second, SETTINGS))) {
            assertThat(night.articlesWith("Aleppo")).isEqualTo(1);
            assertThat(night.articlesWith("Damascus")).isEqualTo(1);
            assertThat(night.articlesWith("Homs")).isEqualTo(1);
            assertThat(night.articlesWith("again")).isZero();
            assertThat(night.accepts("roscosmos")).isTrue();
        }
    }

    @Test
    void allAreCountedAnewWhereOneIsGoneFromTheStore() {
        long first = store.runs().begin(JOB, "en").id();
        save(first, "a.txt", "Aleppo and Homs");
        save(first, "b.txt", "Aleppo again");
        vocabularies().keep(first, SETTINGS);
        long second = store.runs().begin(JOB, "en").id();
        store.articles().saveUnchanged(second, file("b.txt"));
        new JdbcTemplate(database.dataSource()).update("DELETE FROM article WHERE location = 'a.txt'");

        vocabularies().keep(second, SETTINGS);

        NightVocabulary night = vocabularies().of(second, SETTINGS);
        assertThat(night.articlesWith("Aleppo")).isEqualTo(1);
        assertThat(night.articlesWith("Homs")).isZero();
        assertThat(store.articles().words(JOB).flatMap(WordCounts::of))
                .hasValueSatisfying(kept -> assertThat(kept.articles()).hasSize(1));
    }

    private NightVocabularies vocabularies() {
        return new NightVocabularies(store.articles(), JOB, List.of("ru", "en"));
    }

    private void save(long run, String name, String text) {
        DetectedLanguage english = new DetectedLanguage("en", 1);
        Article article = new Article(
                "agency",
                name,
                name + text.hashCode(),
                "text/plain",
                "utf-8",
                ArticleMetadata.NONE,
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of(new TextSpan(0, text.length())))),
                List.of());
        store.articles()
                .save(
                        run,
                        new ReadFile(
                                file(name),
                                "hash of " + text,
                                List.of(new ReadFile.ReadArticle(
                                        article, new ArticleLanguage(english, List.of(english))))));
    }

    private static SourceFile file(String name) {
        return new SourceFile("agency", name, Path.of(name));
    }
}
