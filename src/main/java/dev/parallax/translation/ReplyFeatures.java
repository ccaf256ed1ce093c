package dev.parallax.translation;

import dev.parallax.translation.ReplyText.Word;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What tells a reply that is a translation from one that is something else, or has something beside it: where it differs
 * from the text in length, sentences, signs, scripts and numbers, where it repeats itself or the text, and how much of
 * each side the lexicon finds on the other, as a whole and segment by segment. For one text and its reply.
 */
final class ReplyFeatures {

    private static final int PLAIN_PER_MILLION = 1_000;

    private final LanguagePair pair;
    private final BilingualLexicon lexicon;
    private final ReplyText source;
    private final ReplyText target;

    /** Which words of the reply the text answers, and which of the text the reply. */
    private final boolean[] there;

    private final boolean[] here;
    private final Map<ReplyFeature, Double> values = new EnumMap<>(ReplyFeature.class);

    private ReplyFeatures(LanguagePair pair, String source, String target, BilingualLexicon lexicon) {
        this.pair = pair;
        this.lexicon = lexicon;
        this.source = new ReplyText(source, pair.source(), lexicon);
        this.target = new ReplyText(target, pair.target(), lexicon);
        this.there = ReplyAnswers.of(this.target, this.source, pair.reverse(), lexicon);
        this.here = ReplyAnswers.of(this.source, this.target, pair, lexicon);
    }

    /** By the order of {@link ReplyFeature}; 0 is what a plain translation has, or near it. */
    static double[] of(LanguagePair pair, String source, String target, BilingualLexicon lexicon) {
        ReplyFeatures features = new ReplyFeatures(pair, source, target, lexicon);
        features.length();
        features.scripts();
        features.signs();
        features.repetition();
        SegmentMasses reply = SegmentMasses.of(features.target, features.there);
        features.added(reply);
        features.missed(reply);
        features.words();
        features.numbers();
        return Arrays.stream(ReplyFeature.values())
                .mapToDouble(feature -> features.values.getOrDefault(feature, 0.0))
                .toArray();
    }

    private void put(ReplyFeature feature, double value) {
        values.put(feature, value);
    }

    private void put(ReplyFeature feature, boolean given) {
        put(feature, given ? 1 : 0);
    }

    /** Letters differ by a tenth or two either way, in short texts by more. */
    private void length() {
        double from = source.letters;
        double spread = 0.15 + 1.5 / Math.pow(from + 3, 0.75);
        double z = Math.log((target.letters + 3) / (from + 3)) / spread;
        put(ReplyFeature.LONGER, Math.min(8, Math.max(0, z - 1)));
        put(ReplyFeature.SHORTER, Math.min(8, Math.max(0, -z - 1)));
        put(ReplyFeature.SENTENCES, more(target.sentences, source.sentences));
        put(ReplyFeature.LINES, more("\n"));
    }

    private static double more(double there, double here) {
        return Math.log1p(Math.max(0, there - here));
    }

    private void scripts() {
        ReplyScripts scripts = new ReplyScripts(pair, source, target);
        double letters = target.letters + 1;
        put(ReplyFeature.FOREIGN, Math.sqrt(scripts.foreign() / letters));
        put(ReplyFeature.OTHER_SCRIPT, Math.sqrt(scripts.other() / letters));
        put(ReplyFeature.ECHO, scripts.echoed() / (source.words.size() + 1.0));
    }

    private void signs() {
        put(ReplyFeature.SIGNS, more(signs(target), signs(source)));
        put(
                ReplyFeature.RUN,
                more(ReplySigns.longestRun(target.text), Math.max(3, ReplySigns.longestRun(source.text))));
        put(ReplyFeature.QUESTIONS, more("?"));
        put(ReplyFeature.EXCLAIMS, more("!"));
        put(ReplyFeature.COLONS, more(":"));
        put(ReplyFeature.BRACKETS, more(ReplySigns.BRACKETS));
        put(ReplyFeature.QUOTES, more(ReplySigns.QUOTES));
        put(
                ReplyFeature.QUOTES_LOST,
                source.count(ReplySigns.QUOTES) > 1 && target.count(ReplySigns.QUOTES + "'’‘") == 0);
        put(ReplyFeature.SMALL_START, ReplySigns.startsLarge(source.text) && ReplySigns.startsSmall(target.text));
        put(ReplyFeature.OPEN_END, ReplySigns.isClosed(source.text) && !ReplySigns.isClosed(target.text));
        put(ReplyFeature.START, isOdder(ReplySigns.firstSign(target.text), ReplySigns.firstSign(source.text)));
        put(ReplyFeature.END, isOdder(ReplySigns.lastSign(target.text), ReplySigns.lastSign(source.text)));
        put(ReplyFeature.WORD_LENGTH, Math.abs(Math.log(wordLength(target) / wordLength(source))));
        put(
                ReplyFeature.CAPITALS,
                Math.max(0, ReplySigns.capitals(target.text) - ReplySigns.capitals(source.text) - 0.1));
    }

    private static double signs(ReplyText text) {
        return text.count(ReplySigns.SIGNS) + ReplySigns.unprintable(text.text);
    }

