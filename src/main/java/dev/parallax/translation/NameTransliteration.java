package dev.parallax.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Russian names in Latin letters: how the news spells them, and whether a Latin name could be a given Cyrillic one.
 *
 * <p>The spelling follows the simplified BGN/PCGN romanization of Russian that news agencies use (Захарова → Zakharova,
 * Дмитрий → Dmitry, Ельцин → Yeltsin). Matching is wider: it knows that one sound is spelt in many ways, that foreign
 * names come back in their own spelling (Джонсон, Johnson), and that Russian names are declined (Захаровой, Zakharova).
 *
 * <p>Stateless and safe for use by several threads. Time is proportional to the product of the two lengths.
 */
public final class NameTransliteration {

    /** From this {@linkplain #match match} on, two names are taken for the same one. Chosen on names of general knowledge. */
    private static final double SAME = 0.75;

    private static final int LONGEST_NAME = 60;

    private static final Map<Character, String> LETTERS = letters();

    /** How a Cyrillic sound may be spelt in Latin letters; the plain spellings, the rare and the rarer after a bar; - for none. */
    private static final Map<String, Spelling[]> SPELLINGS = spellings("""
            а a|u e o ah ai aa i|y
            б b bb|
            в v w|f u ff vv wh
            г g h|gh gu gg j
            д d dd|dh t
            е e ye|ie ee a ea ai ae ei i ay eh oe je y|io oo
            ё yo e o io jo|eu oe u ur ew
            ж zh j|g z s ge si
            з z s|zz th ss x
            и i y|ee ie e ea ii yi j ey|a u ai
            й y i j|e ij ll|
            к k c|ck q ch kk qu cc cu que g kh
            л l ll|le
            м m mm|
            н n nn|ng gn nh ne kn|
            о o|au a oh ow aw ou oa eau|u e
            п p pp|b ph
            р r rr|rh wr er
            с s c|ss ce sc x z ps th
            т t tt|th d te
            у u oo|ou w ew ue uh wu wo|o oe
            ф f ph|th ff v
            х h kh ch|x j k gh
            ц ts c z tz|s tc cz ch zz
            ч ch|tch c tsch cz tz t cs tj q
            ш sh|sch ch s sz c sj sy x
            щ shch|sch sh shh stch sc
            ъ -|y
            ы y i|ui yi
            ь -|y i '
            э e a|ae ea he ai u
            ю yu u iu|ju ew ue eu you io
            я ya ia a|ja ea aya ye
            дж j dzh|g dj gi dge gg zh
            кс x ks|cks cs chs xc cc cks ques
            кв qu kv|kw q cv
            уо w|wo ua wa
            уи wi|we ui whi wy
            уэ we|wa whe wai
            уа wa ua|oi oa hua
            уэй way|
            вэ wa|
            эй ay ei a|ai ey ae
            ей ey ei ay|ai ea eigh
            ай ay ai i y|ei ie ye igh
            ой oy oi|eu
            ау au ow ou|aw
            оу o ow|ou oa owe oe
            эу au|
            ие ie ye iye|ia io ier ee
            ия ia iya|ya ija ea y
            ий y iy ii i|ij ie
            ый y yy|iy
            ья ya ia|ja ea
            ье ie ye|yer ier e
            ьо yo io|eo llo
            ью u iu yu|ew ieu
            нг ng|
            ль l le|
            жак jacques|
            льц lz ltz lts|
            лл l ll|
            ого y iy yy ii|
            ому y iy yy ii|
            тс ts tz|
            цз j z|zi zh
            чж zh|j
            ся xia|sia
            си xi|si ci sy
            цы ci qi|tsy
            ци qi ci|tsi zi
            тч tch|ch
            шт st sht|scht
            шп sp shp|
            йо yo io|jo eo
            йе ye je|ie
            оа oi|oa
            зи si|zi sy
            сь s|x""");

    private static final int LONGEST_SOUND = 3;

