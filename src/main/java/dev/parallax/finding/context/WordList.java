package dev.parallax.finding.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/** Words with how often they are used, in an automaton. Immutable, safe for use by several threads. */
public final class WordList {

    /** ln of how much more often a word of each next level is used. */
    public static final double PER_LEVEL = Math.log(10) / 4;

    /** ln of the frequency at level 0. */
    private static final double LOWEST = -8 * Math.log(10);

    /** What stands for a letter that a charset does not have; no word has it. */
    private static final byte UNKNOWN = '?';

    private final FSA automaton;
    private final byte separator;
    private final Charset charset;
    private final char lowest;

    /**
     * @param automaton entries of word, separator and one letter that says how often the word is used
     * @param lowest the letter of the rarest words
     */
    public WordList(FSA automaton, char separator, Charset charset, char lowest) {
        this.automaton = automaton;
        this.separator = (byte) separator;
        this.charset = charset;
        this.lowest = lowest;
    }

    public static WordList read(InputStream in, char separator, Charset charset, char lowest) throws IOException {
        try (in) {
            return new WordList(FSA.read(in), separator, charset, lowest);
        }
    }

    /** ln of how often a word of the level is used. */
    public static double lnFrequency(int level) {
        return LOWEST + PER_LEVEL * Math.max(level, 0);
    }

    public FSA automaton() {
        return automaton;
    }

    public byte separator() {
        return separator;
    }

    public Charset charset() {
        return charset;
    }

    public boolean contains(String word) {
        return level(word) >= 0;
    }

    /** How often the word is used, from 0 for the rarest; −1 when it is not in the list. */
    public int level(String word) {
        byte[] bytes = encoded(word);
        if (bytes.length == 0) {
            return -1;
        }
        MatchResult match =
                new FSATraversal(automaton).match(new MatchResult(), bytes, 0, bytes.length, automaton.getRootNode());
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? levelAt(match.node) : -1;
    }

    /** The level of the word whose letters end at this node; −1 when none does. */
    public int levelAt(int node) {
        int arc = automaton.getArc(node, separator);
        if (arc == 0 || automaton.isArcTerminal(arc)) {
            return -1;
        }
        int best = -1;
        int end = automaton.getEndNode(arc);
        for (int next = automaton.getFirstArc(end); next != 0; next = automaton.getNextArc(next)) {
            best = Math.max(best, (automaton.getArcLabel(next) & 0xff) - lowest);
        }
        return Math.max(best, 0);
    }

    /** The word in the list's own charset; empty when it has a letter that is not in that charset. */
    private byte[] encoded(String word) {
        byte[] bytes = word.getBytes(charset);
        for (byte letter : bytes) {
            if (letter == UNKNOWN) {
                return new byte[0];
            }
        }
        return bytes;
    }
}