    /** How many more of these signs the reply has. */
    private double more(String signs) {
        return more(target.count(signs), source.count(signs));
    }

    private static boolean isOdder(int there, int here) {
        return ReplySigns.isOdd(there) && !ReplySigns.isOdd(here);
    }

    private static double wordLength(ReplyText text) {
        return (text.letters + 10) / (text.words.size() + 2.0);
    }

    private void repetition() {
        put(ReplyFeature.REPEATED, Math.max(0, target.repeated() - source.repeated()));
        put(ReplyFeature.DOUBLED, target.isDoubled() && !source.isDoubled());
    }

    private void added(SegmentMasses reply) {
        put(ReplyFeature.ADDED, reply.unanswered() / (reply.all() + 1));
        put(ReplyFeature.LONG_AND_ADDED, value(ReplyFeature.LONGER) * value(ReplyFeature.ADDED));
        int last = reply.last();
        if (last == 0) {
            return;
        }
        double first = reply.added()[0];
        double end = reply.added()[last];
        put(ReplyFeature.FIRST_ADDED, Math.log1p(Math.max(0, first)));
        put(ReplyFeature.LAST_ADDED, Math.log1p(Math.max(0, end)));
        put(ReplyFeature.INNER_ADDED, Math.log1p(reply.mostInside()));
        boolean leadsIn = reply.shared()[0] == 0 && target.borders.get(0).matches("(?s).*[:\\n].*");
        boolean closes =
                reply.shared()[last] == 0 && target.borders.get(last - 1).matches("(?s).*[\\n(\\[*].*");
        put(ReplyFeature.LEAD_IN, leadsIn ? 1 + first : 0);
        put(ReplyFeature.CLOSING, closes ? 1 + end : 0);
    }

    private void missed(SegmentMasses reply) {
        double missed = missed(0, here.length);
        double mass = mass(source.words);
        put(ReplyFeature.MISSED, missed / (mass + 1));
        put(ReplyFeature.MISSED_MASS, Math.log1p(missed));
        put(ReplyFeature.SHORT_AND_MISSED, value(ReplyFeature.SHORTER) * value(ReplyFeature.MISSED));
        put(ReplyFeature.UNRELATED, missed / (mass + 2) * reply.unanswered() / (reply.all() + 2));
        int half = here.length / 2;
        double first = missedShare(0, half);
        double second = missedShare(here.length - half, here.length);
        put(ReplyFeature.HEAD_MISSED, Math.max(0, first - second) * Math.log1p(mass));
        put(ReplyFeature.TAIL_MISSED, Math.max(0, second - first) * Math.log1p(mass));
    }

    private double value(ReplyFeature feature) {
        return values.getOrDefault(feature, 0.0);
    }

    private double missed(int from, int to) {
        double missed = 0;
        for (int i = from; i < to; i++) {
            missed += here[i] ? 0 : source.words.get(i).mass();
        }
        return missed;
    }

    private double missedShare(int from, int to) {
        return missed(from, to) / (mass(source.words.subList(from, to)) + 1);
    }

    private static double mass(List<Word> words) {
        return words.stream().mapToDouble(Word::mass).sum();
    }

    private void words() {
        List<Word> words =
                target.words.stream().filter(word -> !word.isNumber()).toList();
        List<Word> added = IntStream.range(0, there.length)
                .filter(i -> !there[i])
                .mapToObj(target.words::get)
                .filter(word -> !word.isNumber())
                .toList();
        double all = 1 + words.size();
        double plain = count(words, word -> perMillion(word) > PLAIN_PER_MILLION);
        put(ReplyFeature.ABOUT_WORK, Math.log1p(count(added, word -> ReplyWords.OF_WORK.contains(word.lemma()))));
        put(ReplyFeature.TO_PERSON, Math.log1p(count(added, word -> ReplyWords.OF_PERSON.contains(word.lemma()))));
        put(ReplyFeature.UNKNOWN, count(added, this::isUnknown) / all);
        put(ReplyFeature.PLAIN_WORDS, all < 6 ? 0 : Math.max(0, 0.2 - plain / all));
    }

    /** No name, no abbreviation, and no word of the reply's language. */
    private boolean isUnknown(Word word) {
        return !word.hasCapital() && word.text().length() > 2 && perMillion(word) == 0;
    }

    private double perMillion(Word word) {
        return lexicon.perMillion(word.lemma(), pair.target());
    }

    private static double count(List<Word> words, Predicate<Word> such) {
        return words.stream().filter(such).count();
    }

    private void numbers() {
        Set<String> here = numbers(source);
        Set<String> there = numbers(target);
        put(ReplyFeature.NUMBERS_ADDED, Math.log1p((double)
                there.stream().filter(number -> !here.contains(number)).count()));
        put(ReplyFeature.NUMBERS_LOST, Math.log1p((double)
                here.stream().filter(number -> !there.contains(number)).count()));
    }

    private static Set<String> numbers(ReplyText text) {
        Set<String> numbers = new HashSet<>();
        for (Word word : text.words) {
            if (word.isNumber()) {
                numbers.addAll(List.of(word.text().split("[.,:]")));
            }
        }
        return numbers;
    }
}
