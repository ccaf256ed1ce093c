package dev.parallax.finding;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A story of two files under {@code cases}, read, translated by the embedded engine and aligned as in a night: the first line
 * of each is its heading, every other line that is not blank a paragraph.
 */
final class CaseStory {

    private static final Translator ENGINE = new LexicalTranslator();

    /** As a job has it that says nothing of how much is reported. */
    private static final StoryChecker BALANCED = checker(Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()));

    /** As a job has it that wants everything reported that may be wrong. */
    private static final StoryChecker THOROUGH = checker(Hearing.of(FindingSettings.everything(), LearntJudge.load()));

    /** Everything that the checkers propose to the judge. */
    private static final StoryChecker PROPOSALS = checker(Hearing.OF_EVERYTHING);

    private final CheckedStory story;

    private CaseStory(CheckedStory story) {
        this.story = story;
    }

    private static StoryChecker checker(Hearing hearing) {
        return new StoryChecker(
                EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer())),
                hearing,
                1000,
                EmbeddedLexicon.load());
    }

    /**
     * Reads a story of two files.
     *
     * @param folder under {@code cases}
     * @param name the files' name without its ending
     */
    static CaseStory read(String folder, String name) throws IOException {
        return of(lines(folder + "/ru/" + name + ".txt"), lines(folder + "/en/" + name + ".txt"));
    }

    /** A story of these paragraphs, headings first. */
    static CaseStory of(List<String> russian, List<String> english) {
        CheckedArticle source = article(1, "ru", russian);
        CheckedArticle target = article(2, "en", english);
        return new CaseStory(Stories.aligned(source, target, new EditionSimilarity(EmbeddedLexicon.load())));
    }

    /** What is reported of it by default, each as a line: language, paragraph, rule, severity, words, message. */
    List<String> findings() {
        return lines(reported());
    }

    List<Finding> reported() {
        return found(BALANCED);
    }

    /** What is reported of it at the level {@code thorough}. */
    List<Finding> toldThoroughly() {
        return found(THOROUGH);
    }

    /** What the checkers between editions propose. */
    List<Finding> proposals() {
        return found(PROPOSALS);
    }

    List<String> lines(List<Finding> findings) {
        return findings.stream().map(this::line).toList();
    }

    private List<Finding> found(StoryChecker checker) {
        StoryFindings found = checker.check(story, Stories.night(List.of(story)));
        if (!found.failures().isEmpty()) {
            throw new IllegalStateException(found.failures().get(0).cause());
        }
        return found.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.TRANSLATION)
                .toList();
    }

    private String line(Finding finding) {
        CheckedArticle article = story.editions().get(finding.article() == 1 ? 0 : 1);
        String text = article.article().paragraphs().get(finding.paragraph()).text();
        return String.join(
                " | ",
                finding.article() == 1 ? "ru" : "en",
                Integer.toString(finding.paragraph()),
                finding.rule(),
                finding.severity().toString(),
                finding.span().of(text),
                Messages.in(UiLanguage.EN).text(finding.message()));
    }

    private static CheckedArticle article(long id, String language, List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            List<TextSpan> segments = new SrxSegmentSplitter().split(line, language);
            ParagraphRole role = paragraphs.isEmpty() ? ParagraphRole.HEADING : ParagraphRole.BODY;
            paragraphs.add(new Paragraph(paragraphs.size(), role, line, segments));
        }
        List<TranslationResult> translation = language.equals("ru")
                ? ENGINE.translate(new TranslationRequest(new LanguagePair("ru", "en"), lines))
                : List.of();
        return Stories.edition(id, language, language, paragraphs, translation);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = CaseStory.class.getResourceAsStream("cases/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No case " + file);
            }
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
