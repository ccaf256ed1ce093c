package dev.parallax.job.night;

import dev.parallax.article.Paragraph;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.ParagraphTranslation;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.TranslationTarget;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationOutcome;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Translates a batch of articles at once, so that the engine gets its calls filled. For one thread. */
final class ArticleTranslator implements ItemProcessor<List<Long>, List<TranslatedArticle>> {

    private final ComparisonStore store;
    private final JobFile job;
    private final long run;
    private final TranslationTarget target;
    private final TranslationRun engine;

    ArticleTranslator(ComparisonStore store, JobFile job, TranslationTarget target, long run, TranslationRun engine) {
        this.store = store;
        this.job = job;
        this.target = target;
        this.run = run;
        this.engine = engine;
    }

    private record Wanted(long article, int paragraph, String text) {}

    @Override
    public List<TranslatedArticle> process(List<Long> ids) {
        Map<Long, List<ParagraphTranslation>> translated = new LinkedHashMap<>();
        Map<LanguagePair, List<Wanted>> wanted = new LinkedHashMap<>();
        for (StoredArticle article : store.articles().find(ids)) {
            List<ParagraphTranslation> paragraphs = new ArrayList<>();
            translated.put(article.id(), paragraphs);
            Set<Integer> pending = new HashSet<>(store.translations().pendingParagraphs(run, article.id(), target));
            for (Paragraph paragraph : article.article().paragraphs()) {
                if (pending.contains(paragraph.number())) {
                    sort(article, paragraph, paragraphs, wanted);
                }
            }
        }
        wanted.forEach((pair, texts) -> translate(pair, texts, translated));
        return translated.entrySet().stream()
                .map(article -> new TranslatedArticle(article.getKey(), article.getValue()))
                .toList();
    }

    /** Either for the engine, or not translated for a reason that is plain from the start. */
    private void sort(
            StoredArticle article,
            Paragraph paragraph,
            List<ParagraphTranslation> translated,
            Map<LanguagePair, List<Wanted>> wanted) {
        String language =
                article.language().paragraphs().get(paragraph.number()).tag();
        Translatable.reasonAgainst(language, job)
                .ifPresentOrElse(
                        reason -> translated.add(notAsked(paragraph.number(), reason)),
                        () -> wanted.computeIfAbsent(job.languages().pair(language), pair -> new ArrayList<>())
                                .add(new Wanted(article.id(), paragraph.number(), paragraph.text())));
    }

    private static ParagraphTranslation notAsked(int number, Message reason) {
        return new ParagraphTranslation(
                number, new TranslationResult.Untranslated(reason), "", "", List.of(), false, false);
    }

    private void translate(LanguagePair pair, List<Wanted> wanted, Map<Long, List<ParagraphTranslation>> translated) {
        List<String> texts = wanted.stream().map(Wanted::text).toList();
        List<TranslationOutcome> outcomes = engine.translate(pair, texts);
        Set<String> earlier = engine.ofEarlierNights(pair, texts);
        for (int i = 0; i < outcomes.size(); i++) {
            List<ParagraphTranslation> paragraphs = translated.get(wanted.get(i).article());
            if (paragraphs != null) {
                Wanted each = wanted.get(i);
                paragraphs.add(paragraph(pair, each.paragraph(), outcomes.get(i), earlier.contains(each.text())));
            }
        }
    }

    private ParagraphTranslation paragraph(
            LanguagePair pair, int number, TranslationOutcome outcome, boolean ofEarlierNight) {
        String engineId = engine.origin(pair).engine();
        if (outcome instanceof TranslationOutcome.Finished finished) {
            var translation = finished.translation();
            boolean remembered =
                    ofEarlierNight || !translation.origin().engine().equals(engineId);
            return new ParagraphTranslation(
                    number,
                    translation.result(),
                    translation.origin().engine(),
                    translation.origin().model(),
                    translation.issues(),
                    remembered,
                    false);
        }
        Message reason = outcome instanceof TranslationOutcome.Pending pending
                ? pending.reason()
                : Message.of("finding.left.unanswered");
        return new ParagraphTranslation(
                number,
                new TranslationResult.Untranslated(reason),
                engineId,
                engine.origin(pair).model(),
                List.of(),
                false,
                true);
    }
}
