package dev.parallax.finding.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/** Words with how often they are used, in an automaton. Immutable, safe for use by several threads. */
final class WordList {

    private final FSA automaton;
    private final byte separator;
    private final Charset charset;
    private final char lowest;

    /**
     * @param automaton entries of word, separator and one letter that says how often the word is used
     * @param lowest the letter of the rarest words
     */
    WordList(FSA automaton, char separator, Charset charset, char lowest) {
        this.automaton = automaton;
        this.separator = (byte) separator;
        this.charset = charset;
        this.lowest = lowest;
    }

    static WordList read(InputStream in, char separator, Charset charset, char lowest) throws IOException {
        try (in) {
            return new WordList(FSA.read(in), separator, charset, lowest);
        }
    }

    FSA automaton() {
        return automaton;
    }

    byte separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }

    boolean contains(String word) {
        return level(word) >= 0;
    }

    /** How often the word is used, from 0 for the rarest; −1 when it is not in the list. */
    int level(String word) {
        byte[] bytes = encoded(word);
        if (bytes.length == 0) {
            return -1;
        }
        MatchResult match =
                new FSATraversal(automaton).match(new MatchResult(), bytes, 0, bytes.length, automaton.getRootNode());
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? levelAt(match.node) : -1;
    }

    /** The level of the word whose letters end at this node; −1 when none does. */
    int levelAt(int node) {
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
        try {
            ByteBuffer bytes = charset.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(word));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }
}
