package dev.parallax.finding.completeness;

import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Checker;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.Severity;
import dev.parallax.finding.context.Scripts;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Languages;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Word;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.text.Letters;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what was left in the other language: by an editor, where a published edition has Russian in English or English in
 * Russian; and, separately, by the engine, where a paragraph has no translation.
 */
public final class UntranslatedChecker implements Checker {

    private static final UntranslatedLimits LIMITS = UntranslatedLimits.DEFAULTS;

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedArticle article : story.editions()) {
            String language = article.language().article().tag();
            if (isInLatinOrCyrillic(language)) {
                for (Paragraph paragraph : article.article().paragraphs()) {
                    inEdition(article, paragraph, Scripts.isCyrillic(language), findings);
                }
            }
            byEngine(article, findings);
        }
        return findings;
    }

    private static boolean isInLatinOrCyrillic(String language) {
        return Languages.known(language)
                || Scripts.isCyrillic(language)
                || (!language.equals(DetectedLanguage.UNDETERMINED) && Scripts.isLatin(language));
    }

    private static void inEdition(
            CheckedArticle article, Paragraph paragraph, boolean cyrillic, List<Finding> findings) {
        List<Word> run = new ArrayList<>();
        for (Word word : Word.of(paragraph.text(), cyrillic ? "en" : "ru")) {
            if (!word.isFigure() && Letters.isCyrillic(word.text()) == cyrillic) {
                tell(article, paragraph, cyrillic, run, findings);
                run.clear();
            } else if (!word.isFigure()) {
                run.add(word);
            }
        }
        tell(article, paragraph, cyrillic, run, findings);
    }

    private static void tell(
            CheckedArticle article, Paragraph paragraph, boolean cyrillic, List<Word> run, List<Finding> findings) {
        boolean long_ = cyrillic
                ? run.size() >= LIMITS.latinWords()
                        && run.stream()
                                        .filter(word -> FunctionWords.contains(word.norm(), "en"))
                                        .count()
                                >= LIMITS.latinGrammarWords()
                : run.size() >= LIMITS.cyrillicWords();
        if (long_) {
            String edition = article.language().article().tag();
            TextSpan span = new TextSpan(
                    run.get(0).span().start(), run.get(run.size() - 1).span().end());
            boolean whole = span.length() * 2 > paragraph.text().length();
            findings.add(new Place(article, paragraph.number(), span)
                    .finding(
                            FindingKind.UNTRANSLATED,
                            whole ? Severity.MAJOR : Severity.MINOR,
                            "untranslated.in-edition",
                            Message.of(
                                    "finding.untranslated.in-edition",
                                    cyrillic ? "latin" : edition.equals("en") ? "russian" : "cyrillic",
                                    Languages.inEdition(edition)),
                            List.of(),
                            List.of()));
        }
    }

    /** One finding for each reason, at the first paragraph that it holds for. */
    private static void byEngine(CheckedArticle article, List<Finding> findings) {
        Map<Message, List<Place>> byReason = new LinkedHashMap<>();
        for (Paragraph paragraph : article.article().paragraphs()) {
            int number = paragraph.number();
            if (number < article.translation().size()
                    && article.translation().get(number) instanceof TranslationResult.Untranslated untranslated
                    && paragraph.text().codePoints().anyMatch(Character::isLetter)) {
                TextSpan whole = new TextSpan(0, paragraph.text().length());
                byReason.computeIfAbsent(untranslated.reason(), reason -> new ArrayList<>())
                        .add(new Place(article, number, whole));
            }
        }
        byReason.forEach((reason, places) -> findings.add(places.get(0)
                .finding(
                        FindingKind.TRANSLATION,
                        Severity.INFO,
                        "untranslated.by-engine",
                        Message.of("finding.untranslated.by-engine", places.size(), reason),
                        List.of(),
                        others(places))));
    }

    private static List<Evidence> others(List<Place> places) {
        return places.stream()
                .skip(1)
                .map(place -> place.evidence(Message.of("finding.note.untranslated")))
                .toList();
    }
}
