package dev.parallax.finding.reading;

import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where Russian and English text denies, and where it says no without a word for it. */
public final class Negations {

    /**
     * A denial.
     *
     * @param marker index of the word that denies
     * @param denied index of the word that is denied, the marker's own when none follows
     * @param loose whether another language may well say it without a denial: <i>no longer</i>, «не только», «пока не»
     */
    public record Negation(int marker, int denied, boolean loose) {}

    private static final Set<String> ENGLISH_MARKERS = Set.copyOf(List.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "nowhere"));

    private static final Set<String> RUSSIAN_MARKERS = Set.copyOf(List.of("не", "нет", "нельзя", "без"));

    /** Negative pronouns take a «не» with them; alone they count. */
    private static final Set<String> RUSSIAN_PRONOUNS = Set.copyOf(List.of(
            "ни",
            "никто",
            "никого",
            "никому",
            "ничто",
            "ничего",
            "ничему",
            "никогда",
            "нигде",
            "никуда",
            "никакой",
            "никакие",
            "никаких",
            "никакого",
            "никакая",
            "никакую"));

    /** Before one of these «не» is loose. */
    private static final Set<String> RUSSIAN_IDIOMS = Set.copyOf(List.of(
            "только", "менее", "более", "больше", "меньше", "раз", "просто", "один", "одну", "считая", "говоря",
            "считать", "смотря", "столько", "лишь", "хуже", "ранее", "позднее", "позже", "всегда", "совсем", "далеко",
            "реже", "только"));

    /** Behind one of these likewise: «пока не», «если не», «чуть не», «тем не менее», «чтобы не». */
    private static final Set<String> RUSSIAN_IDIOMS_BEFORE = Set.copyOf(List.of(
            "пока", "если", "чуть", "едва", "тем", "на", "как", "нельзя", "мочь", "может", "могут", "бы", "ли",
            "чтобы"));

    private static final Set<String> ENGLISH_IDIOMS = Set.copyOf(List.of(
            "only",
            "just",
            "doubt",
            "longer",
            "matter",
            "less",
            "more",
            "fewer",
            "necessarily",
            "but",
            "later",
            "sooner",
            "one",
            "later",
            "wonder",
            "until",
            "unlike",
            "uncommon",
            "all",
            "everyone",
            "always",
            "yet"));

    /** Words that another language may say with a denial. */
    private static final Set<String> ENGLISH_NEGATIVE = Set.copyOf(List.of(
            ("refuse refusal deny denial fail failure lack reject rejection prevent avoid unable impossible hardly"
                            + " barely scarcely rarely few little stop ban prohibit forbid decline absent absence miss missing"
                            + " exclude except instead rather until unless despite although though cease free unlike yet only"
                            + " useless false wrong exempt abandon ignore regardless otherwise lest doubt disagree disapprove"
                            + " dislike distrust disabled disappear dissatisfied abstain refrain resist withhold inability"
                            + " inadequate incorrect insufficient ineligible invalid invisible inaccessible inappropriate"
                            + " injustice impatient immature irrelevant irresponsible illegal illiterate nonsense too against"
                            + " save stay keep last least short reluctant shy shun out empty loss lose end")
                    .split(" ")));

    private static final List<String> RUSSIAN_NEGATIVE = List.of(
            "отказ",
            "отриц",
            "отсутств",
            "запре",
            "лиш",
            "прекра",
            "избе",
            "кроме",
            "вместо",
            "едва",
            "вряд",
            "мало",
            "отклон",
            "отверг",
            "опроверг",
            "отмен",
            "потеря",
            "утрат",
            "исключ",
            "препятств",
            "предотвра",
            "вопреки",
            "иначе",
            "редко",
            "нехват",
            "дефицит",
            "воздерж",
            "игнор",
            "сомне",
            "сорва",
            "провал",
            "проигра",
            "недостат",
            "остава",
            "остал",
            "удерж",
            "трудно",
            "сложно",
            "лишь",
            "только",
            "пока",
            "слишком");

    /** They begin like a denial and are none: «неделя», «нефть», «необходимый». */
    private static final List<String> RUSSIAN_NOT_NEGATIVE = List.of(
            "недел",
            "нефт",
            "некотор",
            "немн",
            "нескол",
            "необход",
            "немец",
            "немедл",
            "нерв",
            "нередк",
            "неподал",
            "невест",
            "недр",
            "нейтр",
            "несе",
            "несу",
            "нести",
            "нему",
            "нее",
            "неког",
            "нечто",
            "некий",
            "некое",
            "нет",
            "неизбеж",
            "недав",
            "неожидан",
            "безопас",
            "бесед",
            "бессмерт",
            "безум",
            "нем",
            "неод");

    /** How many words back the first half of an idiom may stand. */
    private static final int REACH = 4;

    private static final Pattern SPEECH_BEGINS = Pattern.compile("[\"«“„'‘:.!?…–—-]\\s*$");

    private Negations() {}

    public static List<Negation> of(List<Occurrence> words, String language) {
        return language.startsWith("ru") ? russian(words) : english(words);
    }

    private static List<Negation> english(List<Occurrence> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = words.get(i).word().norm();
            boolean contracted = norm.endsWith("n't");
            if (contracted || ENGLISH_MARKERS.contains(norm)) {
                boolean question = contracted && i == 0;
                boolean goesOn = norm.equals("nor") && !negations.isEmpty();
                boolean loose = question || goesOn || isTitle(words, i) || ENGLISH_IDIOMS.contains(norm(words, i + 1));
                negations.add(new Negation(i, denied(words, i, "en"), loose));
            }
        }
        return negations;
    }

    private static List<Negation> russian(List<Occurrence> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = words.get(i).word().norm();
            boolean title = words.get(i).word().isCapitalised() && i > 0;
            if (RUSSIAN_MARKERS.contains(norm) && !title) {
                negations.add(new Negation(i, denied(words, i, "ru"), isLoose(norm, words, i)));
            }
        }
        if (negations.stream().allMatch(Negation::loose)) {
            for (int i = 0; i < words.size(); i++) {
                if (RUSSIAN_PRONOUNS.contains(norm(words, i))) {
                    boolean idiom = norm(words, i - 1).equals("несмотря") || concedes(words, i);
                    negations.add(new Negation(i, denied(words, i, "ru"), idiom));
                    break;
                }
            }
        }
        return negations;
    }

    private static boolean isLoose(String marker, List<Occurrence> words, int at) {
        String before = norm(words, at - 1);
        String next = norm(words, at + 1);
        return switch (marker) {
            case "нет" -> before.equals("на") || before.equals("или");
            case "без" -> before.equals("не") || next.equals("того");
            default ->
                next.equals("без")
                        || before.equals("и") && isMarkerWithin(words, at - REACH, at - 1)
                        || RUSSIAN_IDIOMS.contains(next)
                        || RUSSIAN_IDIOMS_BEFORE.contains(before);
        };
    }

    /** «Не гений и не герой» is <i>not a genius or a hero</i>. */
    private static boolean isMarkerWithin(List<Occurrence> words, int from, int to) {
        return IntStream.range(Math.max(0, from), to).anyMatch(i -> RUSSIAN_MARKERS.contains(norm(words, i)));
    }

    /** «Как бы он ни старался». */
    private static boolean concedes(List<Occurrence> words, int at) {
        return IntStream.range(Math.max(0, at - REACH), at)
                .anyMatch(i -> norm(words, i).equals("бы"));
    }

    /** <i>The Man Who Was Not There</i>: a capital inside a sentence, not at the beginning of speech. */
    private static boolean isTitle(List<Occurrence> words, int at) {
        Occurrence item = words.get(at);
        int start = item.word().span().start();
        return item.word().isCapitalised()
                && at > 0
                && words.get(at - 1).statement() == item.statement()
                && !SPEECH_BEGINS
                        .matcher(item.statement().paragraph().text().substring(0, start))
                        .find();
    }

    private static String norm(List<Occurrence> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).word().norm() : "";
    }

    /** The next content word, a few words on at most. */
    private static int denied(List<Occurrence> words, int marker, String language) {
        for (int i = marker + 1; i < words.size() && i <= marker + 3; i++) {
            if (FunctionWords.isContent(words.get(i).word(), language)) {
                return i;
            }
        }
        return marker;
    }

    /** Whether the word itself says no, so that another language may need a denial for it: refuse, unable, «отсутствие». */
    public static boolean isNegativeInItself(Occurrence item) {
        String norm = item.word().norm();
        if (item.statement().language().startsWith("ru")) {
            boolean prefixed =
                    norm.length() > 4 && (norm.startsWith("не") || norm.startsWith("без") || norm.startsWith("бес"));
            return (prefixed && RUSSIAN_NOT_NEGATIVE.stream().noneMatch(norm::startsWith))
                    || RUSSIAN_NEGATIVE.stream().anyMatch(norm::startsWith);
        }
        return ENGLISH_NEGATIVE.contains(item.lemma())
                || ENGLISH_NEGATIVE.contains(norm)
                || (norm.endsWith("less") && norm.length() > 5)
                || norm.startsWith("non-")
                || (norm.startsWith("un")
                        && norm.length() > 5
                        && isWord(norm.substring(2), item.statement().lexicon()));
    }

    private static boolean isWord(String word, BilingualLexicon lexicon) {
        return lexicon.perMillion(lexicon.lemma(word, "en"), "en") > 0;
    }
}
