package dev.parallax.finding.completeness;

import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Severity;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.message.Message;
import dev.parallax.translation.TranslationIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what the guards say against the engine's translations, so that nobody takes the engine's fault for an editor's. */
public final class TranslationDoubtChecker implements Checker {

    @Override
    public String id() {
        return "translation-doubt";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            for (Paragraph paragraph : article.article().paragraphs()) {
                for (TranslationIssue issue : article.doubts().getOrDefault(paragraph.number(), List.of())) {
                    findings.add(doubt(article, paragraph, issue));
                }
            }
        }
        return findings;
    }

    private static Finding doubt(CheckedArticle article, Paragraph paragraph, TranslationIssue issue) {
        return new Place(
                        article,
                        paragraph.number(),
                        new TextSpan(0, paragraph.text().length()))
                .finding(
                        FindingKind.TRANSLATION,
                        noTranslation(issue.kind()) ? Severity.MINOR : Severity.INFO,
                        "translation-doubt." + issue.kind().name().toLowerCase(Locale.ROOT),
                        Message.of("finding.translation.doubtful", issue.detail()),
                        List.of(),
                        List.of());
    }

    /** Whether what came back is no translation at all. */
    private static boolean noTranslation(TranslationIssue.Kind kind) {
        return switch (kind) {
            case ECHO, WRONG_LANGUAGE, BOILERPLATE -> true;
            case TRUNCATED, OVERLONG, LOST_NUMBER, GLOSSARY -> false;
        };
    }
}
