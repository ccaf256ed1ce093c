package dev.parallax.finding.spelling;

import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two words that would make one: in texts as they stand they are two, where a word was cut they are one. */
final class CutCases {

    /** One word in this many is cut. */
    private static final int ONE_IN = 12;

    private static final int SHORTEST = 4;

    private final OddsTrainer<CutWord.Kind> trainer = new OddsTrainer<>(CutWord.Kind.class, CutWord.NAMES);
    private final Lexicons lexicons;
    private final Lexicon lexicon;
    private final Random random = new Random(7);

    CutCases(Lexicons lexicons, Lexicon lexicon) {
        this.lexicons = lexicons;
        this.lexicon = lexicon;
    }

    OddsTrainer<CutWord.Kind> trainer() {
        return trainer;
    }

    void add(Lesson lesson) {
        List<String> written = new ArrayList<>();
        List<List<Integer>> cuts = new ArrayList<>();
        for (TextChecker.Text text : lesson.texts(lesson.paragraphs(), lexicon, lexicons)) {
            trainer.read(lesson.domain(), (int)
                    text.tokens().stream().filter(Words.Token::isWord).count());
            for (int i = 1; i < text.tokens().size(); i++) {
                add(lesson, text, i, false);
            }
            List<Integer> planted = new ArrayList<>();
            written.add(cut(text, planted));
            cuts.add(planted);
        }
        for (TextChecker.Text text : lesson.texts(written, lexicon, lexicons)) {
            for (int i = 1; i < text.tokens().size(); i++) {
                if (cuts.get(text.number()).contains(text.tokens().get(i - 1).end())) {
                    add(lesson, text, i, true);
                }
            }
        }
    }

    /** @param spaces gets where the text has a space in a word */
    private String cut(TextChecker.Text text, List<Integer> spaces) {
        StringBuilder written = new StringBuilder();
        int copied = 0;
        for (Words.Token token : text.tokens()) {
            if (token.isWord()
                    && token.key().length() >= SHORTEST
                    && token.key().chars().allMatch(Character::isLetter)
                    && lexicon.knows(token.text())
                    && random.nextInt(ONE_IN) == 0) {
                int at = token.start() + 1 + random.nextInt(token.text().length() - 1);
                written.append(text.text(), copied, at);
                spaces.add(written.length());
                written.append(' ');
                copied = at;
            }
        }
        return written.append(text.text().substring(copied)).toString();
    }

    private void add(Lesson lesson, TextChecker.Text text, int index, boolean isCut) {
        CutWord word = CutWord.at(text, index);
        if (word != null) {
            trainer.add(
                    lesson.domain(),
                    isCut ? CutWord.Kind.CUT : null,
                    List.of(new OddsTrainer.Case<>(
                            CutWord.Kind.CUT, SpellingTraining.floats(word.features()), isCut, 1)));
        }
    }
}
