package dev.parallax.finding.wording;

/** Scripts of words. */
final class Scripts {

    private Scripts() {}

    static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isMostlyCyrillic(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC ? 1 : -1)
                        .sum()
                > 0;
    }
}
