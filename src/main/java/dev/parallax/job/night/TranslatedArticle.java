package dev.parallax.job.night;

import dev.parallax.store.ParagraphTranslation;
import java.util.List;

/** What came of an article's paragraphs that were still to translate. */
record TranslatedArticle(long article, List<ParagraphTranslation> paragraphs) {}
