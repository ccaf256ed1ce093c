package dev.parallax.translation;

import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How cheaply a Cyrillic name is rendered by a Latin one: the least cost over all ways to spell its sounds, by the table
 * {@code name-sounds.tsv}. Both names are in plain lower-case letters.
 */
final class NameMatch {

    /** Of spellings: the plain, the rare, the rarer. */
    private static final double[] SPELLING = {0, 0.25, 0.45};

    /** Of a letter that stands for no sound. */
    private static final double SILENT = 0.45;

    private static final double ENDING = 0.15;
    private static final double WRONG = 1.0;
    private static final double REPLACED = 1.4;

    /** Letters that a stem has at least on either side. */
    private static final int SHORTEST_STEM = 3;

    private static final int LONGEST_SOUND = 3;

    private static final int LONGEST_ENDING = 3;

    static final double NO_LIMIT = Double.MAX_VALUE / 2;

    /** More than any way costs. */
    private static final double NO_WAY = Double.MAX_VALUE / 4;

    private record Spelling(String text, double cost) {}

    private static final Map<String, List<Spelling>> SOUNDS = sounds();

    /** Case endings of Russian names; what is left of the word is compared with the Latin name, less its own ending. */
    private static final Set<String> RUSSIAN_ENDINGS = endings("Cyrillic");

    private static final Set<String> LATIN_ENDINGS = endings("Latin");

    private final String source;
    private final String target;

    /** Of rendering the first letters of the source by the first of the target. */
    private final double[][] cost;

    private NameMatch(String source, String target) {
        this.source = source;
        this.target = target;
        this.cost = new double[source.length() + 1][target.length() + 1];
    }

    private static Map<String, List<Spelling>> sounds() {
        Map<String, List<Spelling>> sounds = new HashMap<>();
        for (List<String> row : Table.rows(NameMatch.class, "name-sounds.tsv", SPELLING.length + 1)) {
            List<Spelling> spellings = new ArrayList<>();
            for (int group = 0; group < SPELLING.length; group++) {
                for (String text : row.get(group + 1).split(" ")) {
                    if (!text.isEmpty()) {
                        spellings.add(new Spelling(text.equals("-") ? "" : text, SPELLING[group]));
                    }
                }
            }
            sounds.put(row.get(0), spellings);
        }
        return sounds;
    }

    /** No ending is one, too. */
    private static Set<String> endings(String alphabet) {
        String endings = Table.rows(NameMatch.class, "name-endings.tsv", 2).stream()
                .filter(row -> row.get(0).equals(alphabet))
                .findFirst()
                .orElseThrow()
                .get(1);
        return Set.of((endings + " ").split(" ", -1));
    }

    /**
     * 0 for plain spellings, about 1 for each letter that is wrong.
     *
     * @param most what costs more is not told apart
     */
    static double cost(String source, String target, double most) {
        return new NameMatch(source, target).least(most);
    }

    private double least(double most) {
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        boolean[] russianEnding = endings(source, RUSSIAN_ENDINGS);
        boolean[] latinEnding = endings(target, LATIN_ENDINGS);
        double best = NO_WAY;
        for (int i = 0; i <= source.length(); i++) {
            List<List<Spelling>> sounds = null;
            for (int j = 0; j <= target.length(); j++) {
                if (cost[i][j] > most) {
                    continue;
                }
                if (sounds == null) {
                    sounds = soundsAt(i);
                }
                if (i == source.length() && j == target.length()) {
                    best = Math.min(best, cost[i][j]);
                } else if (russianEnding[i] && latinEnding[j]) {
                    best = Math.min(best, cost[i][j] + (j == target.length() ? ENDING : 2 * ENDING));
                }
                spell(sounds, i, j);
                leaveOut(i, j);
            }
        }
        return best;
    }

    /** Where a name's stem may end, and the case ending begin. */
    private static boolean[] endings(String name, Set<String> known) {
        boolean[] endings = new boolean[name.length() + 1];
        for (int i = SHORTEST_STEM; i <= name.length(); i++) {
            endings[i] = name.length() - i <= LONGEST_ENDING && known.contains(name.substring(i));
        }
        return endings;
    }

    /** How the sounds that begin at a letter may be spelt, by their length less one. */
    private List<List<Spelling>> soundsAt(int i) {
        int longest = Math.min(LONGEST_SOUND, source.length() - i);
        List<List<Spelling>> sounds = new ArrayList<>(longest);
        for (int length = 1; length <= longest; length++) {
            sounds.add(SOUNDS.getOrDefault(source.substring(i, i + length), List.of()));
        }
        return sounds;
    }

    private void spell(List<List<Spelling>> sounds, int i, int j) {
        for (int length = 1; length <= sounds.size(); length++) {
            for (Spelling spelling : sounds.get(length - 1)) {
                if (target.startsWith(spelling.text, j)) {
                    reach(i + length, j + spelling.text.length(), cost[i][j] + spelling.cost);
                }
            }
        }
    }

    /** A letter on one side or the other that is not rendered, or one on each that has nothing to do with the other. */
    private void leaveOut(int i, int j) {
        double here = cost[i][j];
        boolean more = i < source.length();
        if (more) {
            boolean doubled = i > 0 && source.charAt(i) == source.charAt(i - 1);
            reach(i + 1, j, doubled ? here : here + WRONG);
        }
        if (j < target.length()) {
            reach(i, j + 1, here + (isSilent(j) ? SILENT : WRONG));
        }
        if (more && j < target.length()) {
            reach(i + 1, j + 1, here + REPLACED);
        }
    }

    private void reach(int i, int j, double price) {
        cost[i][j] = Math.min(cost[i][j], price);
    }

    private boolean isSilent(int j) {
        char letter = target.charAt(j);
        boolean mute = letter == 'h' && (j == 0 || "stzc".indexOf(target.charAt(j - 1)) < 0);
        return mute || letter == 'e' || letter == '\'' || (j > 0 && letter == target.charAt(j - 1));
    }
}
