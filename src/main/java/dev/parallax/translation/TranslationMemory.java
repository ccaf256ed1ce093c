package dev.parallax.translation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Every translation that was ever made, so that none is paid for twice. */
public interface TranslationMemory {

    /**
     * What this origin made of these texts before.
     *
     * @return by text, exactly as given; a text that is not there was never translated by this origin
     */
    Map<String, Translation> recall(LanguagePair pair, TranslationOrigin origin, Collection<String> texts);

    /** Which of the texts the origin translated in an earlier night, and not in this one. */
    Set<String> ofEarlierNights(LanguagePair pair, TranslationOrigin origin, Collection<String> texts);

    /**
     * Keeps the translations, for good: when this returns they outlive a kill. Called after each reply of an engine, from
     * several threads. One that is there already is replaced.
     */
    void remember(Collection<Translation> translations);

    /** Unicode code points that the night's engine has answered for so far, also before it was killed and taken up again. */
    long spent();
}
