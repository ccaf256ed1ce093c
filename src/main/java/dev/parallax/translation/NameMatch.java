package dev.parallax.translation;

import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final int LONGEST_ENDING = 3;

    static final double NO_LIMIT = Double.MAX_VALUE / 2;

    /** More than any way costs. */
    private static final double NO_WAY = Double.MAX_VALUE / 4;

    private record Spelling(String text, double cost) {}

    /** A sound as it is written, a letter a step, with what it may be spelt by. */
    private static final class Sound {

        private final @Nullable Sound[] longer = new @Nullable Sound['ё' - 'а' + 1];
        private Spelling[] spellings = {};

        /** The sound with that letter at its end; null when no longer one begins so. */
        private @Nullable Sound with(char letter) {
            return longer[letter - 'а'];
        }

        private void add(String letters, Spelling[] known) {
            Sound sound = this;
            for (int i = 0; i < letters.length(); i++) {
                Sound next = sound.with(letters.charAt(i));
                if (next == null) {
                    next = new Sound();
                    sound.longer[letters.charAt(i) - 'а'] = next;
                }
                sound = next;
            }
            sound.spellings = known;
        }
    }

    private static final Sound SOUNDS = sounds();

    /** Case endings of Russian names; what is left of the word is compared with the Latin name, less its own ending. */
    private static final Set<String> RUSSIAN_ENDINGS = endings("Cyrillic");

    private static final Set<String> LATIN_ENDINGS = endings("Latin");

    private final String source;
    private final String target;

    /** Of rendering the first letters of the source by the first of the target: a row for each letter of the source, and one. */
    private final double[] cost;

    private final int row;

    private NameMatch(String source, String target) {
        this.source = source;
        this.target = target;
        this.row = target.length() + 1;
        this.cost = new double[(source.length() + 1) * row];
    }

    private static Sound sounds() {
        Sound sounds = new Sound();
        for (List<String> row : Table.rows(NameMatch.class, "name-sounds.tsv", SPELLING.length + 1)) {
            List<Spelling> spellings = new ArrayList<>();
            for (int group = 0; group < SPELLING.length; group++) {
                for (String text : row.get(group + 1).split(" ")) {
                    if (!text.isEmpty()) {
                        spellings.add(new Spelling(text.equals("-") ? "" : text, SPELLING[group]));
                    }
                }
            }
            sounds.add(row.get(0), spellings.toArray(Spelling[]::new));
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
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        double best = NO_WAY;
        for (int i = 0; i <= source.length(); i++) {
            boolean russianEnding = isEnding(source, i, RUSSIAN_ENDINGS);
            for (int j = 0; j <= target.length(); j++) {
                double here = cost[i * row + j];
                if (here > most) {
                    continue;
                }
                if (i == source.length() && j == target.length()) {
                    best = Math.min(best, here);
                } else if (russianEnding && isEnding(target, j, LATIN_ENDINGS)) {
                    best = Math.min(best, here + (j == target.length() ? ENDING : 2 * ENDING));
                }
                if (i < source.length()) {
                    spell(i, j, here);
                }
                leaveOut(i, j, here);
            }
        }
        return best;
    }

    /** Whether a name's stem may end there, and the case ending begin. */
    private static boolean isEnding(String name, int from, Set<String> known) {
        return from >= SHORTEST_STEM && name.length() - from <= LONGEST_ENDING && known.contains(name.substring(from));
    }

    private void spell(int i, int j, double here) {
        Sound sound = SOUNDS.with(source.charAt(i));
        for (int end = i + 1; sound != null; end++) {
            for (Spelling spelling : sound.spellings) {
                if (target.startsWith(spelling.text, j)) {
                    reach(end, j + spelling.text.length(), here + spelling.cost);
                }
            }
            sound = end < source.length() ? sound.with(source.charAt(end)) : null;
        }
    }

    /** A letter on one side or the other that is not rendered, or one on each that has nothing to do with the other. */
    private void leaveOut(int i, int j, double here) {
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
        int place = i * row + j;
        if (price < cost[place]) {
            cost[place] = price;
        }
    }

    private boolean isSilent(int j) {
        char letter = target.charAt(j);
        boolean mute = letter == 'h' && (j == 0 || "stzc".indexOf(target.charAt(j - 1)) < 0);
        return mute || letter == 'e' || letter == '\'' || (j > 0 && letter == target.charAt(j - 1));
    }
}
