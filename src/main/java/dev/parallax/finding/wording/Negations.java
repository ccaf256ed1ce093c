package dev.parallax.finding.wording;

import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where Russian and English text denies, and where it says no without a word for it. */
final class Negations {

    /**
     * A denial.
     *
     * @param marker index of the word that denies
     * @param denied index of the word that is denied, the marker's own when none follows
     */
    record Negation(int marker, int denied) {}

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

    /** After «не» these make another sense that other languages say without a denial, or with one of their own. */
    private static final Set<String> RUSSIAN_IDIOMS = Set.copyOf(List.of(
            "только", "менее", "более", "больше", "меньше", "раз", "просто", "один", "одну", "считая", "говоря",
            "считать", "смотря", "столько", "лишь", "хуже", "ранее", "позднее", "позже", "всегда", "совсем", "далеко",
            "реже", "только"));

    /** Before «не» likewise: «пока не», «если не», «чуть не», «тем не менее», «чтобы не». */
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

    private Negations() {}

    static List<Negation> of(List<WordLinks.Item> words, String language) {
        return language.startsWith("ru") ? russian(words) : english(words);
    }

    private static List<Negation> english(List<WordLinks.Item> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = words.get(i).word().norm();
            if (!ENGLISH_MARKERS.contains(norm) && !norm.endsWith("n't")) {
                continue;
            }
            String next = i + 1 < words.size() ? words.get(i + 1).word().norm() : "";
            if (ENGLISH_IDIOMS.contains(next) || (norm.equals("nor") && !negations.isEmpty())) {
                continue;
            }
            negations.add(new Negation(i, denied(words, i, "en")));
        }
        return negations;
    }

    private static List<Negation> russian(List<WordLinks.Item> words) {
        List<Negation> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (RUSSIAN_MARKERS.contains(words.get(i).word().norm())) {
                String next = i + 1 < words.size() ? words.get(i + 1).word().norm() : "";
                String before = i > 0 ? words.get(i - 1).word().norm() : "";
                boolean title = words.get(i).word().isCapitalised() && i > 0;
                if (!title && !RUSSIAN_IDIOMS.contains(next) && !RUSSIAN_IDIOMS_BEFORE.contains(before)) {
                    negations.add(new Negation(i, denied(words, i, "ru")));
                }
            }
        }
        if (negations.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                if (RUSSIAN_PRONOUNS.contains(words.get(i).word().norm())) {
                    negations.add(new Negation(i, denied(words, i, "ru")));
                    break;
                }
            }
        }
        return negations;
    }

    /** The next content word, a few words on at most. */
    private static int denied(List<WordLinks.Item> words, int marker, String language) {
        for (int i = marker + 1; i < words.size() && i <= marker + 3; i++) {
            if (FunctionWords.isContent(words.get(i).word(), language)) {
                return i;
            }
        }
        return marker;
    }

    /** Whether the word itself says no, so that another language may need a denial for it: refuse, unable, «отсутствие». */
    static boolean isNegativeInItself(WordLinks.Item item, BilingualLexicon lexicon) {
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
                || (norm.startsWith("un") && norm.length() > 5 && isWord(norm.substring(2), lexicon));
    }

    private static boolean isWord(String word, BilingualLexicon lexicon) {
        return lexicon.perMillion(lexicon.lemma(word, "en"), "en") > 0;
    }
}
