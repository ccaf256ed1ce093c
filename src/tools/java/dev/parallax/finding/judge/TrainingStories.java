package dev.parallax.finding.judge;

import dev.parallax.alignment.Similarity;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.training.AlteredDocument;
import dev.parallax.training.ParallelDocument;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents as stories that are ready to be checked: translated and aligned, as in a night. */
final class TrainingStories {

    /** How a document is translated: by the embedded engine, which knows the Russian source, or as by a better one. */
    private enum Translation {
        LEXICAL,
        BETTER_FROM_RUSSIAN,
        BETTER_FROM_ENGLISH
    }

    /** One paragraph in this many is left untranslated. */
    private static final int UNTRANSLATED_ONE_IN = 5;

    private static final TranslationResult UNTRANSLATED = new TranslationResult.Untranslated("left out");

    static final long RUSSIAN = 1;
    static final long ENGLISH = 2;

    private final SrxSegmentSplitter splitter = new SrxSegmentSplitter();
    private final Translator engine = new LexicalTranslator();
    private final Similarity similarity = new EditionSimilarity(EmbeddedLexicon.load());
    private final BetterEngine better = new BetterEngine();
    private final Map<String, TranslationResult> translations = new HashMap<>();
    private boolean lexical;

    /** The document as a night would see it: its editions in that order, the first one translated. */
    StoryReading reading(AlteredDocument document) {
        boolean fromRussian = translation(document.name()) != Translation.BETTER_FROM_ENGLISH;
        CheckedArticle russian = article(RUSSIAN, "ru", document.russian(), fromRussian);
        CheckedArticle english = article(ENGLISH, "en", document.english(), !fromRussian);
        CheckedArticle source = fromRussian ? russian : english;
        CheckedArticle target = fromRussian ? english : russian;
        CheckedStory story = Stories.aligned(source, target, similarity);
        CountedVocabulary night = new CountedVocabulary(List.of());
        night.add(russian.article());
        night.add(english.article());
        return new StoryReading(story, night, EmbeddedLexicon.load());
    }

    private CheckedArticle article(long id, String language, List<String> texts, boolean translated) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text, splitter.split(text, language)));
        }
        List<TranslationResult> translation =
                translated ? texts.stream().map(this::translate).toList() : List.of();
        return Stories.edition(id, "training", language, paragraphs, translation);
    }

    private TranslationResult translate(String text) {
        return translations.computeIfAbsent(text, this::byEngine);
    }

    private TranslationResult byEngine(String text) {
        return lexical
                ? engine.translate(new TranslationRequest(new LanguagePair("ru", "en"), List.of(text)))
                        .get(0)
                : UNTRANSLATED;
    }

    /** Prepares the translations of a document and its altered versions. A better engine has none of what was altered. */
    void translate(ParallelDocument document) {
        translations.clear();
        Translation by = translation(document.name());
        lexical = by == Translation.LEXICAL;
        boolean fromRussian = by != Translation.BETTER_FROM_ENGLISH;
        List<String> source = fromRussian ? document.russian() : document.english();
        List<String> other = fromRussian ? document.english() : document.russian();
        for (int i = 0; i < source.size(); i++) {
            int seed = 31 * document.name().hashCode() + i;
            if (Math.floorMod(seed, UNTRANSLATED_ONE_IN) == 0) {
                translations.put(source.get(i), UNTRANSLATED);
            } else if (!lexical) {
                String text = better.vary(other.get(i), fromRussian ? "en" : "ru", seed);
                translations.put(source.get(i), new TranslationResult.Translated(text, 1, List.of()));
            }
        }
    }

    private static Translation translation(String document) {
        return switch (Math.floorMod(document.hashCode(), 4)) {
            case 0 -> Translation.BETTER_FROM_RUSSIAN;
            case 1 -> Translation.BETTER_FROM_ENGLISH;
            default -> Translation.LEXICAL;
        };
    }
}
