package dev.parallax.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps translations for as long as a test lasts. */
public final class InMemoryTranslationMemory implements TranslationMemory {

    private record Key(LanguagePair pair, TranslationOrigin origin, String text) {}

    private final Map<Key, Translation> translations = new ConcurrentHashMap<>();

    @Override
    public Map<String, Translation> recall(LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
        Map<String, Translation> known = new LinkedHashMap<>();
        for (String text : texts) {
            Translation translation = translations.get(new Key(pair, origin, text));
            if (translation != null) {
                known.put(text, translation);
            }
        }
        return known;
    }

    @Override
    public void remember(Collection<Translation> more) {
        more.forEach(translation ->
                translations.put(new Key(translation.pair(), translation.origin(), translation.source()), translation));
    }

    /** A test has one night. */
    @Override
    public Set<String> ofEarlierNights(LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
        return Set.of();
    }

    /** A test's nights are never taken up again. */
    @Override
    public long spent() {
        return 0;
    }

    public int size() {
        return translations.size();
    }
}
