package dev.parallax.finding.spelling;

import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.lexis.EnglishVariant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a job says about spelling.
 *
 * @param grammar how many of LanguageTool's rules are heard
 * @param english the variant of English of each source that has one, by the source's name; that of others is settled by
 *     each text
 */
public record SpellingSettings(GrammarLevel grammar, Map<String, EnglishVariant> english) {

    public static final SpellingSettings DEFAULTS = new SpellingSettings(GrammarLevel.CAREFUL, Map.of());

    public SpellingSettings {
        english = Collections.unmodifiableMap(new TreeMap<>(english)); // in an order that stays from start to start
    }
}
