package dev.parallax.quantity;

import org.jspecify.annotations.Nullable;

/** A language's words for figures. Words are asked for in lower case, «ё» as «е». */
interface NumberWords {

    /** What the word says; null when it says no figure. */
    @Nullable
    NumberWord word(String word);

    /** The unit that the word names, {@link Unit#NONE} when none. */
    Unit unit(String word);

    /** Whether the word may stand inside a number: <i>hundred <b>and</b> five</i>. */
    boolean joins(String word);

    /** Whether a digit group's comma is a decimal point, as in Russian. */
    boolean decimalComma();

    /** Whether the word, after a time, says the second half of the day: <i>p.m.</i>, «вечера». */
    boolean afterNoon(String word);

    /** Whether the word, after a time, says the first half of the day: <i>a.m.</i>, «утра». */
    boolean beforeNoon(String word);

    /** Whether a month's or a weekday's name may be another word, so that only a capital or its neighbours tell. */
    boolean ambiguous(String word);

    /** Whether, before an ambiguous month or weekday, the word shows that it is one: <i>in May</i>, «в среду». */
    boolean introducesDate(String word);

    /** Whether a digit group's point parts thousands, as in German: 100.000. */
    default boolean groupingPoint() {
        return false;
    }

    /** Whether the words, as they stand side by side in lower case, are one word for a figure or a unit: <i>quatre-vingt-dix</i>. */
    default boolean isPhrase(String words) {
        return false;
    }

    /** Whether a {@linkplain #isPhrase phrase} begins with the word. */
    default boolean beginsPhrase(String word) {
        return false;
    }

    /** Whether the word, after a number, says that it is an hour: <i>15 Uhr</i>. */
    default boolean clock(String word) {
        return false;
    }

    /** Whether a month's or a weekday's word is short for it, and so has a full stop or a number beside it. */
    boolean isAbbreviation(String word);

    /** Whether a month or weekday with a capital inside a sentence may be a name, so that only its neighbours tell. */
    default boolean calendarInLowerCase() {
        return false;
    }

    /** Whether the letters, right behind digits, make them an ordinal number. */
    boolean isOrdinalTail(String word);
}
