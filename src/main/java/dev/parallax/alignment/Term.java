package dev.parallax.alignment;

import java.util.List;

/**
 * A word, figure or name of a text, as it is compared.
 *
 * @param text as it stands in the text
 * @param kind what it is
 * @param rarity how much a match of it says, in nats: −ln of how likely any text has it; at least 0
 * @param keys what it may be in the language of comparison; terms of two texts match where they share a key
 * @param nameKeys rough keys of which spellings of one name share one, for candidates whose texts are then compared; none
 *     when it is no name
 */
public record Term(String text, Kind kind, double rarity, List<Key> keys, List<String> nameKeys) {

    public Term {
        keys = List.copyOf(keys);
        nameKeys = List.copyOf(nameKeys);
    }

    /** What a term is. */
    public enum Kind {
        WORD,
        NAME,
        FIGURE,
        /** A word of which it is not known what it may be in the other language. */
        UNKNOWN,
        /** Punctuation. */
        MARK
    }

    /**
     * One thing that a term may be.
     *
     * @param value compared letter by letter
     * @param strength how surely the term is that, above 0, at most 1
     */
    public record Key(String value, double strength) {}
}
