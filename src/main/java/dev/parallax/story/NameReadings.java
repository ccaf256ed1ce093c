package dev.parallax.story;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What name a Russian word may stand for: an adjective made of a place's name names the place. */
final class NameReadings {

    private static final Pattern ADJECTIVE =
            Pattern.compile("(\\p{IsCyrillic}{3,})(ск)(?:ий|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими)");

    private NameReadings() {}

    /** The word itself and, of an adjective, its stem with and without its suffix. */
    static List<String> of(String word) {
        Matcher adjective = ADJECTIVE.matcher(word);
        return adjective.matches()
                ? List.of(word, adjective.group(1) + adjective.group(2), adjective.group(1))
                : List.of(word);
    }
}
