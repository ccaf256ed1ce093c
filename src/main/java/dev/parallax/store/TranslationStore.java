package dev.parallax.store;

import dev.parallax.article.SourceFile;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.TranslationUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps the paragraphs' translations. Safe for use by several threads. */
public interface TranslationStore {

    /**
     * The current articles in the range that the run saw in one of the languages and that have a paragraph still to translate: one
     * that was never tried, or one that is to be tried again, or was left untranslated with other settings, and was not tried in
     * this run. Ascending.
     */
    List<Long> pending(long run, Collection<String> languages, TranslationTarget target, WorkRange range);

    /** The texts that stand in several paragraphs still to translate of these articles, each once. */
    List<RepeatedText> repeated(long run, Collection<Long> articles, TranslationTarget target);

    /** The numbers of the article's paragraphs that are still to translate, ascending. */
    List<Integer> pendingParagraphs(long run, long article, TranslationTarget target);

    /**
     * The current articles of a file that is as it was when it was last read, in one of the languages, that have a paragraph
     * which the next run would translate. Ascending.
     */
    List<Long> waiting(SourceFile file, Collection<String> languages, TranslationTarget target);

    /** Stores translations of articles' paragraphs, by article, over what was there. */
    void save(long run, TranslationTarget target, Map<Long, List<ParagraphTranslation>> translations);

    /**
     * What came of the articles' paragraphs, by article and paragraph number. An article that was never translated is
     * not in the map; a paragraph that was not is {@link TranslationResult.Untranslated}.
     */
    Map<Long, List<TranslationResult>> find(Collection<Long> articles, String targetLanguage);

    /** What the guards say against the articles' translations, by article and paragraph number; sound ones are not in it. */
    Map<Long, Map<Integer, List<TranslationIssue>>> doubts(Collection<Long> articles, String targetLanguage);

    /**
     * The sentences of paired articles that surely say the same, as they were published, by language; those of the latest
     * pairs first.
     *
     * @param probability the least that the alignment gives them
     * @param most how many, so that a store of many years does not fill the heap
     */
    List<TranslationUnit> published(String targetLanguage, double probability, int most);

    /**
     * Lets the next run ask an engine again for all that it left untranslated.
     *
     * @return how many paragraphs
     */
    int askAgain();
}
