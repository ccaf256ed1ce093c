package dev.parallax.finding.judge;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Quotations;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads off a story what may tell right candidates from wrong ones. For one story and one thread. */
final class CandidateReader {

    private final StoryReading story;
    private final List<Finding> candidates;
    private final UsualCandidates usual;
    private final WordFeatures words;
    private final Map<Long, CheckedArticle> articles = new TreeMap<>();

    /** @param candidates all of the story's */
    CandidateReader(StoryReading story, List<Finding> candidates, UsualCandidates usual) {
        this.story = story;
        this.candidates = candidates;
        this.usual = usual;
        this.words = new WordFeatures(story.lexicon());
        story.editions().forEach(edition -> articles.put(edition.id(), edition));
    }

    /** By feature; the rule itself is none of them. */
    Map<String, Double> features(Finding finding) {
        Features features = new Features();
        CheckedArticle article = articles.get(finding.article());
        if (article != null
                && finding.paragraph() < article.article().paragraphs().size()) {
            place(finding, article, features);
            company(finding, features);
            story.pairs().stream()
                    .flatMap(pair -> pair.beadAt(finding.article(), finding.paragraph(), finding.span()).stream())
                    .findFirst()
                    .ifPresent(
                            bead -> BeadFeatures.put(finding, evidence(finding).orElse(null), bead, features));
        }
        return features.values();
    }

    private void place(Finding finding, CheckedArticle article, Features features) {
        Paragraph paragraph = article.article().paragraphs().get(finding.paragraph());
        String language = article.language().article().tag();
        String text = finding.span().of(paragraph.text());
        List<Word> own = Word.of(text, language);
        features.put(
                "heading", paragraph.role() == ParagraphRole.HEADING || paragraph.role() == ParagraphRole.SUBHEADING);
        features.put(
                "quoted",
                Quotations.in(paragraph.text()).stream().anyMatch(quotation -> quotation.contains(finding.span())));
        features.put("russian", language.equals("ru"));
        features.put("span.words", Math.log1p(own.size()));
        features.put("span.empty", own.isEmpty());
        features.put(
                "span.name",
                own.stream().anyMatch(Word::isCapitalised) && finding.span().start() > 0);
        features.put("span.figure", own.stream().anyMatch(Word::isFigure));
        features.put("span.rarity", words.rarity(own, language));
        features.put("span.known", words.known(own, language));
        features.put("span.repeated", Math.log((double) repeated(text, article)));
        features.put("suggestion", !finding.suggestions().isEmpty());
        features.put("usual.span", usual.ofSpan(finding, words.telling(paragraph.text(), finding.span(), language)));
        Evidence evidence = evidence(finding).orElse(null);
        if (evidence != null) {
            CheckedArticle there = edition(evidence);
            String tag = there.language().article().tag();
            String otherText =
                    there.article().paragraphs().get(evidence.paragraph()).text();
            List<Word> other = Word.of(evidence.span().of(otherText), tag);
            features.put("evidence", true);
            features.put("evidence.words", Math.log1p(other.size()));
            features.put(
                    "evidence.name",
                    other.stream().anyMatch(Word::isCapitalised)
                            && evidence.span().start() > 0);
            features.put("evidence.figure", other.stream().anyMatch(Word::isFigure));
            features.put("evidence.rarity", words.rarity(other, tag));
            features.put("evidence.known", words.known(other, tag));
            features.put("usual.evidence", usual.ofEvidence(finding, words.telling(otherText, evidence.span(), tag)));
            words.likeness(own, language, other, tag, features);
        }
    }

    /** Whether another rule proposes the same words. */
    private void company(Finding finding, Features features) {
        features.put(
                "agreed",
                candidates.stream()
                        .anyMatch(other -> !other.rule().equals(finding.rule())
                                && other.article() == finding.article()
                                && other.paragraph() == finding.paragraph()
                                && other.span().overlaps(finding.span())));
    }

    /** The edition that the evidence is in; it must be one of the story's. */
    private CheckedArticle edition(Evidence evidence) {
        return Objects.requireNonNull(articles.get(evidence.article()));
    }

    private Optional<Evidence> evidence(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> articles.containsKey(evidence.article()))
                .findFirst();
    }

    /** The words by which candidates about them are counted, by {@link UsualCandidates#key}. */
    List<String> keys(Finding finding) {
        List<String> keys = new ArrayList<>();
        CheckedArticle article = articles.get(finding.article());
        if (article != null) {
            keysOf(article, finding.paragraph(), finding.span())
                    .forEach(lemma -> keys.add(UsualCandidates.key(finding.rule(), false, lemma)));
        }
        evidence(finding)
                .ifPresent(evidence -> keysOf(edition(evidence), evidence.paragraph(), evidence.span())
                        .forEach(lemma -> keys.add(UsualCandidates.key(finding.rule(), true, lemma))));
        return keys;
    }

    private List<String> keysOf(CheckedArticle article, int paragraph, TextSpan span) {
        return words.telling(
                article.article().paragraphs().get(paragraph).text(),
                span,
                article.language().article().tag());
    }

    private static long repeated(String words, CheckedArticle article) {
        return words.isBlank()
                ? 1
                : Math.max(
                        1,
                        article.article().paragraphs().stream()
                                .filter(paragraph -> paragraph.text().contains(words))
                                .count());
    }
}
