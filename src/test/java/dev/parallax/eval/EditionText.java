package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a story of the evaluation data.
 *
 * @param starts where its paragraphs begin in the text that it was read from
 * @param memory translations of its sentences
 */
record EditionText(String language, CheckedArticle article, List<Integer> starts, Map<String, String> memory) {

    /** An edition without translations of its sentences. */
    EditionText(String language, CheckedArticle article, List<Integer> starts) {
        this(language, article, starts, Map.of());
    }

    private static final Translator ENGINE = new LexicalTranslator();

    /** @param memory translations of its sentences; empty where it is not to be translated */
    static EditionText read(Path file, String language, long id, Map<String, String> memory) throws IOException {
        return of(file.getFileName().toString(), Files.readString(file, UTF_8), language, id, memory);
    }

    /** An edition with a paragraph for each line that is not blank. */
    static EditionText of(String name, String file, String language, long id, Map<String, String> memory) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<TranslationResult> translation = new ArrayList<>();
        int start = 0;
        for (String text : file.split("\n", -1)) {
            if (!text.isBlank()) {
                List<TextSpan> segments = new SrxSegmentSplitter().split(text, language);
                paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, text, segments));
                starts.add(start);
                if (!memory.isEmpty()) {
                    translation.add(translate(text, segments, memory));
                }
            }
            start += text.length() + 1;
        }
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        Article article =
                new Article("eval", name, "", "text/plain", "UTF-8", ArticleMetadata.NONE, paragraphs, List.of());
        return new EditionText(
                language,
                new CheckedArticle(
                        id,
                        article,
                        new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                        translation,
                        Map.of(),
                        null),
                starts,
                memory);
    }

    private static TranslationResult translate(String text, List<TextSpan> segments, Map<String, String> memory) {
        if (memory.containsKey(text)) {
            return new TranslationResult.Translated(memory.get(text), 1, List.of());
        }
        StringBuilder whole = new StringBuilder();
        for (TextSpan segment : segments) {
            String translated = memory.get(segment.of(text));
            if (translated != null) {
                whole.append(whole.isEmpty() ? "" : " ").append(translated);
            }
        }
        return whole.isEmpty()
                ? new TranslationResult.Untranslated("not in the memory")
                : new TranslationResult.Translated(whole.toString(), 1, List.of());
    }

    /** The same with each paragraph translated by the embedded engine. */
    EditionText translated(String into) {
        CheckedArticle read = article;
        List<String> texts =
                read.article().paragraphs().stream().map(Paragraph::text).toList();
        List<TranslationResult> translation =
                ENGINE.translate(new TranslationRequest(new LanguagePair(language, into), texts));
        return new EditionText(
                language,
                new CheckedArticle(
                        read.id(), read.article(), read.language(), translation, read.doubts(), read.previous()),
                starts,
                memory);
    }

    /** Where a paragraph's span stands in the text. */
    TextSpan inText(int paragraph, TextSpan span) {
        return span.shift(starts.get(paragraph));
    }

    /** What the memory has of a paragraph or a sentence; null when it lacks a sentence of it. */
    @Nullable
    String translation(String text) {
        String whole = memory.get(text);
        if (whole != null) {
            return whole;
        }
        List<String> sentences = new SrxSegmentSplitter()
                .split(text, language).stream()
                        .map(span -> memory.getOrDefault(span.of(text), ""))
                        .toList();
        return sentences.contains("") ? null : String.join(" ", sentences);
    }

    /** How many words it has, counted by spaces. */
    int words() {
        return article.article().paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
    }
}
