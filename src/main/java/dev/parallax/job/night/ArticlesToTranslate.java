package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.RepeatedText;
import dev.parallax.store.TranslationStore;
import dev.parallax.store.TranslationTarget;
import dev.parallax.store.WorkRange;
import dev.parallax.translation.TranslationRun;
import java.util.List;

/**
 * The articles with something to translate. Texts that several of them have are translated before the articles are shared
 * out: two partitions would not know of each other, and pay for them twice.
 */
final class ArticlesToTranslate implements HeavyStep.Work {

    private static final int TEXTS_AT_ONCE = 500;

    private final TranslationStore translations;
    private final JobFile job;
    private final TranslationTarget target;
    private final TranslationRun engine;

    ArticlesToTranslate(TranslationStore translations, JobFile job, TranslationTarget target, TranslationRun engine) {
        this.translations = translations;
        this.job = job;
        this.target = target;
        this.engine = engine;
    }

    @Override
    public List<Long> pending(long run) {
        List<Long> pending = translations.pending(run, job.languages().translated(), target, WorkRange.ALL);
        List<RepeatedText> repeated = translations.repeated(run, pending, target);
        for (String language : job.languages().translated()) {
            translate(
                    language,
                    repeated.stream()
                            .filter(text -> text.language().equals(language))
                            .map(RepeatedText::text)
                            .toList());
        }
        return pending;
    }

    /** What comes of them is in the translation memory, where the partitions find it. */
    private void translate(String language, List<String> texts) {
        for (int from = 0; from < texts.size(); from += TEXTS_AT_ONCE) {
            engine.translate(
                    job.languages().pair(language), texts.subList(from, Math.min(from + TEXTS_AT_ONCE, texts.size())));
        }
    }
}
