package dev.parallax.finding.spelling;

import static java.util.Objects.requireNonNull;

import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for one another: in texts as they stand every word is right and each of its alternatives wrong; in the
 * same texts with planted slips the word that stood there is the one that was meant.
 */
final class MisfitCases {

    /** One word in this many for which there is such a slip has it: what is on a list is seldom used, and often confused. */
    private static final Map<Alternative.Kind, Integer> ONE_IN = Map.of(
            Alternative.Kind.SMALL,
            12,
            Alternative.Kind.LISTED,
            8,
            Alternative.Kind.FORM,
            15,
            Alternative.Kind.NEIGHBOUR,
            7);

    /** How much less likely a slip of cost 1 is than one of cost 0, in natural logarithms. */
    private static final double PER_COST = 3;

    /** How many words apart slips stand. */
    private static final int APART = 5;

    private final OddsTrainer<Alternative.Kind> trainer = new OddsTrainer<>(Alternative.Kind.class, Misfit.NAMES, true);
    private final Lexicons lexicons;
    private final Lexicon lexicon;
    private final boolean beside;
    private final Random random = new Random(5);

    /** @param beside whether paragraphs are learnt from beside another edition that answers them, or alone */
    MisfitCases(Lexicons lexicons, Lexicon lexicon, boolean beside) {
        this.beside = beside;
        this.lexicons = lexicons;
        this.lexicon = lexicon;
    }

    private record Slip(Words.Token token, String written, Alternative.Kind kind) {}

    OddsTrainer<Alternative.Kind> trainer() {
        return trainer;
    }

    /** @param known what is known of the language, with n-grams that know nothing of the lesson's domain */
    void add(Lesson lesson, Lexicon known) {
        List<String> written = new ArrayList<>();
        List<List<Slip>> slips = new ArrayList<>();
        for (TextChecker.Text text : lesson.texts(lesson.paragraphs(), known, lexicons)) {
            if (isTaken(text)) {
                addRight(text, lesson);
            }
            List<Slip> planted = plant(text);
            slips.add(planted);
            written.add(withSlips(text.text(), planted));
        }
        List<TextChecker.Text> planted = lesson.texts(written, known, lexicons);
        for (int i = 0; i < planted.size(); i++) {
            if (isTaken(planted.get(i))) {
                addPlanted(planted.get(i), slips.get(i), lesson);
            }
        }
    }

    private boolean isTaken(TextChecker.Text text) {
        return (text.words().counterpart(text.number()) != null) == beside;
    }

    private void addRight(TextChecker.Text text, Lesson lesson) {
        trainer.read(lesson.domain(), (int)
                text.tokens().stream().filter(Words.Token::isWord).count());
        for (int i = 0; i < text.tokens().size(); i++) {
            if (ConfusionChecker.isJudged(text, i)) {
                add(new Misfit(text, i), lesson, null);
            }
        }
    }

    private void addPlanted(TextChecker.Text text, List<Slip> slips, Lesson lesson) {
        int shift = 0;
        for (Slip slip : slips) {
            int start = slip.token().start() + shift;
            shift += slip.written().length() - slip.token().text().length();
            for (int i = 0; i < text.tokens().size(); i++) {
                Words.Token token = text.tokens().get(i);
                if (token.start() == start && token.text().equals(slip.written())) {
                    add(new Misfit(text, i), lesson, slip);
                }
            }
        }
    }

    private void add(Misfit misfit, Lesson lesson, @Nullable Slip slip) {
        List<OddsTrainer.Case<Alternative.Kind>> cases = new ArrayList<>();
        for (Alternative alternative : misfit.alternatives()) {
            boolean isMeant =
                    slip != null && alternative.word().key().equals(slip.token().key());
            if (!misfit.isHopeless(alternative)) {
                float[] features = SpellingTraining.floats(misfit.features(alternative));
                cases.add(new OddsTrainer.Case<>(alternative.kind(), features, isMeant, 1));
            }
        }
        if (!cases.isEmpty() || slip != null) {
            trainer.add(lesson.domain(), slip == null ? null : slip.kind(), cases);
        }
    }

    /** Slips in words that do not stand beside each other, in their order; each as likely as its kind and its cost make it. */
    private List<Slip> plant(TextChecker.Text text) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Words.Token token = text.tokens().get(i);
            if (ConfusionChecker.isJudged(text, i)) {
                Slip slip = plant(token);
                if (slip != null) {
                    slips.add(slip);
                    i += APART - 1;
                }
            }
        }
        return slips;
    }

    private @Nullable Slip plant(Words.Token token) {
        List<Alternative> all = lexicon.alternatives(token.key());
        for (Alternative.Kind kind : Alternative.Kind.values()) {
            List<Alternative> others =
                    all.stream().filter(other -> other.kind() == kind).toList();
            if (!others.isEmpty() && random.nextInt(requireNonNull(ONE_IN.get(kind))) == 0) {
                return new Slip(token, ConfusionChecker.cased(drawn(others).word().key(), token.text()), kind);
            }
        }
        return null;
    }

    private Alternative drawn(List<Alternative> others) {
        double[] likely = others.stream()
                .mapToDouble(other -> Math.exp(-PER_COST * other.cost()))
                .toArray();
        double at = random.nextDouble() * Arrays.stream(likely).sum();
        for (int i = 0; i < likely.length; i++) {
            at -= likely[i];
            if (at < 0) {
                return others.get(i);
            }
        }
        return others.get(others.size() - 1);
    }

    private static String withSlips(String text, List<Slip> slips) {
        StringBuilder written = new StringBuilder(text);
        for (int i = slips.size() - 1; i >= 0; i--) {
            Words.Token token = slips.get(i).token();
            written.replace(token.start(), token.end(), slips.get(i).written());
        }
        return written.toString();
    }
}
