package dev.parallax.job.night;

import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.article.ArticleSource;
import dev.parallax.article.Extraction;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.StoryChecker;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.story.Edition;
import dev.parallax.story.StoryPair;
import dev.parallax.story.TranslatedTexts;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Takes made-up articles with known slips through every stage of the night, and reports which of the slips are found.
 *
 * <p>They never touch the store: no real article is paired with one, and no figure or list of the night has them.
 */
final class Canary {

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final Stages stages;
    private final StoryChecker checker;
    private final Translator translator;
    private final Collection<String> accepted;

    /** @param accepted the words that the night's checkers never flag */
    Canary(Stages stages, StoryChecker checker, Translator translator, Collection<String> accepted) {
        this.stages = stages;
        this.checker = checker;
        this.translator = translator;
        this.accepted = accepted;
    }

    /** @return for each slip's name, whether it was found */
    Map<String, Boolean> check() throws IOException {
        Map<String, Boolean> found = new LinkedHashMap<>();
        CanaryArticles.slips().forEach(slip -> found.put(slip.name(), false));
        List<CheckedArticle> articles = articles();
        CountedVocabulary vocabulary = new CountedVocabulary(accepted);
        articles.forEach(article -> vocabulary.add(article.article()));
        for (CheckedStory story : stories(articles)) {
            checker.check(story, vocabulary)
                    .findings()
                    .forEach(finding -> CanaryArticles.slips().stream()
                            .filter(slip -> slip.isFoundBy(finding, edition(story, finding.article())))
                            .forEach(slip -> found.put(slip.name(), true)));
        }
        return found;
    }

    private static CheckedArticle edition(CheckedStory story, long id) {
        return story.editions().stream()
                .filter(edition -> edition.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<CheckedArticle> articles() throws IOException {
        Path folder = Files.createTempDirectory("parallax-canary");
        try {
            CanaryArticles.write(folder);
            List<CheckedArticle> articles = new ArrayList<>();
            var extractor = stages.extractor(ExtractionLimits.DEFAULTS);
            try (Stream<SourceFile> files = new ArticleSource("canary", folder, List.of(), List.of()).files()) {
                files.flatMap(file -> extractor.extract(file).stream())
                        .filter(Extraction.Extracted.class::isInstance)
                        .map(Extraction.Extracted.class::cast)
                        .forEach(extracted -> articles.add(article(articles.size(), extracted)));
            }
            return articles;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private CheckedArticle article(long id, Extraction.Extracted extracted) {
        ArticleLanguage language = stages.detector().detect(extracted.article());
        List<TranslationResult> translation = List.of();
        if (isSource(language)) {
            translation = translator.translate(new TranslationRequest(
                    PAIR,
                    extracted.article().paragraphs().stream()
                            .map(Paragraph::text)
                            .toList()));
        }
        return new CheckedArticle(id, extracted.article(), language, translation, Map.of(), null);
    }

    private static boolean isSource(ArticleLanguage language) {
        return language.article().tag().equals(PAIR.source());
    }

    private List<CheckedStory> stories(List<CheckedArticle> articles) {
        List<CheckedArticle> alone = new ArrayList<>(articles);
        List<CheckedStory> stories = new ArrayList<>();
        for (StoryPair pair : stages.matcher().match(editions(articles, true), editions(articles, false), List.of())) {
            CheckedArticle source = articles.get((int) pair.source());
            CheckedArticle target = articles.get((int) pair.target());
            TranslatedTexts translations = new TranslatedTexts(edition(source), stages.splitter(), PAIR.target());
            ArticleAlignment alignment = stages.aligner()
                    .align(
                            source.article(),
                            target.article(),
                            stages.editionSimilarity().with(translations));
            stories.add(new CheckedStory(
                    List.of(source, target),
                    List.of(new AlignedPair(source, target, alignment.paragraphs(), alignment.segments()))));
            alone.removeAll(List.of(source, target));
        }
        alone.forEach(article -> stories.add(new CheckedStory(List.of(article), List.of())));
        return stories;
    }

    private static List<Edition> editions(List<CheckedArticle> articles, boolean sources) {
        return articles.stream()
                .filter(article -> isSource(article.language()) == sources)
                .map(Canary::edition)
                .toList();
    }

    private static Edition edition(CheckedArticle article) {
        return new Edition(article.id(), article.article(), article.language(), Editions.texts(article.translation()));
    }
}
