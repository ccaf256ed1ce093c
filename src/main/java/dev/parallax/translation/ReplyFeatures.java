package dev.parallax.translation;

import dev.parallax.translation.ReplyText.Word;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<ReplyFeature, Double> values = new EnumMap<>(ReplyFeature.class);

    private ReplyFeatures(LanguagePair pair, String source, String target, BilingualLexicon lexicon) {
        this.pair = pair;
        this.lexicon = lexicon;
        this.source = new ReplyText(source, pair.source(), lexicon);
        this.target = new ReplyText(target, pair.target(), lexicon);
    }

    /** By the order of {@link ReplyFeature}; 0 is what a plain translation has, or near it. */
    static double[] of(LanguagePair pair, String source, String target, BilingualLexicon lexicon) {
        ReplyFeatures features = new ReplyFeatures(pair, source, target, lexicon);
        features.length();
        features.scripts();
        features.signs();
        features.repetition();
        features.answers();
        features.words();
        features.numbers();
        return Arrays.stream(ReplyFeature.values())
                .mapToDouble(feature -> features.values.getOrDefault(feature, 0.0))
                .toArray();
    }

    private void put(ReplyFeature feature, double value) {
        values.put(feature, value);
    }

    /** Letters differ by a tenth or two either way, in short texts by more. */
    private void length() {
        double from = source.letters();
        double spread = 0.15 + 1.5 / Math.pow(from + 3, 0.75);
        double z = Math.log((target.letters() + 3) / (from + 3)) / spread;
        put(ReplyFeature.LONGER, Math.min(8, Math.max(0, z - 1)));
        put(ReplyFeature.SHORTER, Math.min(8, Math.max(0, -z - 1)));
        put(ReplyFeature.SENTENCES, more(target.sentences, source.sentences));
        put(ReplyFeature.LINES, more(target.count("\n"), source.count("\n")));
    }

    private static double more(double there, double here) {
        return Math.log1p(Math.max(0, there - here));
    }

    private void scripts() {
        UnicodeScript of = pair.target().equals("ru") ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
        UnicodeScript from = pair.source().equals("ru") ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
        Set<String> given = new HashSet<>();
        source.words.forEach(word -> given.addAll(List.of(word.text().split("[-'’]"))));
        double foreign = 0;
        double other = 0;
        int echoed = 0;
        for (Word word : target.words) {
            for (String part : word.text().split("[-'’]")) {
                UnicodeScript script = part.isEmpty() ? of : UnicodeScript.of(part.codePointAt(0));
                boolean isGiven = given.contains(part);
                boolean isName = isGiven && script == UnicodeScript.LATIN && Character.isUpperCase(part.codePointAt(0));
                boolean isFrom = script == from && script != of;
                foreign += isFrom && !isName ? part.length() : 0;
                other += !isFrom && script != of && !isGiven && Character.isLetter(part.codePointAt(0))
                        ? part.length()
                        : 0;
                echoed += isGiven && script == from && !isName && part.length() > 2 ? 1 : 0;
            }
        }
        double letters = target.letters() + 1;
        put(ReplyFeature.FOREIGN, Math.sqrt(foreign / letters));
        put(ReplyFeature.OTHER_SCRIPT, Math.sqrt(other / letters));
        put(ReplyFeature.ECHO, echoed / (source.words.size() + 1.0));
    }

    private void signs() {
        put(
                ReplyFeature.SIGNS,
                more((double) (target.count(ReplySigns.SIGNS) + ReplySigns.unprintable(target.text)), (double)
                        (source.count(ReplySigns.SIGNS) + ReplySigns.unprintable(source.text))));
        put(
                ReplyFeature.RUN,
                more(ReplySigns.longestRun(target.text), Math.max(3, ReplySigns.longestRun(source.text))));
        put(ReplyFeature.QUESTIONS, more(target.count("?"), source.count("?")));
        put(ReplyFeature.EXCLAIMS, more(target.count("!"), source.count("!")));
        put(ReplyFeature.COLONS, more(target.count(":"), source.count(":")));
        put(ReplyFeature.BRACKETS, more(target.count(ReplySigns.BRACKETS), source.count(ReplySigns.BRACKETS)));
        put(ReplyFeature.QUOTES, more(target.count(ReplySigns.QUOTES), source.count(ReplySigns.QUOTES)));
        put(
                ReplyFeature.QUOTES_LOST,
                source.count(ReplySigns.QUOTES) > 1 && target.count(ReplySigns.QUOTES + "'’‘") == 0 ? 1 : 0);
        put(
                ReplyFeature.SMALL_START,
                ReplySigns.startsLarge(source.text) && ReplySigns.startsSmall(target.text) ? 1 : 0);
        put(ReplyFeature.OPEN_END, ReplySigns.isClosed(source.text) && !ReplySigns.isClosed(target.text) ? 1 : 0);
        put(
                ReplyFeature.START,
                ReplySigns.isOdd(ReplySigns.firstSign(target.text))
                                && !ReplySigns.isOdd(ReplySigns.firstSign(source.text))
                        ? 1
                        : 0);
        put(
                ReplyFeature.END,
                ReplySigns.isOdd(ReplySigns.lastSign(target.text))
                                && !ReplySigns.isOdd(ReplySigns.lastSign(source.text))
                        ? 1
                        : 0);
        put(ReplyFeature.WORD_LENGTH, Math.abs(Math.log(wordLength(target) / wordLength(source))));
        put(
                ReplyFeature.CAPITALS,
                Math.max(0, ReplySigns.capitals(target.text) - ReplySigns.capitals(source.text) - 0.1));
    }

    private static double wordLength(ReplyText text) {
        return (text.letters() + 10) / (text.words.size() + 2.0);
    }

    private void repetition() {
        put(ReplyFeature.REPEATED, Math.max(0, repeated(target.words) - repeated(source.words)));
        put(ReplyFeature.DOUBLED, isDoubled(target.words) && !isDoubled(source.words) ? 1 : 0);
    }

    /** The share of three words in a row that stood there before. */
    private static double repeated(List<Word> words) {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (int i = 0; i + 2 < words.size(); i++) {
            String three = words.get(i).lemma()
                    + ' '
                    + words.get(i + 1).lemma()
                    + ' '
                    + words.get(i + 2).lemma();
            repeated += seen.add(three) ? 0 : 1;
        }
        return words.size() < 3 ? 0 : repeated / (words.size() - 2.0);
    }

    private static boolean isDoubled(List<Word> words) {
        int half = words.size() / 2;
        if (half < 2) {
            return false;
        }
        Set<String> first = new HashSet<>();
        words.subList(0, half).forEach(word -> first.add(word.lemma()));
        long again = words.subList(half, words.size()).stream()
                .filter(word -> first.contains(word.lemma()))
                .count();
        return again > 0.7 * (words.size() - half);
    }

    private void answers() {
        boolean[] there = ReplyAnswers.of(target, source, pair.reverse(), lexicon);
        boolean[] here = ReplyAnswers.of(source, target, pair, lexicon);
        double[] added = new double[target.segments];
        double[] shared = new double[target.segments];
        double all = 0;
        double unanswered = 0;
        for (int i = 0; i < there.length; i++) {
            Word word = target.words.get(i);
            all += word.mass();
            unanswered += there[i] ? 0 : word.mass();
            added[word.segment()] += there[i] ? -word.mass() : word.mass();
            shared[word.segment()] += there[i] ? word.mass() : 0;
        }
        put(ReplyFeature.ADDED, unanswered / (all + 1));
        int last = added.length - 1;
        if (last > 0) {
            put(ReplyFeature.FIRST_ADDED, Math.log1p(Math.max(0, added[0])));
            put(ReplyFeature.LAST_ADDED, Math.log1p(Math.max(0, added[last])));
            boolean leadsIn = shared[0] == 0 && target.borders.get(0).matches("(?s).*[:\\n].*");
            boolean closes = shared[last] == 0 && target.borders.get(last - 1).matches("(?s).*[\\n(\\[*].*");
            put(ReplyFeature.LEAD_IN, leadsIn ? 1 + added[0] : 0);
            put(ReplyFeature.CLOSING, closes ? 1 + added[last] : 0);
            put(
                    ReplyFeature.INNER_ADDED,
                    Math.log1p(Arrays.stream(added, 1, last)
                            .map(each -> Math.max(0, each))
                            .max()
                            .orElse(0)));
        }
        double missed = missed(here, 0, here.length);
        double mass = source.words.stream().mapToDouble(Word::mass).sum();
        put(ReplyFeature.MISSED, missed / (mass + 1));
        put(ReplyFeature.MISSED_MASS, Math.log1p(missed));
        put(ReplyFeature.SHORT_AND_MISSED, value(ReplyFeature.SHORTER) * value(ReplyFeature.MISSED));
        put(ReplyFeature.LONG_AND_ADDED, value(ReplyFeature.LONGER) * value(ReplyFeature.ADDED));
        put(ReplyFeature.UNRELATED, missed / (mass + 2) * unanswered / (all + 2));
        int half = here.length / 2;
        double first = missedShare(here, 0, half);
        double second = missedShare(here, here.length - half, here.length);
        put(ReplyFeature.HEAD_MISSED, Math.max(0, first - second) * Math.log1p(mass));
        put(ReplyFeature.TAIL_MISSED, Math.max(0, second - first) * Math.log1p(mass));
    }

    private double value(ReplyFeature feature) {
        return values.getOrDefault(feature, 0.0);
    }

    private double missed(boolean[] answered, int from, int to) {
        double missed = 0;
        for (int i = from; i < to; i++) {
            missed += answered[i] ? 0 : source.words.get(i).mass();
        }
        return missed;
    }

    private double missedShare(boolean[] answered, int from, int to) {
        double mass =
                source.words.subList(from, to).stream().mapToDouble(Word::mass).sum();
        return missed(answered, from, to) / (mass + 1);
    }

    private void words() {
        boolean[] answered = ReplyAnswers.of(target, source, pair.reverse(), lexicon);
        double work = 0;
        double person = 0;
        double unknown = 0;
        double plain = 0;
        double all = 1;
        for (int i = 0; i < answered.length; i++) {
            Word word = target.words.get(i);
            if (word.isNumber()) {
                continue;
            }
            all++;
            work += !answered[i] && ReplyWords.OF_WORK.contains(word.lemma()) ? 1 : 0;
            person += !answered[i] && ReplyWords.OF_PERSON.contains(word.lemma()) ? 1 : 0;
            double common = lexicon.perMillion(word.lemma(), pair.target());
            unknown += common == 0
                            && !answered[i]
                            && !word.hasCapital()
                            && word.text().length() > 2
                    ? 1
                    : 0;
            plain += common > PLAIN_PER_MILLION ? 1 : 0;
        }
        put(ReplyFeature.ABOUT_WORK, Math.log1p(work));
        put(ReplyFeature.TO_PERSON, Math.log1p(person));
        put(ReplyFeature.UNKNOWN, unknown / all);
        put(ReplyFeature.PLAIN_WORDS, all < 6 ? 0 : Math.max(0, 0.2 - plain / all));
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