    /** Case endings of Russian names; what is left of the word is compared with the Latin name, less its own ending. */
    private static final Set<String> RUSSIAN_ENDINGS = Set.of(
            "а", "у", "ом", "е", "ы", "и", "ой", "ою", "ого", "ому", "ым", "ыми", "ых", "ах", "ами", "ам", "ов", "я",
            "ю", "ем", "ей", "ев", "ям", "ями", "ях", "ию", "ии", "ией", "ия", "его", "ему", "им", "ими", "их", "ая",
            "ую", "ое", "ые", "ый", "ий", "о", "ью", "й", "ь", "");

    private static final Set<String> LATIN_ENDINGS =
            Set.of("", "a", "ya", "ia", "aya", "y", "i", "iy", "ii", "yi", "oy", "o", "e", "ea", "s", "h", "ah", "ey");

    private static final double RARE = 0.25;
    private static final double RARER = 0.45;
    private static final double ENDING = 0.15;
    private static final double WRONG = 1.0;

    /** What a cost of 1 for each letter takes off a match. */
    private static final double OFF_FOR_COST = 1.5;

    /** What sums of costs may be off by. */
    private static final double ROUNDING = 1e-9;

    private static final int LONGEST_ENDING = 3;

    private record Spelling(String text, double cost) {}

    private static final Spelling[] NO_SPELLINGS = {};

    private NameTransliteration() {}

    /**
     * The usual news spelling of a Russian name in Latin letters, word by word; what is not Cyrillic stays as it is.
     *
     * @param name in the nominative; the case of its letters is kept
     */
    public static String toLatin(String name) {
        StringBuilder latin = new StringBuilder(name.length() * 5 / 4 + 2);
        int i = 0;
        while (i < name.length()) {
            if (LETTERS.containsKey(Character.toLowerCase(name.charAt(i)))) {
                int end = i;
                while (end < name.length() && LETTERS.containsKey(Character.toLowerCase(name.charAt(end)))) {
                    end++;
                }
                appendWord(name.substring(i, end), latin);
                i = end;
            } else {
                latin.append(name.charAt(i++));
            }
        }
        return latin.toString();
    }

