package dev.parallax.finding.spelling;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Stories;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.reading.QuietTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Words that no dictionary has: whatever there is of them in texts as they stand is a name or a rare word, what a planted
 * slip makes is a slip.
 */
final class StrangerCases {

    /** A slip is planted in one paragraph in this many, else it stands as it is. */
    private static final int ONE_IN = 2;

    /** The slip of one paragraph in this many stands in the article twice. */
    private static final int AGAIN = 2;

    /** Slips in 100 that are two slips in one word. */
    private static final int TWICE = 10;

    /** One slip in this many is sought in a name: few words are names, and their slips are learnt from by themselves. */
    private static final int IN_NAME = 3;

    /** One slip in this many is a missing space. */
    private static final int MISSING_SPACE = 8;

    private final OddsTrainer<Stranger.Look> trainer;
    private final Lexicons lexicons;
    private final Lexicon lexicon;
    private final UnknownWordChecker checker;
    private final boolean beside;
    private final Random random = new Random(3);
    private final Planter planter;

    /** @param beside whether paragraphs are learnt from beside another edition that answers them, or alone */
    StrangerCases(Lexicons lexicons, Lexicon lexicon, boolean beside) {
        this(new OddsTrainer<>(Stranger.Look.class, Stranger.NAMES), lexicons, lexicon, beside);
    }

    /** @param trainer that learns from several languages */
    StrangerCases(OddsTrainer<Stranger.Look> trainer, Lexicons lexicons, Lexicon lexicon, boolean beside) {
        this.trainer = trainer;
        this.beside = beside;
        this.lexicons = lexicons;
        this.lexicon = lexicon;
        this.checker = new UnknownWordChecker(lexicons);
        this.planter = new Planter(lexicon, random);
    }

    OddsTrainer<Stranger.Look> trainer() {
        return trainer;
    }

    void add(Lesson lesson) {
        List<Planter.@Nullable Planted> slips = new ArrayList<>();
        List<Planter.@Nullable Planted> none = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String paragraph : lesson.paragraphs()) {
            Planter.Planted slip = random.nextInt(ONE_IN) == 0 ? plant(paragraph) : null;
            slips.add(slip);
            none.add(null);
            written.add(slip == null ? paragraph : slip.text());
        }
        add(lesson, lesson.paragraphs(), none);
        for (int i = 0; i < lesson.paragraphs().size(); i += AGAIN) {
            written.add(written.get(i)); // who misspells a word does so again
        }
        add(lesson, written, slips);
    }

    private Planter.@Nullable Planted plant(String text) {
        if (random.nextInt(IN_NAME) == 0) {
            return planter.plantInName(text).orElse(null);
        }
        Planter.Kind kind = random.nextInt(MISSING_SPACE) == 0 ? Planter.Kind.MISSING_SPACE : Planter.Kind.NO_WORD;
        Optional<Planter.Planted> planted = planter.plant(text, kind);
        if (planted.isPresent() && kind == Planter.Kind.NO_WORD && random.nextInt(100) < TWICE) {
            planted = planter.again(planted.get());
        }
        return planted.orElse(null);
    }

    /** @param slips of the paragraphs that are judged; where all are null, what stands there is right */
    private void add(Lesson lesson, List<String> paragraphs, List<Planter.@Nullable Planted> slips) {
        boolean isRight = slips.stream().allMatch(slip -> slip == null);
        CheckedStory story = lesson.story(paragraphs);
        ArticleWords words = new ArticleWords(story, story.editions().get(0), Stories.night(List.of(story)), lexicons);
        for (int i = 0; i < slips.size(); i++) {
            TextChecker.Text text = new TextChecker.Text(
                    story.editions().get(0), i, paragraphs.get(i), lexicon.language(), lexicon, words, new QuietTexts());
            Planter.Planted slip = slips.get(i);
            if ((words.counterpart(i) != null) != beside) {
                continue;
            }
            if (isRight) {
                trainer.read(lesson.domain(), (int)
                        text.tokens().stream().filter(Words.Token::isWord).count());
                checker.strangers(text).forEach(stranger -> add(lesson, stranger, false));
            } else if (slip != null) {
                checker.strangers(text).stream()
                        .filter(stranger -> stranger.start() < slip.end()
                                && stranger.start() + stranger.word().length() > slip.start())
                        .forEach(stranger -> add(lesson, stranger, true));
            }
        }
    }

    private void add(Lesson lesson, Stranger stranger, boolean isSlip) {
        if (UnknownWordChecker.isBeforeName(stranger)) {
            return; // is reported without odds
        }
        Stranger.Look look = stranger.look();
        trainer.add(
                lesson.domain(),
                isSlip ? look : null,
                List.of(new OddsTrainer.Case<>(look, SpellingTraining.floats(stranger.features()), isSlip, 1)));
    }
}
