package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.FileNames;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.article.TextSpan;
import dev.parallax.article.WireItem;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.ReadFile.NotRead;
import dev.parallax.store.ReadFile.ReadArticle;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What every {@link ComparisonStore} does. An implementation's test extends it and gives it an empty store. */
public abstract class ComparisonStoreContract {

    private static final List<String> BOTH = List.of("ru", "en");
    private static final String EN = "en";
    private static final TranslationTarget INTO_EN = new TranslationTarget(EN, "settings");

    private final ComparisonStore store;
    private final JdbcTemplate jdbc;
    private final long night;

    /** @param database with the store's tables, all of them empty */
    protected ComparisonStoreContract(DataSource database, Function<DataSource, ComparisonStore> opener) {
        this.store = opener.apply(database);
        this.jdbc = new JdbcTemplate(database);
        this.night = store.runs().begin("nightly", EN).id();
    }

    @Test
    void anArticleComesBackAsItWasStored() {
        Article article = new Article(
                "agency",
                "ru/мосул.html",
                "h1",
                "text/html",
                "windows-1251",
                new ArticleMetadata(
                        URI.create("https://example.org/1"),
                        Map.of("en", URI.create("https://example.org/en/1")),
                        "Автор",
                        OffsetDateTime.of(2026, 11, 10, 8, 30, 0, 0, ZoneOffset.ofHours(3)),
                        null,
                        null,
                        OffsetDateTime.of(2026, 11, 9, 8, 30, 0, 0, ZoneOffset.UTC),
                        new WireItem(
                                "2",
                                "withheld",
                                "МОСУЛ",
                                "ru",
                                OffsetDateTime.of(2026, 11, 10, 12, 0, 0, 0, ZoneOffset.UTC))),
                List.of(
                        new Paragraph(0, ParagraphRole.HEADING, "Заголовок 🙂", List.of(new TextSpan(0, 12))),
                        new Paragraph(
                                1, ParagraphRole.BODY, "Раз. Два.", List.of(new TextSpan(0, 4), new TextSpan(5, 9)))),
                List.of(
                        Message.of("reading.remark.charset", "utf-8", "windows-1251"),
                        Message.of("reading.remark.part", "chunk.doc", Message.of("reading.quarantine.truncated", 12)),
                        Message.plain("[brackets] are text")));
        ArticleLanguage language = new ArticleLanguage(
                new DetectedLanguage("ru", 0.75),
                List.of(new DetectedLanguage("ru", 0.5), new DetectedLanguage("uk", 0.25)));
        store.articles()
                .save(night, new ReadFile(file("ru/мосул.html"), "f1", List.of(new ReadArticle(article, language))));

        StoredArticle stored =
                store.articles().find(store.articles().current(night, BOTH)).get(0);

        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.identity()).isEqualTo("https://example.org/1");
        assertThat(stored.language()).isEqualTo(language);
        assertThat(stored.article())
                .usingRecursiveComparison()
                .withComparatorForType(OffsetDateTime.timeLineOrder(), OffsetDateTime.class)
                .isEqualTo(article);
    }

    @Test
    void whatWasCountedOfAJobsWordsComesBackWhateverItsSize() {
        byte[] few = {1, 2, 3};
        byte[] many = new byte[2_000_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = (byte) (i * 31);
        }
        store.articles().keepWords("nightly", few);
        store.articles().keepWords("nightly", many);
        store.articles().keepWords("hourly", few);

        assertThat(store.articles().words("nightly"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(many));
        assertThat(store.articles().words("hourly"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(few));
        assertThat(store.articles().words("weekly")).isEmpty();
    }

    @Test
    void aListedFileIsUnreadThenKeptThenGone() {
        store.files().add(night, "agency", Stream.of("a.txt", "b.txt"));
        store.files().add(night, "agency", Stream.of("b.txt", "c.txt"));
        assertThat(store.files().unread(night)).containsExactly(1L, 2L, 3L);
        assertThat(store.files().unread(night, new WorkRange(2, 3)))
                .containsExactly(new ListedFile(2, "agency", "b.txt"), new ListedFile(3, "agency", "c.txt"));

        SourceFile file = new SourceFile("agency", "b.txt", Path.of("b.txt"));
        ReadArticle article = read("b.txt", "ru", "1", "Раз.");
        NotRead quarantined = new NotRead(new Extraction.Quarantined(
                "b.txt", QuarantineReason.EMPTY, Message.of("reading.quarantine.bytes-without-text", 7)));
        FileReading read = new FileReading(2, file, new ReadFile(file, "f", List.of(article, quarantined)));
        FileReading unchanged = new FileReading(3, new SourceFile("agency", "c.txt", Path.of("c.txt")), null);
        store.files().keep(night, unchanged);
        store.files().keep(night, read);

        assertThat(store.files().unread(night)).containsExactly(1L);
        assertThat(store.files().kept(night)).containsExactly(2L, 3L);
        assertThat(store.files().kept(night, new WorkRange(1, 2))).containsExactly(read);
        assertThat(store.files().kept(night, new WorkRange(3, 5))).containsExactly(unchanged);
        store.files().remove(night, 2);
        assertThat(store.files().kept(night, WorkRange.ALL)).containsExactly(unchanged);
    }

    @Test
    void aTimeKeepsItsOffsetWhileAFileIsOnTheList() {
        store.files().add(night, "agency", Stream.of("a.txt"));
        OffsetDateTime published = OffsetDateTime.of(2026, 11, 10, 8, 30, 0, 0, ZoneOffset.ofHours(3));
        Article plain = read("a.txt", "ru", "1", "Раз.").article();
        Article article = new Article(
                plain.source(),
                plain.location(),
                plain.contentHash(),
                plain.mediaType(),
                plain.charset(),
                new ArticleMetadata(URI.create("https://example.org/1"), Map.of(), null, published, null, null),
                plain.paragraphs(),
                plain.remarks());
        SourceFile file = new SourceFile("agency", "a.txt", Path.of("a.txt"));
        ReadArticle entry =
                new ReadArticle(article, read("a.txt", "ru", "1", "Раз.").language());
        FileReading reading = new FileReading(1, file, new ReadFile(file, null, List.of(entry)));
        store.files().keep(night, reading);
        assertThat(store.files().kept(night, new WorkRange(1, 1))).containsExactly(reading);
    }

    @Test
    void onlyTextsOfSeveralParagraphsAreRepeated() {
        save(night, "a.txt", "f1", read("a.txt", "ru", "1", "Раз.", "Два."));
        save(night, "b.txt", "f2", read("b.txt", "ru", "2", "Два.", "Три."));
        List<Long> articles = store.translations().pending(night, List.of("ru"), INTO_EN, WorkRange.ALL);
        assertThat(store.translations().repeated(night, articles, INTO_EN))
                .containsExactly(new RepeatedText("ru", "Два."));
        assertThat(store.translations().pending(night, List.of("ru"), INTO_EN, new WorkRange(articles.get(1), 99)))
                .containsExactly(articles.get(1));
    }

    @Test
    void aTextOfAnyLengthFits() {
        String text = "Щ".repeat(300_000);
        save(night, "long.txt", "f", read("long.txt", "ru", "long", text));
        assertThat(onlyArticle("ru").article().paragraphs().get(0).text()).isEqualTo(text);
    }

    @Test
    void storingTheSameFileAgainInTheSameRunChangesNothing() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз."));
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз."));
        assertThat(rows("article")).isEqualTo(1);
        assertThat(outcomes(night)).containsExactly("a.txt READ");
    }

    @Test
    void anArticleWithAnotherTextIsANewRevision() {
        save(night, "a.txt", "f1", read("a.txt", "ru", "1", "Раз."));
        long next = store.runs().begin("nightly", EN).id();
        save(next, "a.txt", "f2", read("a.txt", "ru", "2", "Два."));

        assertThat(outcomes(next)).containsExactly("a.txt REVISED");
        assertThat(onlyArticle("ru", next).revision()).isEqualTo(2);
        assertThat(jdbc.queryForList("SELECT is_current FROM article ORDER BY revision", Boolean.class))
                .containsExactly(false, true);
    }

    @Test
    void twoPagesOfOneAddressAreTwoArticlesInEveryRunAndRevisionsOfTheirOwn() {
        save(night, "a.html", "f1", at("https://news.example/a/1?utm_source=rss", read("a.html", "ru", "1", "Раз.")));
        save(night, "a-2.html", "f1", at("https://m.news.example/a/1", read("a-2.html", "ru", "2", "Два.")));
        save(night, "copy.html", "f1", at("https://news.example/a/1", read("copy.html", "ru", "1", "Раз.")));
        long next = store.runs().begin("nightly", EN).id();
        save(next, "a-2.html", "f2", at("https://news.example/a/1", read("a-2.html", "ru", "3", "Три.")));
        save(next, "a.html", "f2", at("https://news.example/a/1", read("a.html", "ru", "1", "Раз.")));

        assertThat(outcomes(night)).containsExactlyInAnyOrder("a.html READ", "a-2.html READ", "copy.html READ");
        assertThat(outcomes(next)).containsExactlyInAnyOrder("a.html UNCHANGED", "a-2.html REVISED");
        assertThat(jdbc.queryForList("SELECT location FROM article WHERE is_current ORDER BY location", String.class))
                .containsExactly("a-2.html", "a.html");
    }

    /** Files come in the order of their names, which is not that of the versions. */
    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "2 3 1", "3 2 1", "3 1 2"})
    void versionsOfAnAgencysItemAreRevisionsInTheirOwnOrder(String order) {
        for (String version : order.split(" ")) {
            save(night, version + ".xml", "f", version(version, null, read(version + ".xml", "ru", version, "Раз.")));
        }

        assertThat(outcomes(night)).containsExactlyInAnyOrder("1.xml READ", "2.xml REVISED", "3.xml REVISED");
        assertThat(jdbc.queryForList("SELECT location FROM article ORDER BY revision", String.class))
                .containsExactly("1.xml", "2.xml", "3.xml");
        assertThat(onlyArticle("ru", night).article().metadata().wire())
                .isEqualTo(new WireItem("3", null, null, null, null));
    }

    @Test
    void aVersionThatOnlyCallsAnItemBackIsARevisionAndOneThatCameBeforeIsNone() {
        ReadArticle first = version("1", null, read("1.xml", "ru", "1", "Раз."));
        save(night, "1.xml", "f1", first);
        long next = store.runs().begin("nightly", EN).id();
        save(next, "2.xml", "f2", version("2", "cancelled", read("2.xml", "ru", "1", "Раз.")));
        save(next, "again.xml", "f3", first);

        assertThat(outcomes(next)).containsExactlyInAnyOrder("2.xml REVISED", "1.xml UNCHANGED");
        assertThat(onlyArticle("ru", next).article().metadata().wire())
                .isEqualTo(new WireItem("2", "cancelled", null, null, null));
    }

    @Test
    void aKnownFileIsTakenOverWithItsQuarantinedEntries() {
        SourceFile zip = file("day.zip");
        store.articles()
                .save(
                        night,
                        new ReadFile(
                                zip,
                                "f1",
                                List.of(
                                        read("day.zip!/a.txt", "ru", "1", "Раз."),
                                        new NotRead(new Extraction.Quarantined(
                                                "day.zip!/b.txt",
                                                QuarantineReason.EMPTY,
                                                Message.plain("It has 0 bytes."))))));
        long next = store.runs().begin("nightly", EN).id();

        assertThat(store.articles().knows(zip, "f1")).isTrue();
        assertThat(store.articles().knows(zip, "f2")).isFalse();
        store.articles().saveUnchanged(next, zip);
        store.articles().saveUnchanged(next, zip);

        assertThat(outcomes(next)).containsExactly("day.zip!/a.txt UNCHANGED", "day.zip!/b.txt QUARANTINED");
        assertThat(rows("article")).isEqualTo(1);
    }

    @Test
    void aQuarantinedFileIsReadAgainWhenItIsForgotten() {
        store.articles()
                .save(
                        night,
                        new ReadFile(
                                file("b.txt"),
                                "f1",
                                List.of(new NotRead(new Extraction.Quarantined(
                                        "b.txt", QuarantineReason.EMPTY, Message.plain("It has 0 bytes."))))));
        assertThat(store.articles().knows(file("b.txt"), "f1")).isTrue();
        assertThat(store.articles().forgetQuarantined()).isEqualTo(1);
        assertThat(store.articles().knows(file("b.txt"), "f1")).isFalse();
    }

    @Test
    void whatWasRefusedIsPendingAgainWithOtherSettingsOrWhenItIsAskedFor() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз.", "Два."));
        long article = onlyArticle("ru").id();
        store.translations()
                .save(
                        night,
                        INTO_EN,
                        Map.of(article, List.of(translated(0, "One."), untranslated(1, "it is too long", false))));
        TranslationTarget mended = new TranslationTarget(EN, "other settings");
        assertThat(store.translations().pendingParagraphs(night, article, mended))
                .as("once a night")
                .isEmpty();

        long next = store.runs().begin("nightly", EN).id();
        store.articles().saveUnchanged(next, file("a.txt"));
        assertThat(store.translations().pending(next, List.of("ru"), INTO_EN, WorkRange.ALL))
                .isEmpty();
        assertThat(store.translations().pending(next, List.of("ru"), mended, WorkRange.ALL))
                .containsExactly(article);
        assertThat(store.translations().pendingParagraphs(next, article, mended))
                .containsExactly(1);

        assertThat(store.translations().askAgain()).isEqualTo(1);
        assertThat(store.translations().pending(next, List.of("ru"), INTO_EN, WorkRange.ALL))
                .containsExactly(article);
        assertThat(store.translations().pendingParagraphs(next, article, INTO_EN))
                .containsExactly(1);
    }

    @Test
    void aParagraphIsPendingUntilItIsTranslated() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз.", "Два.", "Три."));
        long article = onlyArticle("ru").id();
        assertThat(store.translations().pending(night, List.of("ru"), INTO_EN, WorkRange.ALL))
                .containsExactly(article);

        store.translations()
                .save(
                        night,
                        INTO_EN,
                        Map.of(
                                article,
                                List.of(
                                        translated(0, "One."),
                                        untranslated(1, "the engine was down", true),
                                        untranslated(2, "no word of it is known", false))));

        assertThat(store.translations().pending(night, List.of("ru"), INTO_EN, WorkRange.ALL))
                .isEmpty();
        long next = store.runs().begin("nightly", EN).id();
        store.articles().saveUnchanged(next, file("a.txt"));
        assertThat(store.translations().pending(next, List.of("ru"), INTO_EN, WorkRange.ALL))
                .containsExactly(article);
        assertThat(store.translations().pendingParagraphs(next, article, INTO_EN))
                .containsExactly(1);

        store.translations().save(next, INTO_EN, Map.of(article, List.of(translated(1, "Two."))));
        assertThat(store.translations().pending(next, List.of("ru"), INTO_EN, WorkRange.ALL))
                .isEmpty();
        assertThat(store.translations().find(List.of(article), EN).get(article))
                .containsExactly(
                        new TranslationResult.Translated("One.", 1, List.of(new TextSpan(0, 3))),
                        new TranslationResult.Translated("Two.", 1, List.of(new TextSpan(0, 3))),
                        new TranslationResult.Untranslated("no word of it is known"));
    }

    @Test
    void anArticleOfWhichNothingIsOpenIsMarkedForThatTargetAlone() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз.", "Два."));
        long article = onlyArticle("ru").id();
        store.translations().save(night, INTO_EN, Map.of(article, List.of(translated(0, "One."))));
        assertThat(marked()).as("a paragraph is left").isZero();
        store.translations().save(night, INTO_EN, Map.of(article, List.of(untranslated(1, "it was down", true))));
        assertThat(marked()).as("the next night tries again").isZero();
        store.translations().save(night, INTO_EN, Map.of(article, List.of(translated(1, "Two."))));
        assertThat(marked()).isEqualTo(1);

        assertThat(store.translations()
                        .pending(night, List.of("ru"), new TranslationTarget("de", "settings"), WorkRange.ALL))
                .as("into another language nothing is translated")
                .containsExactly(article);
    }

    private int marked() {
        return rows("article WHERE translated_with <> ''");
    }

    @Test
    void aRunMayMissArticlesUnlessItSeesAllThatTheOneBeforeSaw() {
        threeArticles();
        assertThat(store.stories().mayMissArticles(night)).as("the first").isTrue();
        long same = unchanged("nightly", "a.txt", "b.txt", "c.txt");
        assertThat(store.stories().mayMissArticles(same))
                .as("the one before has not ended")
                .isTrue();
        store.runs().finish(night, RunSummary.State.PARTIAL, null);
        assertThat(store.stories().mayMissArticles(same)).isFalse();

        store.runs().finish(same, RunSummary.State.DONE, null);
        long less = unchanged("nightly", "a.txt", "c.txt");
        assertThat(store.stories().mayMissArticles(less)).isTrue();
        store.runs().finish(less, RunSummary.State.DONE, null);
        long other = unchanged("another job", "a.txt", "c.txt");
        store.runs().finish(other, RunSummary.State.DONE, null);
        assertThat(store.stories().mayMissArticles(unchanged("nightly", "a.txt", "c.txt")))
                .as("another job has run meanwhile")
                .isTrue();
    }

    private long unchanged(String job, String... locations) {
        long run = store.runs().begin(job, EN).id();
        store.articles().saveUnchanged(run, "agency", List.of(locations));
        return run;
    }

    @Test
    void pairedArticlesAreOneStoryAndTheOthersOneEach() {
        List<Long> ids = threeArticles();
        assertThat(store.stories().needsMatching(night, BOTH)).isTrue();
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(Message.plain("Мосул")), List.of()));

        assertThat(store.stories().needsMatching(night, BOTH)).isFalse();
        List<Long> stories = store.findings().unchecked(night, "s", WorkRange.ALL);
        assertThat(stories).hasSize(2);
        long pair = store.stories().unaligned(WorkRange.ALL).get(0);
        assertThat(store.stories().pair(pair).evidence()).containsExactly(Message.plain("Мосул"));
        Alignment paragraphs = new Alignment(List.of(
                new Bead(BeadType.MATCH, List.of(0), List.of(0), 1.5, 0.9),
                new Bead(BeadType.ADDITION, List.of(), List.of(1), 4, 0.5)));
        Alignment segments = new Alignment(List.of(new Bead(BeadType.MATCH, List.of(0), List.of(0, 1), 2, 0.8)));
        store.stories().saveAlignment(pair, paragraphs, segments);
        store.stories().saveAlignment(pair, paragraphs, segments);

        assertThat(store.stories().unaligned(WorkRange.ALL)).isEmpty();
        CheckedStory story = store.findings().story(stories.get(0), EN).settled();
        assertThat(story.editions()).extracting(e -> e.id()).containsExactly(ids.get(0), ids.get(1));
        assertThat(story.pairs()).hasSize(1);
        assertThat(story.pairs().get(0).paragraphs()).isEqualTo(paragraphs);
        assertThat(story.pairs().get(0).segments()).isEqualTo(segments);
    }

    @Test
    void articlesAreFoundByWhatTheyAreCalled() {
        List<Long> ids = threeArticles();
        String place = store.articles().find(ids).get(0).article().source() + ":"
                + store.articles().find(ids).get(0).article().location();

        assertThat(store.articles().named(List.of(place, "nobody:" + place)))
                .containsOnly(Map.entry(place, List.of(ids.get(0))));
        assertThat(store.articles().named(List.of())).isEmpty();
    }

    @Test
    void aPairIsFoundInEitherOrder() {
        List<Long> ids = threeArticles();
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of()));

        assertThat(store.stories().isHeeded(ids.get(0), ids.get(1), false)).isFalse();
        assertThat(store.stories().isHeeded(ids.get(1), ids.get(0), true)).isFalse();
        assertThat(store.stories().isHeeded(ids.get(0), ids.get(2), false)).isTrue();
    }

    @Test
    void oneQueryReadsOriginalTranslationAndPublishedVersion() {
        List<Long> ids = threeArticles();
        store.translations().save(night, INTO_EN, Map.of(ids.get(0), List.of(translated(0, "One, by machine."))));
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of()));
        store.stories()
                .saveAlignment(
                        store.stories().unaligned(WorkRange.ALL).get(0),
                        new Alignment(List.of(
                                new Bead(BeadType.MATCH, List.of(0), List.of(0), 1, 0.9),
                                new Bead(BeadType.ADDITION, List.of(), List.of(1), 4, 0.5))),
                        new Alignment(List.of()));

        assertThat(jdbc.query(
                        "SELECT original, translation, published FROM aligned_paragraph ORDER BY edition_number",
                        (row, n) -> row.getString(1) + " | " + row.getString(2) + " | " + row.getString(3)))
                .containsExactly("Раз. | One, by machine. | One.", "null | null | Two.");
    }

    @Test
    void sentencesThatSurelySayTheSameArePublishedPassages() {
        List<Long> ids = threeArticles();
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of()));
        store.stories()
                .saveAlignment(
                        store.stories().unaligned(WorkRange.ALL).get(0),
                        new Alignment(List.of()),
                        new Alignment(List.of(
                                new Bead(BeadType.MATCH, List.of(0), List.of(0, 1), 1, 0.9),
                                new Bead(BeadType.ADDITION, List.of(), List.of(0), 1, 0.9))));

        assertThat(store.translations().published(EN, 0.95, 10)).isEmpty();
        assertThat(store.translations().published(EN, 0.8, 10))
                .extracting(TranslationUnit::variants)
                .containsExactly(new TreeMap<>(Map.of("ru", "Раз.", "en", "One. Two.")));
        assertThat(store.translations().published("de", 0.8, 10)).isEmpty();
    }

    @Test
    void savingTheSamePairsAgainKeepsStoriesBeadsAndWhatWasChecked() {
        List<Long> ids = threeArticles();
        StoryPair pair = new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of());
        pair(night, ids, pair);
        store.stories()
                .saveAlignment(
                        store.stories().unaligned(WorkRange.ALL).get(0),
                        new Alignment(List.of()),
                        new Alignment(List.of()));
        List<Long> stories = store.findings().unchecked(night, "s", WorkRange.ALL);
        stories.forEach(story -> store.findings().save(night, story, "s", List.of()));

        pair(night, ids, pair);

        assertThat(store.stories().unaligned(WorkRange.ALL)).isEmpty();
        assertThat(store.findings().unchecked(night, "s", WorkRange.ALL)).isEmpty();
        assertThat(store.findings().unchecked(night, "other settings", WorkRange.ALL))
                .isEqualTo(stories);
    }

    @Test
    void aPairKeepsItsNumbersUntilTheyDifferByAPercent() {
        List<Long> ids = threeArticles();
        List<Message> evidence = List.of(Message.of("finding.pair.runner-up", 67L, "One.", "agency", "c.txt"));
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.901, 0.5, evidence, List.of()));
        long pair = store.stories().unaligned(WorkRange.ALL).get(0);

        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.904, 0.502, evidence, List.of()));
        assertThat(store.stories().pair(pair).probability()).isEqualTo(0.901);
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.904, 0.51, evidence, List.of()));
        assertThat(store.stories().pair(pair).probability()).isEqualTo(0.904);
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.902, 0.51, List.of(), List.of()));
        assertThat(store.stories().pair(pair).evidence()).isEmpty();
    }

    @Test
    void aStoryHasAnotherVersionWhenSomethingOfItChanges() {
        List<Long> ids = threeArticles();
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of()));
        Map<String, StoryVersion> first = store.reader().versions(night);
        assertThat(List.copyOf(first.keySet())).isEqualTo(store.reader().stories(night));
        assertThat(store.reader().versions(night)).isEqualTo(first);

        String key = storyKey(ids.get(0));
        store.translations().save(night, INTO_EN, Map.of(ids.get(0), List.of(translated(0, "One, by machine."))));
        Map<String, StoryVersion> second = store.reader().versions(night);
        assertThat(second.get(key)).isNotEqualTo(first.get(key));
        first.forEach((story, version) -> {
            if (!story.equals(key)) {
                assertThat(second).containsEntry(story, version);
            }
        });
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.8, 0.5, List.of(), List.of()));
        assertThat(store.reader().versions(night).get(key)).isNotEqualTo(second.get(key));
    }

    @Test
    void anEarlierVersionThatComesLateChangesTheStoryOfTheLaterOne() {
        save(night, "3.xml", "f", version("3", null, read("3.xml", "ru", "3", "Раз и три.")));
        save(night, "b.txt", "g", read("b.txt", "en", "2", "Two."));
        pair(night, store.stories().candidates(night, BOTH, 7));
        String key = storyKey(onlyArticle("ru").id());
        Map<String, StoryVersion> first = store.reader().versions(night);
        save(night, "1.xml", "f", version("1", null, read("1.xml", "ru", "1", "Раз.")));
        Map<String, StoryVersion> second = store.reader().versions(night);
        assertThat(second).containsOnlyKeys(first.keySet());
        assertThat(second.get(key)).isNotEqualTo(first.get(key));
        assertThat(second.values()).containsAnyElementsOf(first.values());
    }

    @Test
    void aFileWithItsStampIsUnchangedWithoutBeingOpened() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз."));
        save(night, "b.txt", "g", read("b.txt", "en", "2", "Two."));
        store.articles().stamp(file("a.txt"), "7/then");
        store.articles().stamp(file("b.txt"), null);
        assertThat(store.articles().stamps("agency")).containsOnly(Map.entry("a.txt", "7/then"));

        long next = store.runs().begin("nightly", EN).id();
        store.articles().saveUnchanged(next, "agency", List.of("a.txt"));
        store.articles().saveUnchanged(next, "agency", List.of("a.txt"));
        assertThat(store.reader().summary(next).reading().unchanged()).isEqualTo(1);
        save(next, "a.txt", "h", read("a.txt", "ru", "1b", "Раз и два."));
        assertThat(store.articles().stamps("agency")).isEmpty();
    }

    @Test
    void aStoryKeepsItsKeyWhenAnArticleOfItIsRevisedAndAnotherJoins() {
        List<Long> ids = threeArticles();
        pair(night, ids, new StoryPair(ids.get(0), ids.get(1), 0.9, 0.5, List.of(), List.of()));
        String key = storyKey(ids.get(0));

        long next = store.runs().begin("nightly", EN).id();
        save(next, "a.txt", "g", read("a.txt", "ru", "1b", "Раз и два."));
        store.articles().saveUnchanged(next, file("b.txt"));
        store.articles().saveUnchanged(next, file("c.txt"));
        List<Long> candidates = store.stories().candidates(next, BOTH, 7);
        assertThat(candidates).hasSize(3).doesNotContain(ids.get(0));
        long revised = store.articles().current(next, List.of("ru")).get(0);
        pair(
                next,
                candidates,
                new StoryPair(revised, ids.get(1), 0.9, 0.5, List.of(), List.of()),
                new StoryPair(revised, ids.get(2), 0.8, 0.4, List.of(), List.of()));

        assertThat(storyKey(revised)).isEqualTo(key);
        assertThat(storyKey(ids.get(2))).isEqualTo(key);
        assertThat(rows("story")).isEqualTo(1);
        assertThat(rows("story_pair")).isEqualTo(2);
        assertThat(store.findings()
                        .story(
                                store.findings()
                                        .unchecked(next, "s", WorkRange.ALL)
                                        .get(0),
                                EN)
                        .settled()
                        .editions())
                .filteredOn(edition -> edition.id() == revised)
                .singleElement()
                .satisfies(edition -> assertThat(edition.previous())
                        .extracting(CheckedArticle::id)
                        .isEqualTo(ids.get(0)));
    }

    @Test
    void candidatesAreTheArticlesOfTheLastDaysToo() {
        List<Long> ids = threeArticles();
        long next = store.runs().begin("nightly", EN).id();
        assertThat(store.stories().candidates(next, BOTH, 7)).isEqualTo(ids);
        jdbc.update(
                "UPDATE comparison_run SET started_at = ? WHERE id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(9),
                night);
        assertThat(store.stories().candidates(next, BOTH, 7)).isEmpty();
    }

    @Test
    void anArticleIsWithdrawnThatIsGoneWhileItsNeighboursStay() {
        List<Long> ids = threeArticles();
        store.runs().finish(night, RunSummary.State.DONE, null);
        long next = store.runs().begin("nightly", EN).id();
        store.articles().saveUnchanged(next, file("a.txt"));
        assertThat(store.stories().withdrawn(next, ids, 7))
                .as("two of three are gone")
                .isEmpty();

        store.articles().saveUnchanged(next, file("b.txt"));
        assertThat(store.stories().withdrawn(next, ids, 7)).containsExactly(ids.get(2));
        store.runs().finish(next, RunSummary.State.PARTIAL, null);

        long other = store.runs().begin("nightly", EN).id();
        save(other, "later/d.txt", "f", read("later/d.txt", "en", "4", "Four."));
        assertThat(store.stories().withdrawn(other, ids, 7))
                .as("the folder moved on, what was withdrawn stays so")
                .containsExactly(ids.get(2));
        store.articles().saveUnchanged(other, file("c.txt"));
        assertThat(store.stories().withdrawn(other, ids, 7)).isEmpty();
        assertThat(store.stories().needsMatching(other, BOTH)).isTrue();
    }

    @Test
    void aFindingIsNewThenKnownThenFixedThenReopened() {
        save(night, "a.txt", "f", read("a.txt", "en", "1", "A spokewoman."));
        long article = onlyArticle("en").id();
        pair(night, List.of(article));
        long story = store.findings().unchecked(night, "s", WorkRange.ALL).get(0);
        Finding finding = finding("fp", article);

        store.findings().save(night, story, "s", List.of(finding, finding));
        store.findings().save(night, story, "s", List.of(finding));
        assertThat(state()).isEqualTo("open first=1 changed=1");

        long second = store.runs().begin("nightly", EN).id();
        store.findings().save(second, story, "s", List.of(finding));
        assertThat(state()).isEqualTo("open first=1 changed=1");

        long third = store.runs().begin("nightly", EN).id();
        store.findings().save(third, story, "s", List.of());
        store.findings().save(third, story, "s", List.of());
        assertThat(state()).isEqualTo("fixed first=1 changed=3");

        long fourth = store.runs().begin("nightly", EN).id();
        store.findings().save(fourth, story, "s", List.of(finding));
        assertThat(state()).isEqualTo("open first=1 changed=4");
        assertThat(rows("finding")).isEqualTo(1);
    }

    @Test
    void theNextCheckIsToldInWhichTextsNothingWasFound() {
        save(night, "a.txt", "f", read("a.txt", "en", "1", "A spokewoman."));
        pair(night, List.of(onlyArticle("en").id()));
        long story = store.findings().unchecked(night, "s", WorkRange.ALL).get(0);
        assertThat(store.findings().story(story, EN).quiet()).isEmpty();

        store.findings().save(night, story, "s", List.of(), List.of(), List.of("Zm9vYmFy", "-_-_0000"));
        assertThat(store.findings().story(story, EN).quiet()).containsExactlyInAnyOrder("Zm9vYmFy", "-_-_0000");
        store.findings().save(night, story, "s", List.of());
        assertThat(store.findings().story(story, EN).quiet()).isEmpty();
    }

    @Test
    void anUnfinishedRunIsFoundUntilItIsDone() {
        assertThat(store.runs().unfinished("nightly", EN))
                .map(ComparisonRun::id)
                .contains(night);
        assertThat(store.runs().unfinished("another", EN)).isEmpty();
        Message failure = Message.of("night.step-failed", "extract", "The disk is full.");
        store.runs().finish(night, RunSummary.State.FAILED, failure);
        assertThat(store.runs().unfinished("nightly", EN))
                .map(ComparisonRun::failure)
                .contains(failure);
        store.runs().resume(night);
        store.runs().finish(night, RunSummary.State.PARTIAL, null);
        assertThat(store.runs().unfinished("nightly", EN)).isEmpty();
        assertThat(store.runs().latest(5)).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunSummary.State.PARTIAL);
            assertThat(run.failure()).isNull();
        });
    }

    @Test
    void aKilledRunIsNotTakenUpInAnotherLanguage() {
        assertThat(store.runs().unfinished("nightly", "ru")).isEmpty();
        long next = store.runs().begin("nightly", "ru").id();
        assertThat(store.runs().latest(5))
                .extracting(ComparisonRun::id, ComparisonRun::state)
                .containsExactly(tuple(next, RunSummary.State.RUNNING), tuple(night, RunSummary.State.FAILED));
    }

    @Test
    void whatWentWrongComesBackAsItWasSaid() {
        Message problem = Message.of("night.problem.checker", Message.of("night.no-reason"));
        store.runs().addProblem(night, "checkStories", "s1, names", Message.plain("replaced"));
        store.runs().addProblem(night, "checkStories", "s1, names", problem);
        assertThat(store.runs().problems(night))
                .containsExactly(Message.of("night.problem", "checkStories", "s1, names", problem))
                .isEqualTo(store.reader().problems(night));
    }

    @Test
    void whatAnOlderStoreSaidInEnglishIsStillRead() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз."));
        jdbc.update("UPDATE article SET remarks = '[\"The charset was repaired\"]'");
        assertThat(onlyArticle("ru").article().remarks()).containsExactly(Message.plain("The charset was repaired"));

        store.files().add(night, "agency", Stream.of("b.txt"));
        jdbc.update("""
                UPDATE listed_file SET reading =
                '{"hash":null,"entries":[{"quarantined":{"location":"b.txt","reason":"EMPTY","detail":"It holds no bytes."}}]}'
                """);
        assertThat(store.files().kept(night, WorkRange.ALL))
                .singleElement()
                .satisfies(reading -> assertThat(
                                Objects.requireNonNull(reading.read()).entries())
                        .containsExactly(new NotRead(new Extraction.Quarantined(
                                "b.txt", QuarantineReason.EMPTY, Message.plain("It holds no bytes.")))));

        jdbc.update("UPDATE comparison_run SET state = 'FAILED', failure = 'The disk is full.'");
        assertThat(store.runs().unfinished("nightly", EN))
                .map(ComparisonRun::failure)
                .contains(Message.plain("The disk is full."));
    }

    private List<Long> threeArticles() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз."));
        save(night, "b.txt", "f", read("b.txt", "en", "2", "One.", "Two."));
        save(night, "c.txt", "f", read("c.txt", "en", "3", "Else."));
        return store.articles().current(night, BOTH);
    }

    private void pair(long run, List<Long> candidates, StoryPair... pairs) {
        store.stories().savePairs(run, candidates, List.of(pairs), Set.of());
    }

    private StoredArticle onlyArticle(String language) {
        return onlyArticle(language, night);
    }

    private StoredArticle onlyArticle(String language, long run) {
        List<StoredArticle> found = store.articles().find(store.articles().current(run, List.of(language)));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String storyKey(long article) {
        return one(
                "SELECT s.story_key FROM story s JOIN story_edition e ON e.story_id = s.id WHERE e.article_id = ?",
                (row, n) -> row.getString(1),
                article);
    }

    /** With the runs numbered from 1, whatever the database calls them. */
    private String state() {
        return one(
                "SELECT is_open, first_run, changed_run FROM finding",
                (row, n) -> (row.getBoolean(1) ? "open" : "fixed") + " first=" + (row.getLong(2) - night + 1)
                        + " changed=" + (row.getLong(3) - night + 1));
    }

    private List<String> outcomes(long run) {
        return jdbc.query(
                "SELECT location, outcome FROM article_outcome WHERE run_id = ? ORDER BY location",
                (row, n) -> row.getString(1) + " " + row.getString(2),
                run);
    }

    private int rows(String table) {
        return one("SELECT COUNT(*) FROM " + table, (row, n) -> row.getInt(1));
    }

    private <T> T one(String sql, RowMapper<T> mapper, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, mapper, parameters));
    }

    private void save(long run, String location, String hash, ReadArticle article) {
        store.articles().save(run, new ReadFile(file(location), hash, List.of(article)));
    }

    private static SourceFile file(String location) {
        return new SourceFile("agency", location, FileNames.path(Path.of(""), location));
    }

    private static ReadArticle read(String location, String language, String hash, String... paragraphs) {
        List<Paragraph> texts = new ArrayList<>();
        for (String text : paragraphs) {
            texts.add(new Paragraph(texts.size(), ParagraphRole.BODY, text, List.of(new TextSpan(0, text.length()))));
        }
        Article article =
                new Article("agency", location, hash, "text/plain", "UTF-8", ArticleMetadata.NONE, texts, List.of());
        DetectedLanguage detected = new DetectedLanguage(language, 0.5);
        return new ReadArticle(
                article,
                new ArticleLanguage(
                        detected, texts.stream().map(text -> detected).toList()));
    }

    private static ReadArticle at(String address, ReadArticle read) {
        return with(new ArticleMetadata(URI.create(address), Map.of(), null, null, null, null), read);
    }

    private static ReadArticle version(String version, @Nullable String status, ReadArticle read) {
        WireItem item = new WireItem(version, status, null, null, null);
        return with(
                new ArticleMetadata(
                        URI.create("https://agency.example/ferry"), Map.of(), null, null, null, null, null, item),
                read);
    }

    private static ReadArticle with(ArticleMetadata metadata, ReadArticle read) {
        Article article = read.article();
        return new ReadArticle(
                new Article(
                        article.source(),
                        article.location(),
                        article.contentHash(),
                        article.mediaType(),
                        article.charset(),
                        metadata,
                        article.paragraphs(),
                        article.remarks()),
                read.language());
    }

    private static ParagraphTranslation translated(int number, String text) {
        return new ParagraphTranslation(
                number,
                new TranslationResult.Translated(text, 1, List.of(new TextSpan(0, 3))),
                "lexical",
                "1",
                List.of(),
                false,
                false);
    }

    @Test
    void keepsWhatTheGuardsSayAgainstATranslation() {
        save(night, "a.txt", "f", read("a.txt", "ru", "1", "Раз.", "Два."));
        long article = onlyArticle("ru").id();
        List<TranslationIssue> issues = List.of(
                new TranslationIssue(TranslationIssue.Kind.TRUNCATED, Message.of("finding.doubt.letters", 2, 40)));
        store.translations()
                .save(
                        night,
                        INTO_EN,
                        Map.of(
                                article,
                                List.of(
                                        translated(0, "One."),
                                        new ParagraphTranslation(
                                                1,
                                                new TranslationResult.Translated("Tw", 1, List.of()),
                                                "lexical",
                                                "1",
                                                issues,
                                                false,
                                                false))));

        assertThat(store.translations().doubts(List.of(article), EN)).isEqualTo(Map.of(article, Map.of(1, issues)));
    }

    private static ParagraphTranslation untranslated(int number, String reason, boolean retry) {
        return new ParagraphTranslation(
                number, new TranslationResult.Untranslated(reason), "lexical", "1", List.of(), false, retry);
    }

    private static Finding finding(String fingerprint, long article) {
        return new Finding(
                fingerprint,
                FindingKind.MISSPELLING,
                "spelling",
                Severity.MAJOR,
                article,
                0,
                new TextSpan(2, 12),
                Message.of("finding.more", Message.plain("No such word."), 3),
                List.of("spokeswoman"),
                List.of(new Evidence(
                        article,
                        0,
                        new TextSpan(2, 12),
                        Message.of(
                                "finding.note.says",
                                Message.of("finding.in-edition", "en", Message.language("en")),
                                "here"))),
                0.75,
                "");
    }
}