    private static void appendWord(String word, StringBuilder latin) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean shouts = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        int i = 0;
        while (i < word.length()) {
            String spelt = null;
            int used = 1;
            if (i > 0 && i == lower.length() - 2 && (lower.endsWith("ий") || lower.endsWith("ый"))) {
                spelt = "y";
                used = 2;
            } else if (i > 0 && i == lower.length() - 2 && lower.endsWith("ия")) {
                spelt = "ia";
                used = 2;
            } else if (lower.startsWith("кс", i)
                    && i > 0
                    && i + 2 < lower.length()
                    && "аеи".indexOf(lower.charAt(i - 1)) >= 0) {
                spelt = "x";
                used = 2;
            } else if (i > 0 && i == lower.length() - 2 && lower.endsWith("ксандр")) {
                spelt = "der";
                used = 2;
            } else if (lower.startsWith("дж", i)) {
                spelt = "j";
                used = 2;
            } else if (lower.startsWith("ье", i) || lower.startsWith("ъе", i)) {
                spelt = "ye";
                used = 2;
            } else if (lower.startsWith("ьо", i)) {
                spelt = "yo";
                used = 2;
            } else if (lower.startsWith("ьи", i)) {
                spelt = "yi";
                used = 2;
            } else {
                spelt = letter(lower, i);
            }
            appendCased(spelt, Character.isUpperCase(word.charAt(i)), shouts, latin);
            i += used;
        }
    }

    private static String letter(String lower, int i) {
        char letter = lower.charAt(i);
        boolean afterVowelOrStart = i == 0 || "аеёиоуыэюя".indexOf(lower.charAt(i - 1)) >= 0;
        if (letter == 'е' && afterVowelOrStart) {
            return "ye";
        }
        if (letter == 'ё' && i > 0 && "жчшщ".indexOf(lower.charAt(i - 1)) >= 0) {
            return "e";
        }
        String spelt = LETTERS.get(letter);
        return spelt == null ? String.valueOf(letter) : spelt;
    }

    private static void appendCased(String spelt, boolean upper, boolean shouts, StringBuilder latin) {
        if (!upper || spelt.isEmpty()) {
            latin.append(spelt);
        } else if (shouts) {
            latin.append(spelt.toUpperCase(Locale.ROOT));
        } else {
            latin.append(Character.toUpperCase(spelt.charAt(0))).append(spelt, 1, spelt.length());
        }
    }

    /**
     * Whether a Latin name could be the Cyrillic one, in any case of its declension: Захаровой and Zakharova, Трампом and
     * Trump. One word each; letters' case and diacritics don't matter.
     */
    public static boolean couldBe(String cyrillic, String latin) {
        return match(cyrillic, latin, SAME) >= SAME;
    }

    /**
     * How well a Latin name renders a Cyrillic one.
     *
     * @return 1 when it is the plain spelling, 0 when nothing agrees; 0 as well for an empty or an overlong name
     */
    public static double match(String cyrillic, String latin) {
        return match(cyrillic, latin, 0);
    }

    /**
     * How well a Latin name renders a Cyrillic one, where that is at least so much.
     *
     * @param least what is less is not told apart, which saves most of the way
     * @return 0 for what is less
     */
    public static double match(String cyrillic, String latin, double least) {
        String source = foldCyrillic(cyrillic);
        String target = foldLatin(latin);
        int n = source.length();
        int m = target.length();
        if (n == 0 || m == 0 || n > LONGEST_NAME || m > LONGEST_NAME || n > 3 * m + 3 || m > 3 * n) {
            return 0;
        }
        double costOfALetter = cost(source, target, least) / lengthThatCounts(n, m);
        double match = 1 - costOfALetter * OFF_FOR_COST;
        return match < least ? 0 : Math.max(0, match);
    }

    private static int lengthThatCounts(int source, int target) {
        return Math.max(3, Math.min(source, target));
    }

    /** What the cheapest way costs from the begin of both names to the end of both; more than the least match allows if none does. */
    private static double cost(String source, String target, double least) {
        int n = source.length();
        int m = target.length();
        double most =
                least <= 0 ? Double.MAX_VALUE / 2 : (1 - least) / OFF_FOR_COST * lengthThatCounts(n, m) + ROUNDING;
        double[][] cost = new double[n + 1][m + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        boolean[] latinEnding = endings(target, LATIN_ENDINGS);
        boolean[] russianEnding = endings(source, RUSSIAN_ENDINGS);
        double best = Double.MAX_VALUE / 4;
        for (int i = 0; i <= n; i++) {
            Spelling[][] sounds = soundsAt(source, i);
            for (int j = 0; j <= m; j++) {
                double here = cost[i][j];
                if (here > most) {
                    continue;
                }
                if (i == n && j == m) {
                    best = Math.min(best, here);
                } else if (russianEnding[i] && latinEnding[j]) {
                    best = Math.min(best, here + (j == m ? ENDING : 2 * ENDING));
                }
                extend(cost, sounds, source, i, target, j);
            }
        }
        return best;
    }

    /** Where a name's stem of three letters and more may end, and the case ending begin. */
    private static boolean[] endings(String name, Set<String> known) {
        boolean[] endings = new boolean[name.length() + 1];
        for (int i = 3; i <= name.length(); i++) {
            endings[i] = name.length() - i <= LONGEST_ENDING && known.contains(name.substring(i));
        }
        return endings;
    }

    /** How the sounds that begin at a letter may be spelt, by their length less one. */
    private static Spelling[][] soundsAt(String source, int i) {
        Spelling[][] sounds = new Spelling[Math.min(LONGEST_SOUND, source.length() - i)][];
        for (int length = 1; length <= sounds.length; length++) {
            sounds[length - 1] = SPELLINGS.getOrDefault(source.substring(i, i + length), NO_SPELLINGS);
        }
        return sounds;
    }

    private static void extend(double[][] cost, Spelling[][] sounds, String source, int i, String target, int j) {
        int n = source.length();
        int m = target.length();
        double here = cost[i][j];
        for (int length = 1; length <= sounds.length; length++) {
            for (Spelling spelling : sounds[length - 1]) {
                if (target.startsWith(spelling.text, j)) {
                    int to = j + spelling.text.length();
                    cost[i + length][to] = Math.min(cost[i + length][to], here + spelling.cost);
                }
            }
        }
        if (i < n) {
            cost[i + 1][j] = Math.min(cost[i + 1][j], here + WRONG);
            if (i > 0 && source.charAt(i) == source.charAt(i - 1)) {
                cost[i + 1][j] = Math.min(cost[i + 1][j], here);
            }
        }
        if (j < m) {
            boolean silent = isSilent(target, j);
            cost[i][j + 1] = Math.min(cost[i][j + 1], here + (silent ? RARER : WRONG));
        }
        if (i < n && j < m) {
            cost[i + 1][j + 1] = Math.min(cost[i + 1][j + 1], here + WRONG * 1.4);
        }
    }

    private static boolean isSilent(String target, int j) {
        char letter = target.charAt(j);
        boolean mute = letter == 'h' && (j == 0 || "stzc".indexOf(target.charAt(j - 1)) < 0);
        return mute || letter == 'e' || letter == '\'' || (j > 0 && letter == target.charAt(j - 1));
    }

    /**
     * A rough key that a name's Cyrillic and Latin spelling mostly share, whatever its case ending: for an index of
     * candidates, to be confirmed by {@link #couldBe}. Made of the classes of the first three consonants after the first
     * letter's; empty for a name without consonants.
     */
    public static String indexKey(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean cyrillic = folded.chars().anyMatch(c -> LETTERS.containsKey((char) c));
        String latin = cyrillic ? foldLatin(toLatin(foldCyrillic(name))) : foldLatin(name);
        latin = latin.replace("kh", "h")
                .replace("shch", "s")
                .replace("sch", "s")
                .replace("tsch", "s")
                .replace("tch", "s")
                .replace("ch", "s")
                .replace("sh", "s")
                .replace("zh", "s")
                .replace("ts", "s")
                .replace("tz", "s")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("qu", "kv")
                .replace("x", "ks");
        StringBuilder key = new StringBuilder(3);
        char last = 0;
        for (int i = 0; i < latin.length() && key.length() < 3; i++) {
            char type = consonantClass(latin, i);
            if (type != 0 && type != last) {
                key.append(type);
            }
            last = type;
        }
        return key.toString();
    }

    private static char consonantClass(String latin, int i) {
        return switch (latin.charAt(i)) {
            case 'b', 'p' -> 'P';
            case 'v', 'f' -> 'F';
            case 'd', 't' -> 'T';
            case 'g', 'k', 'q' -> 'K';
            case 'c' -> i + 1 < latin.length() && "eiy".indexOf(latin.charAt(i + 1)) >= 0 ? 'S' : 'K';
            case 's', 'z', 'j' -> 'S';
            case 'm' -> 'M';
            case 'n' -> 'N';
            case 'l' -> 'L';
            case 'r' -> 'R';
            default -> 0;
        };
    }

    private static String foldCyrillic(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            if (LETTERS.containsKey(letter)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static String foldLatin(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            switch (letter) {
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'ı' -> folded.append('i');
                case 'đ' -> folded.append('d');
                default -> {
                    if (letter >= 'a' && letter <= 'z') {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new TreeMap<>();
        String cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
        String[] latin = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".split(" ");
        for (int i = 0; i < latin.length; i++) {
            letters.put(cyrillic.charAt(i), latin[i].equals("-") ? "" : latin[i]);
        }
        return Map.copyOf(letters);
    }

    private static Map<String, Spelling[]> spellings(String table) {
        Map<String, Spelling[]> spellings = new TreeMap<>();
        for (String line : table.split("\n")) {
            int space = line.indexOf(' ');
            List<Spelling> row = new ArrayList<>();
            String[] groups = line.substring(space + 1).split("\\|", -1);
            double[] costs = {0, RARE, RARER};
            for (int group = 0; group < groups.length; group++) {
                if (groups[group].isEmpty()) {
                    continue;
                }
                for (String text : groups[group].split(" ", -1)) {
                    row.add(new Spelling(text.equals("-") ? "" : text, costs[group]));
                }
            }
            spellings.put(line.substring(0, space), row.toArray(Spelling[]::new));
        }
        return Map.copyOf(spellings);
    }
}
