package dev.parallax.quantity;

/**
 * A piece of a text that figures are put together from.
 *
 * @param text as it stands there, from {@code start} to {@code end}
 * @param folded as words are asked for: in lower case, «ё» as «е»
 */
record Token(Type type, int start, int end, String text, String folded) {

    enum Type {
        /** A date in digits with its year first. */
        ISO,
        /** Another date in digits. */
        DATE,
        TIME,
        /** Digits with grouping and fraction. */
        NUMBER,
        WORD,
        /** Of a currency, a percentage or a degree. */
        SIGN
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    /** «m», «k», «bn»: a magnitude only right after digits. */
    boolean isMagnitudeLetter() {
        return switch (folded) {
            case "m", "mn", "b", "bn", "tn", "k" -> text.length() <= 2;
            default -> false;
        };
    }
}
