package dev.parallax.story;

/** Numbers as both languages' writers mean them: {@code 1 250,5}, {@code 1,250.5} and {@code 1250.5} are the same. */
final class NumberForm {

    private NumberForm() {}

    /** Digits, with a point before the decimals; thousands are not separated, decimals end without a zero. */
    static String normalize(String number) {
        String compact = number.replaceAll("[\\s\\u00a0\\u202f]", "");
        int separator = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
        if (separator < 0) {
            return compact;
        }
        boolean thousands = compact.length() - separator - 1 == 3 && !compact.startsWith("0");
        String whole = compact.substring(0, separator).replaceAll("[.,]", "");
        String rest = compact.substring(separator + 1);
        if (thousands) {
            return whole + rest;
        }
        String decimals = rest.replaceAll("0+$", "");
        return decimals.isEmpty() ? whole : whole + "." + decimals;
    }
}
