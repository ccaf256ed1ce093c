package dev.parallax.finding.reading;

/** How far two spellings are from each other. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Whether one word may have been typed for the other: one letter more, fewer or other, or two neighbours swapped
     * (Damerau's four errors), in words of three letters or more.
     */
    public static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 3 || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int restA = a.length() - start - end;
        int restB = b.length() - start - end;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || (restA <= 1 && restB <= 1);
    }
}
