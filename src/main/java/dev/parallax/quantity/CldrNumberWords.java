package dev.parallax.quantity;

import com.ibm.icu.util.ULocale;
import dev.parallax.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words for figures of any language that CLDR knows: its units beside its number words, and what is stuck to them. Made
 * once for a language.
 */
final class CldrNumberWords extends TabledNumberWords {

    /** What is written behind the digits of an ordinal number: «2-го», <i>3ème</i>, <i>4.º</i>. */
    private static final Pattern ORDINAL_TAIL = Pattern.compile(
            "ого|его|ого|го|ої|ої|ій|ій|ий|ї|й|я|а|е|є|у|ю|х|ми|ти|ть|га|ша|ша|ая|ае|ай|ы|ым|ом|ому|му|м"
                    + "|ші|шы|інші|ыншы|и|ог|ој|er|ère|re|e|ème|eme|nd|nde|ter|ten|te|er|º|ª|o|a|th|st|rd");

    /** No stem that a suffix is stuck to is shorter. */
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, CldrNumberWords> MADE = new ConcurrentHashMap<>();

    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> phraseBeginnings = new HashSet<>();
    private final boolean calendarInLowerCase;

    private CldrNumberWords(ULocale locale) {
        super(locale);
        CldrNames names = new CldrNames(locale);
        names.units(units);
        calendarInLowerCase = names.calendarInLowerCase();
        for (Map<String, ?> known : List.of(words(), units)) {
            known.keySet().stream()
                    .filter(word -> !word.chars().allMatch(Character::isLetter))
                    .forEach(phrase -> phraseBeginnings.add(phrase.split("[^\\p{L}]")[0]));
        }
    }

    /** @param language BCP 47 tag; of a language that CLDR does not know only digits are read */
    static CldrNumberWords of(String language) {
        return MADE.computeIfAbsent(language, tag -> new CldrNumberWords(ULocale.forLanguageTag(tag)));
    }

    @Override
    public @Nullable NumberWord word(String text) {
        String word = Letters.withoutLookalikes(text);
        NumberWord known = words().get(word);
        return known != null ? known : words().get(withoutSuffix(word, words().keySet()));
    }

    /** The word without what is stuck to it, where the rest is known; else the word. */
    private String withoutSuffix(String word, Set<String> known) {
        return forms().suffixes().stream()
                .filter(suffix -> word.length() >= suffix.length() + SHORTEST_STEM && word.endsWith(suffix))
                .map(suffix -> word.substring(0, word.length() - suffix.length()))
                .filter(known::contains)
                .findFirst()
                .orElse(word);
    }

    @Override
    public Unit unit(String text) {
        String word = Letters.withoutLookalikes(text);
        Unit unit = units.get(word);
        if (unit == null) {
            unit = units.get(withoutSuffix(word, units.keySet()));
        }
        return unit != null ? unit : NumberForms.unit(word);
    }

    @Override
    public boolean isPhrase(String phrase) {
        return words().containsKey(phrase) || units.containsKey(phrase);
    }

    @Override
    public boolean beginsPhrase(String word) {
        return phraseBeginnings.contains(word);
    }

    @Override
    public boolean calendarInLowerCase() {
        return calendarInLowerCase;
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return ORDINAL_TAIL.matcher(Letters.fold(word)).matches();
    }
}
