package dev.parallax.finding.judge;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.alignment.Similarity;
import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.training.AlteredDocument;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents as stories that are ready to be checked: translated by the embedded engine and aligned, as in a night. */
final class TrainingStories {

    static final long RUSSIAN = 1;
    static final long ENGLISH = 2;

    private final SrxSegmentSplitter splitter = new SrxSegmentSplitter();
    private final Translator engine = new LexicalTranslator();
    private final Similarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
    private final Map<String, TranslationResult> translated = new HashMap<>();

    StoryReading reading(AlteredDocument document) {
        CheckedArticle russian = article(RUSSIAN, "ru", document.russian());
        CheckedArticle english = article(ENGLISH, "en", document.english());
        ArticleAlignment alignment = new Aligner().align(russian.article(), english.article(), similarity);
        CheckedStory story = new CheckedStory(
                List.of(russian, english),
                List.of(new AlignedPair(russian, english, alignment.paragraphs(), alignment.segments())));
        CountedVocabulary night = new CountedVocabulary(List.of());
        night.add(russian.article());
        night.add(english.article());
        return new StoryReading(story, night, EmbeddedLexicon.load());
    }

    private CheckedArticle article(long id, String language, List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text, splitter.split(text, language)));
        }
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        return new CheckedArticle(
                id,
                new Article("training", "text", "", "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of()),
                new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                language.equals("en")
                        ? List.of()
                        : texts.stream().map(this::translate).toList(),
                Map.of(),
                null);
    }

    private TranslationResult translate(String text) {
        return translated.computeIfAbsent(
                text,
                key -> engine.translate(new TranslationRequest(new LanguagePair("ru", "en"), List.of(key)))
                        .get(0));
    }

    /** What was translated for the last document is of no use for the next. */
    void forget() {
        translated.clear();
    }
}
