package dev.parallax.finding.lexis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.context.WordList;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import morfologik.fsa.FSA;

/**
 * The letters of a word list's automaton in plain arrays: a walk through them takes a fifth of the time of one through the
 * packed automaton. Nodes are numbered from the root, which is 0. Immutable, safe for use by several threads.
 */
final class LetterTree {

    private static final int NONE = -1;

    private static final byte UNKNOWN = -2;

    /** The first of two bytes of a letter in UTF-8 begins so; words with longer letters are left out. */
    private static final int LEAD_OF_TWO = 0b1100_0000;

    private static final int LEAD_MASK = 0b1110_0000;
    private static final int CONTINUED = 0b0011_1111;

    private final FSA automaton;
    private final WordList list;
    private final boolean unicode;
    private final char[] decoded = new char[256];

    private int arcs;
    private char[] written = new char[1 << 16];
    private char[] folded = new char[1 << 16];
    private int[] target = new int[1 << 16];
    private int[] first = new int[1 << 15];
    private byte[] level = new byte[1 << 15];
    private final byte[] best;

    /** By arc, so that a walk that passes most of them by reads them in the order in which they lie. */
    private final byte[] bestAfter;

    LetterTree(WordList list) {
        this.list = list;
        this.automaton = list.automaton();
        this.unicode = list.charset().equals(UTF_8);
        for (int i = 0; i < decoded.length; i++) {
            CharBuffer letter = list.charset().decode(ByteBuffer.wrap(new byte[] {(byte) i}));
            decoded[i] = letter.length() == 1 ? letter.get(0) : '\ufffd';
        }
        new Reading().read();
        best = new byte[level.length];
        Arrays.fill(best, UNKNOWN);
        best(0);
        bestAfter = new byte[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            bestAfter[arc] = (byte) best(target[arc]);
        }
    }

    /** The letters that words of the list have, in lower case. */
    IntStream letters() {
        return new String(folded, 0, arcs).chars().distinct().sorted();
    }

    /** The first arc of a node; those before the next node's first are its arcs. */
    int from(int node) {
        return first[node];
    }

    int to(int node) {
        return first[node + 1];
    }

    /** The arc's letter, as the list writes it. */
    char written(int arc) {
        return written[arc];
    }

    /** The arc's letter in lower case, е for ё. */
    char folded(int arc) {
        return folded[arc];
    }

    int target(int arc) {
        return target[arc];
    }

    /** The node that these letters, as the list writes them, lead to from another; −1 when they lead nowhere. */
    int after(int node, String letters) {
        int at = node;
        for (int i = 0; i < letters.length() && at >= 0; i++) {
            at = after(at, letters.charAt(i));
        }
        return at;
    }

    private int after(int node, char letter) {
        for (int arc = from(node); arc < to(node); arc++) {
            if (written[arc] == letter) {
                return target[arc];
            }
        }
        return NONE;
    }

    /** How often a word is used, as {@link WordList#level} has it. */
    int level(String word) {
        if (unicode) {
            return list.level(word); // here words with longer letters are left out
        }
        int node = after(0, word);
        return word.isEmpty() || node < 0 ? NONE : level[node];
    }

    /** How often the word is used that ends at the node; −1 when none does. */
    int level(int node) {
        return level[node];
    }

    /** The level of the most used word that ends behind the arc or goes on from there. */
    int bestAfter(int arc) {
        return bestAfter[arc];
    }

    private int best(int node) {
        if (best[node] == UNKNOWN) {
            int most = level[node];
            for (int arc = from(node); arc < to(node); arc++) {
                most = Math.max(most, best(target[arc]));
            }
            best[node] = (byte) most;
        }
        return best[node];
    }

    /** Reads the automaton, node by node in the order in which they are found. */
    private final class Reading {

        private final IntArrayList nodes = new IntArrayList();
        private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();

        void read() {
            numbers.defaultReturnValue(NONE);
            number(automaton.getRootNode());
            for (int i = 0; i < nodes.size(); i++) {
                if (i + 2 > first.length) {
                    first = Arrays.copyOf(first, 2 * first.length);
                    level = Arrays.copyOf(level, 2 * level.length);
                }
                first[i] = arcs;
                int node = nodes.getInt(i);
                level[i] = (byte) list.levelAt(node);
                readArcs(node, 0);
                first[i + 1] = arcs;
            }
        }

        /** @param lead what the bytes on the way to the node say of the letter that ends with the next, when it has two */
        private void readArcs(int node, int lead) {
            for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
                int label = automaton.getArcLabel(arc) & 0xff;
                if (label == (list.separator() & 0xff) || automaton.isArcTerminal(arc)) {
                    continue;
                }
                int end = automaton.getEndNode(arc);
                if (unicode && (label & LEAD_MASK) == LEAD_OF_TWO) {
                    readArcs(end, (label & ~LEAD_MASK) << 6);
                } else {
                    add(lead > 0 ? (char) (lead | (label & CONTINUED)) : decoded[label]);
                    target[arcs - 1] = number(end);
                }
            }
        }

        private int number(int node) {
            int number = numbers.putIfAbsent(node, nodes.size());
            if (number != NONE) {
                return number;
            }
            nodes.add(node);
            return nodes.size() - 1;
        }
    }

    private void add(char letter) {
        if (arcs == written.length) {
            written = Arrays.copyOf(written, 2 * arcs);
            folded = Arrays.copyOf(folded, 2 * arcs);
            target = Arrays.copyOf(target, 2 * arcs);
        }
        char lower = Character.toLowerCase(letter);
        written[arcs] = letter;
        folded[arcs] = lower == 'ё' ? 'е' : lower;
        arcs++;
    }
}
