package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A matching that goes on from an earlier one finds what a matching of all editions finds, and reads few of them. */
class MatchingOnTests {

    private static final StoryMatcher MATCHER = new StoryMatcher(EmbeddedLexicon.load());

    /**
     * Of a hundred pairs of so few editions, as many may be found by one and not by the other: each edition that comes or goes
     * makes words rarer or less rare, which the odds that were found earlier do not follow.
     */
    private static final int AT_THE_BORDER = 2;

    /** What a revision's id is more than that of the edition before. */
    private static final long REVISED = 1_000_000;

    private final Set<Long> read = new HashSet<>();

    /** Invented events, of some of which other outlets write as well. */
    private static StoryPool pool(int seed) {
        return StoryPool.withOutlets(new NewsEvents("evaluation", seed).tell(150), true, new Random(seed));
    }

    private static List<Edition> those(List<Edition> editions, Predicate<Edition> which) {
        return editions.stream().filter(which).toList();
    }

    private static KeptMatching kept(StoryPool pool, Predicate<Edition> which, KnownPair... known) {
        return again(MATCHER.matchAnew(those(pool.russian(), which), those(pool.english(), which), List.of(known)));
    }

    /** As the next night reads it. */
    private static KeptMatching again(Matching matching) {
        try {
            return KeptMatching.read(new DataInputStream(new ByteArrayInputStream(bytes(matching))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Matching matching) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(matching.kept()).isNotNull().satisfies(kept -> kept.write(new DataOutputStream(bytes)));
        return bytes.toByteArray();
    }

    /** Goes on to those that are there by now. */
    private Matching on(KeptMatching earlier, StoryPool pool, Predicate<Edition> there, KnownPair... known) {
        Set<Long> before = earlier.editions();
        Predicate<Edition> fresh = edition -> there.test(edition) && !before.contains(edition.id());
        Set<Long> gone = all(pool)
                .filter(edition -> !there.test(edition))
                .map(Edition::id)
                .filter(before::contains)
                .collect(Collectors.toSet());
        EditionChanges changes = new EditionChanges(
                those(pool.russian(), fresh), those(pool.english(), fresh), gone, ids -> texts(ids, pool));
        return MATCHER.matchOn(earlier, changes, List.of(known));
    }

    private List<Edition> texts(Collection<Long> ids, StoryPool pool) {
        read.addAll(ids);
        return all(pool).filter(edition -> ids.contains(edition.id())).toList();
    }

    private static Stream<Edition> all(StoryPool pool) {
        return Stream.concat(pool.russian().stream(), pool.english().stream());
    }

    private static Set<EditionPair> pairs(Matching matching) {
        Set<EditionPair> pairs = new HashSet<>(matching.standing());
        matching.pairs().forEach(pair -> pairs.add(new EditionPair(pair.source(), pair.target())));
        return pairs;
    }

    /** The pairs that only one of the two has. */
    private static Set<EditionPair> difference(Set<EditionPair> one, Set<EditionPair> other) {
        Set<EditionPair> difference = new HashSet<>(one);
        difference.removeAll(other);
        other.stream().filter(pair -> !one.contains(pair)).forEach(difference::add);
        return difference;
    }

    private static Set<EditionPair> anew(StoryPool pool, Predicate<Edition> which, KnownPair... known) {
        return pairs(MATCHER.matchAnew(those(pool.russian(), which), those(pool.english(), which), List.of(known)));
    }

    private static Edition in(String language, Edition edition, boolean isTranslated) {
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        List<String> texts = edition.texts();
        return new Edition(
                edition.id(),
                edition.article(),
                new ArticleLanguage(detected, Collections.nCopies(texts.size(), detected)),
                isTranslated ? texts : Collections.nCopies(texts.size(), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatHasComeIsPairedAsIfAllWereMatchedAnew(int seed) {
        StoryPool pool = pool(seed);
        Predicate<Edition> earlier = edition -> edition.id() % 29 != 7;

        Matching matching = on(kept(pool, earlier), pool, edition -> true);

        assertThat(difference(pairs(matching), anew(pool, edition -> true))).hasSizeLessThanOrEqualTo(AT_THE_BORDER);
        assertThat(matching.standing()).hasSizeGreaterThan(matching.pairs().size());
        assertThat(read).hasSizeLessThan((int) all(pool).count() * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatHasGoneLeavesItsPartnerToAnother(int seed) {
        StoryPool pool = pool(seed);
        Predicate<Edition> there = edition -> edition.id() % 29 != 7;

        Matching matching = on(kept(pool, edition -> true), pool, there);

        assertThat(difference(pairs(matching), anew(pool, there))).hasSizeLessThanOrEqualTo(AT_THE_BORDER);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16})
    void aRevisionIsReadWithThoseItWasNotFarFromAlone(int seed) {
        StoryPool pool = pool(seed);
        KeptMatching kept = kept(pool, edition -> true);
        List<Edition> russian = revised(pool.russian(), "", 0);
        List<Edition> english = revised(pool.english(), "", 0);

        Matching matching = onTo(kept, pool, russian, english);

        assertThat(difference(pairs(matching), pairs(MATCHER.matchAnew(russian, english, List.of()))))
                .hasSizeLessThanOrEqualTo(AT_THE_BORDER);
        int near = read.size();
        read.clear();
        onTo(kept, pool, revised(pool.russian(), "other-", 0), revised(pool.english(), "other-", 0));
        assertThat(near).as("as of new articles").isLessThan(read.size() * 4 / 5);
        read.clear();
        onTo(kept, pool, revised(pool.russian(), "", 1), revised(pool.english(), "", 1));
        assertThat(near).as("as of those that came on another day").isLessThan(read.size() * 4 / 5);
    }

    /** Some of them with a paragraph more, in a file of the same name or of another one, of the same day or some days later. */
    private static List<Edition> revised(List<Edition> editions, String otherName, int later) {
        return editions.stream()
                .map(edition -> edition.id() % 29 == 7 ? revised(edition, otherName, later) : edition)
                .toList();
    }

    private static Edition revised(Edition edition, String otherName, int later) {
        Article article = edition.article();
        List<Paragraph> paragraphs = new ArrayList<>(article.paragraphs());
        paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, "It was said again.", List.of()));
        OffsetDateTime published = Objects.requireNonNull(article.metadata().published());
        return with(
                edition, edition.id() + REVISED, otherName + article.location(), published.plusDays(later), paragraphs);
    }

    /** An untranslated edition in the language of another. */
    private static Edition with(
            Edition other, long id, String location, @Nullable OffsetDateTime published, List<Paragraph> paragraphs) {
        Article article = other.article();
        DetectedLanguage language = other.language().article();
        return new Edition(
                id,
                new Article(
                        article.source(),
                        location,
                        article.contentHash(),
                        article.mediaType(),
                        article.charset(),
                        new ArticleMetadata(null, Map.of(), null, published, null, null),
                        paragraphs,
                        List.of()),
                new ArticleLanguage(language, Collections.nCopies(paragraphs.size(), language)),
                Collections.nCopies(paragraphs.size(), null));
    }

    private Matching onTo(KeptMatching kept, StoryPool pool, List<Edition> russian, List<Edition> english) {
        Set<Long> there = Stream.concat(russian.stream(), english.stream())
                .map(Edition::id)
                .collect(Collectors.toSet());
        Set<Long> gone =
                kept.editions().stream().filter(id -> !there.contains(id)).collect(Collectors.toSet());
        EditionChanges changes = new EditionChanges(
                those(russian, edition -> edition.id() >= REVISED),
                those(english, edition -> edition.id() >= REVISED),
                gone,
                ids -> texts(ids, pool));
        return MATCHER.matchOn(kept, changes, List.of());
    }

    @Test
    void whatIsGoneMayReadOtherwiseThanWhenItWasCounted() {
        StoryPool pool = pool(13);
        KeptMatching kept = kept(pool, edition -> true);
        long gone = pool.english().get(0).id();
        Edition other = withText(pool.english().get(0), wordsThatNobodyHas());
        EditionChanges changes = new EditionChanges(
                List.of(), List.of(), Set.of(gone), ids -> ids.contains(gone) ? List.of(other) : texts(ids, pool));

        assertThat(difference(
                        pairs(MATCHER.matchOn(kept, changes, List.of())), anew(pool, edition -> edition.id() != gone)))
                .hasSizeLessThanOrEqualTo(AT_THE_BORDER);
    }

    /** More than there are words in all editions. */
    private static String wordsThatNobodyHas() {
        return IntStream.range(0, 30_000)
                .mapToObj(number -> "Z" + letter(number / 900) + letter(number / 30 % 30) + letter(number % 30))
                .collect(Collectors.joining(" "));
    }

    private static char letter(int number) {
        return (char) ('à' + number);
    }

    private static Edition withText(Edition edition, String text) {
        return with(
                edition,
                edition.id(),
                edition.article().location(),
                edition.published(),
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of())));
    }

    @Test
    void nightAfterNightGoesOnFromTheLast() {
        StoryPool pool = pool(6);
        KeptMatching kept = kept(pool, edition -> edition.id() % 30 > 3);
        for (int night = 3; night >= 0; night--) {
            int last = night;
            Matching matching = on(kept, pool, edition -> edition.id() % 30 >= last);
            assertThat(difference(pairs(matching), anew(pool, edition -> edition.id() % 30 >= last)))
                    .hasSizeLessThanOrEqualTo(AT_THE_BORDER);
            kept = again(matching);
        }
        assertThat(kept.editions()).hasSize((int) all(pool).count());
        assertThat(kept.added()).isPositive().isLessThan((int) all(pool).count() / 4);
    }

    @Test
    void whereNothingHasChangedAllPairsStandAndNothingIsRead() {
        StoryPool pool = pool(7);

        Matching matching = on(kept(pool, edition -> true), pool, edition -> true);

        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.standing()).isEqualTo(anew(pool, edition -> true));
        assertThat(read).isEmpty();
    }

    @Test
    void whatPeopleSayOfTwoEditionsMovesBoth() {
        StoryPool pool = pool(8);
        EditionPair wrong = anew(pool, edition -> true).stream()
                .min((one, other) -> Long.compare(one.source(), other.source()))
                .orElseThrow();
        KnownPair apart = new KnownPair(wrong.source(), wrong.target(), false, "reviewer");

        Matching matching = on(kept(pool, edition -> true), pool, edition -> true, apart);

        assertThat(pairs(matching)).doesNotContain(wrong).isEqualTo(anew(pool, edition -> true, apart));
        assertThat(pairs(on(again(matching), pool, edition -> true)))
                .as("taken back")
                .isEqualTo(anew(pool, edition -> true));
    }

    @Test
    void whatPeopleMadeAPairStaysOne() {
        StoryPool pool = pool(9);
        long source = pool.russian().get(0).id();
        long target = pool.english().stream()
                .filter(edition -> !pool.isPair(edition.id(), source))
                .findFirst()
                .orElseThrow()
                .id();
        KnownPair same = new KnownPair(source, target, true, "job file");
        KeptMatching kept = kept(pool, edition -> true, same);

        assertThat(on(kept, pool, edition -> true, same).pairs())
                .as("told each time, by whom")
                .containsExactly(StoryPair.settled(source, target, "job file"));
        assertThat(pairs(on(kept, pool, edition -> true))).isEqualTo(anew(pool, edition -> true));
    }

    @Test
    void nothingIsKeptOfALanguageThatIsTranslatedInPart() {
        StoryPool pool = pool(10);
        List<Edition> german = new ArrayList<>();
        for (Edition edition : pool.english().subList(0, 8)) {
            german.add(in("de", edition, edition.id() % 2 == 0));
        }

        assertThat(MATCHER.matchAnew(german, pool.english().subList(8, 20), List.of())
                        .kept())
                .isNull();
        assertThat(MATCHER.matchAnew(german.subList(0, 1), pool.english().subList(8, 20), List.of())
                        .kept())
                .isNotNull();
    }

    @Test
    void anEditionThatIsReadOtherwiseIsNotTaken() {
        StoryPool pool = pool(11);
        KeptMatching kept = kept(pool, edition -> edition.id() > 0);
        Edition other = in("de", pool.russian().get(0), false);

        assertThat(MATCHER.takes(kept, pool.russian().get(0))).isTrue();
        assertThat(MATCHER.takes(kept, other)).isFalse();
        EditionChanges changes = new EditionChanges(List.of(other), List.of(), Set.of(), ids -> List.of());
        assertThatThrownBy(() -> MATCHER.matchOn(kept, changes, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anew");
    }

    @Test
    void whatWasCutShortIsNotRead() throws IOException {
        StoryPool pool = pool(12);
        byte[] whole = bytes(MATCHER.matchAnew(pool.russian(), pool.english(), List.of()));

        for (int length : new TreeSet<>(Set.of(0, 1, 40, whole.length / 3, whole.length / 2, whole.length - 1))) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> KeptMatching.read(new DataInputStream(new ByteArrayInputStream(part))))
                    .isInstanceOf(IOException.class);
        }
    }
}
