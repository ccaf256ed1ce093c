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
}
