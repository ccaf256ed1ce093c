package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.SourceFile;
import dev.parallax.job.night.KeptMatchings.Night;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.ReadFile;
import dev.parallax.store.WorkRange;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.StoreDatabase;
import dev.parallax.story.EditionPair;
import dev.parallax.story.StoryMatcher;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageMatchingsTests {

    private static final int STORIES = 40;
    private static final StoryMatcher MATCHER = new StoryMatcher(EmbeddedLexicon.load());

    @TempDir
    private Path folder;

    private final StoreDatabase database = StoreDatabase.inMemory(4);
    private final ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
    private final LanguageMatchings matchings = new LanguageMatchings(store, new Editions(store, "en"), "en", MATCHER);

    @BeforeEach
    void aNight() {
        long run = run();
        for (int story = 0; story < STORIES; story++) {
            save(run, story, "ru", "Буксир «Волна-%d» вывел из порта %d барж и %d лодок.");
            save(run, story, "en", "The tug Volna-%d towed %d barges and %d boats out of the port.");
        }
        LanguageMatchings.Found found = matchings.anew(run, candidates(run), List.of());
        assertThat(found.pairs()).hasSize(STORIES);
        save(run, found);
        assertThat(unaligned()).hasSize(STORIES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long run() {
        return store.runs().begin("nightly", "en").id();
    }

    private KeptMatchings kept() {
        return new KeptMatchings(folder.resolve("pieces/pairs.bin"), "this program");
    }

    private void save(long run, int story, String language, String text) {
        String location = language + "/" + (language.equals("ru") ? story : STORIES - story) + ".txt";
        Paragraph paragraph = new Paragraph(
                0, ParagraphRole.BODY, text.formatted(story, 1000 + 7 * story, 90_000 - 11 * story), List.of());
        String hash = Integer.toHexString(paragraph.text().hashCode());
        Article article = new Article(
                "agency", location, hash, "text/plain", "UTF-8", ArticleMetadata.NONE, List.of(paragraph), List.of());
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        store.articles()
                .save(
                        run,
                        new ReadFile(
                                new SourceFile("agency", location, Path.of(location)),
                                hash,
                                List.of(new ReadFile.ReadArticle(
                                        article, new ArticleLanguage(detected, List.of(detected))))));
    }

    private List<Long> candidates(long run) {
        return store.stories().candidates(run, List.of("ru", "en"), 3);
    }

    private void save(long run, LanguageMatchings.Found found) {
        store.stories().savePairs(run, candidates(run), found.pairs(), found.standing());
        kept().write(found.kept());
    }

    private List<Long> unaligned() {
        return store.stories().unaligned(WorkRange.ALL);
    }

    private Optional<LanguageMatchings.Found> on(long run) {
        return kept().read().flatMap(before -> matchings.on(run, before, candidates(run), List.of()));
    }

    @Test
    void aRevisedArticleIsPairedAndAllOtherPairsStand() {
        List<Long> before = unaligned();
        long run = run();
        save(run, 5, "en", "The tug Volna-%d towed %d barges and %d boats out to sea.");

        LanguageMatchings.Found found = on(run).orElseThrow();
        save(run, found);

        assertThat(found.pairs()).hasSize(1);
        assertThat(found.standing()).hasSize(STORIES - 1);
        assertThat(unaligned())
                .as("the pair of the revision is another, the others are as they were")
                .hasSize(STORIES)
                .filteredOn(before::contains)
                .hasSize(STORIES - 1);
        assertThat(store.stories().pairsAmong(candidates(run))).hasSize(STORIES);
        assertThat(on(run()).orElseThrow().pairs()).as("the next night").isEmpty();
    }

    @Test
    void anArticleThatIsGoneLeavesItsPartnerAlone() {
        long run = run();
        List<Long> left = candidates(run).subList(1, 2 * STORIES);

        LanguageMatchings.Found found =
                matchings.on(run, kept().read().orElseThrow(), left, List.of()).orElseThrow();

        assertThat(found.pairs()).isEmpty();
        assertThat(found.standing()).hasSize(STORIES - 1);
        store.stories().savePairs(run, candidates(run), found.pairs(), found.standing());
        assertThat(store.stories().pairsAmong(candidates(run))).isEqualTo(found.standing());
    }

    @Test
    void whenMuchIsNewAllIsMatchedAnew() {
        long run = run();
        for (int story = 0; story < 4; story++) {
            save(run, story, "en", "The tug Volna-%d towed %d barges and %d boats out to sea.");
        }

        assertThat(on(run)).isEmpty();
    }

    @Test
    void whenAnotherHasChangedThePairsAllIsMatchedAnew() {
        long run = run();
        EditionPair any = store.stories().pairsAmong(candidates(run)).iterator().next();
        assertThat(on(run)).isPresent();

        store.stories().savePairs(run, List.of(any.source(), any.target()), List.of(), Set.of());

        assertThat(on(run)).isEmpty();
    }

    @Test
    void aNewLanguageIsMatchedAnew() {
        long run = run();
        save(run, 3, "de", "Der Schlepper Volna-%d zog %d Lastkähne und %d Boote aus dem Hafen.");

        assertThat(kept().read()
                        .flatMap(before -> matchings.on(
                                run, before, store.stories().candidates(run, List.of("ru", "en", "de"), 3), List.of())))
                .isEmpty();
    }

    @Test
    void whatAnotherProgramKeptOrWhatIsBrokenIsNotRead() throws IOException {
        Path file = folder.resolve("pieces/pairs.bin");
        assertThat(kept().read()).isPresent();
        assertThat(new KeptMatchings(file, "another program").read()).isEmpty();

        byte[] whole = Files.readAllBytes(file);
        for (int place : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
            byte[] wrong = whole.clone();
            wrong[place] ^= 1;
            Files.write(file, wrong);
            assertThat(kept().read()).as("byte %d is wrong", place).isEmpty();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(kept().read()).isEmpty();
        Files.write(file, new byte[0]);
        assertThat(kept().read()).isEmpty();
        kept().forget();
        assertThat(file).doesNotExist();
        assertThat(kept().read()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsNotKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("pairs.bin");

        KeptMatchings nowhere = new KeptMatchings(file, "this program");
        nowhere.write(new Night(1, Map.of()));

        assertThat(nowhere.read()).isEmpty();
    }
}
