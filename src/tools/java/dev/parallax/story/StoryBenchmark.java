package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Similarity;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.NameTransliteration;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time and memory of matching and aligning generated stories, and how they grow. */
@Tag("bench")
class StoryBenchmark {

    private static final String[] RUSSIAN =
            ("президент город вода дорога школа больница завод река мост война мир закон суд"
                            + " полиция пожар деньги банк рынок цена страна народ выборы партия армия солдат корабль самолёт поезд"
                            + " машина дом улица окно дверь книга газета письмо слово голос рука голова сердце ребёнок мать отец брат"
                            + " друг враг работа учитель врач лес поле гора море остров ветер снег дождь солнце земля год месяц день"
                            + " ночь утро вечер час минута история музыка театр фильм игра победа помощь сила право власть совет")
                    .split(" ");

    private static final String[] ENGLISH =
            ("president city water road school hospital factory river bridge war peace law court"
                            + " police fire money bank market price country people election party army soldier ship plane train"
                            + " car house street window door book newspaper letter word voice hand head heart child mother father brother"
                            + " friend enemy work teacher doctor forest field mountain sea island wind snow rain sun earth year month day"
                            + " night morning evening hour minute history music theatre film game victory help strength right power council")
                    .split(" ");

    private static final String[] SYLLABLES =
            "ва ло ми ри то ки на са ду бе га зо ле пи ра со ту фе ко ни ма ре ди бо ло ве".split(" ");

    private static final int SEGMENT_WORDS = 14;

    private final EmbeddedLexicon lexicon = EmbeddedLexicon.load();

    /** A sentence and its translation. */
    private record Sentence(String russian, String english) {}

    @Test
    void alignsAThousandStoriesOfFortySegments() {
        Similarity similarity = new EditionSimilarity(lexicon);
        long tenth = align(100, 40, similarity);
        long whole = align(1_000, 40, similarity);
        print("Aligning 100 and 1,000 pairs of 40 x 40 segments", tenth, whole);
        assertThat(whole).isLessThan(20_000);
    }

    @Test
    void alignsTwoThousandSegments() {
        Similarity similarity = new EditionSimilarity(lexicon);
        long tenth = align(1, 200, similarity);
        resetPeak();
        long whole = align(1, 2_000, similarity);
        print("Aligning 200 x 200 and 2,000 x 2,000 segments", tenth, whole);
        assertThat(whole).isLessThan(60_000);
    }

    @Test
    void matchesTwentyThousandArticles() {
        long tenth = match(1_000, "ru");
        resetPeak();
        long whole = match(10_000, "ru");
        print("Matching 2,000 and 20,000 articles", tenth, whole);
        assertThat(whole).isLessThan(60_000);
    }

    /** Processor time, and the most heap that was in use in the larger of the two, garbage included. */
    private static void print(String what, long tenth, long whole) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d and %,d ms of one processor, %.1f times as much; heap at most %,d of %,d MiB%n",
                what,
                tenth,
                whole,
                (double) whole / tenth,
                heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void resetPeak() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private long align(int pairs, int segments, Similarity similarity) {
        Aligner aligner = new Aligner();
        Random random = new Random(7);
        long nanos = 0;
        for (int i = 0; i < pairs; i++) {
            List<Sentence> sentences = sentences(segments, random);
            Article russian =
                    article("r" + i, sentences.stream().map(Sentence::russian).toList());
            Article english =
                    article("e" + i, sentences.stream().map(Sentence::english).toList());
            long start = processorNanos();
            Alignment alignment = aligner.align(russian, english, similarity).segments();
            nanos += processorNanos() - start;
            assertThat(alignment.beads()).hasSizeGreaterThan(segments * 8 / 10);
        }
        return nanos / 1_000_000;
    }

    /** @param language that the articles which are no English ones are taken to be in */
    private long match(int stories, String language) {
        Random random = new Random(11);
        List<Edition> russian = new ArrayList<>();
        List<Edition> english = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            List<Sentence> sentences = sentences(10, random);
            russian.add(edition(
                    i,
                    language,
                    article("r" + i, sentences.stream().map(Sentence::russian).toList())));
            english.add(edition(
                    stories + i,
                    "en",
                    article("e" + i, sentences.stream().map(Sentence::english).toList())));
        }
        long start = processorNanos();
        List<StoryPair> pairs = new StoryMatcher(lexicon).match(russian, english, List.of());
        long millis = (processorNanos() - start) / 1_000_000;
        assertThat(pairs).hasSizeGreaterThan(stories * 9 / 10);
        assertThat(pairs.stream().filter(pair -> pair.target() == stories + pair.source()))
                .hasSizeGreaterThan(stories * 9 / 10);
        return millis;
    }

    private static List<Sentence> sentences(int count, Random random) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder russian = new StringBuilder();
            StringBuilder english = new StringBuilder();
            for (int j = 0; j < SEGMENT_WORDS; j++) {
                int word = random.nextInt(RUSSIAN.length);
                russian.append(RUSSIAN[word]).append(' ');
                english.append(ENGLISH[word]).append(' ');
            }
            String name = name(random);
            int number = random.nextInt(5_000);
            sentences.add(new Sentence(
                    "Там " + russian + name + " " + number + ".",
                    "There " + english + NameTransliteration.toLatin(name) + " " + number + "."));
        }
        return sentences;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "в";
    }

    /** Two segments to a paragraph. */
    private static Article article(String location, List<String> segments) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < segments.size(); i += 2) {
            String first = segments.get(i);
            String text = i + 1 < segments.size() ? first + " " + segments.get(i + 1) : first;
            List<TextSpan> spans = i + 1 < segments.size()
                    ? List.of(new TextSpan(0, first.length()), new TextSpan(first.length() + 1, text.length()))
                    : List.of(new TextSpan(0, first.length()));
            paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text, spans));
        }
        return new Article(
                "bench", location, location, "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of());
    }

    private static Edition edition(long id, String language, Article article) {
        int paragraphs = article.paragraphs().size();
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        return new Edition(
                id,
                article,
                new ArticleLanguage(detected, Collections.nCopies(paragraphs, detected)),
                Collections.nCopies(paragraphs, null));
    }

    /** Of this thread: what else the machine does makes no difference. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
