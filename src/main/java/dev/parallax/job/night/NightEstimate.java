package dev.parallax.job.night;

import dev.parallax.article.Extraction;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationEstimate;
import dev.parallax.translation.TranslationLimits;
import java.util.List;
import java.util.Map;

/**
 * What a night would do, found out without doing it.
 *
 * @param files that the sources list now
 * @param unchanged of these, as they were when they were last read
 * @param articles in the others
 * @param quarantined the files and entries that could not be read, in the order of reading
 * @param paragraphs to translate, also those that a memory has
 * @param costs by language pair, in the order of the job's languages
 * @param engine the engine's id
 * @param limits of one call of the engine
 */
public record NightEstimate(
        int files,
        int unchanged,
        int articles,
        List<Extraction.Quarantined> quarantined,
        int paragraphs,
        Map<LanguagePair, TranslationEstimate> costs,
        String engine,
        TranslationLimits limits) {

    /** Of all language pairs together. */
    public TranslationEstimate cost() {
        return costs.values().stream().reduce(TranslationEstimate.NOTHING, TranslationEstimate::plus);
    }
}
