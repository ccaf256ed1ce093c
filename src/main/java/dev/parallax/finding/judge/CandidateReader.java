package dev.parallax.finding.judge;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Quotations;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Occurrence;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.reading.Witness;
import dev.parallax.finding.reading.Word;
import dev.parallax.finding.reading.WordLinks;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reads off a story what may tell right candidates from wrong ones. For one story and one thread. */
final class CandidateReader {

    /** More words than this say nothing of any one of them. */
    private static final int LONG = 6;

    private final StoryReading story;
    private final List<Finding> candidates;
    private final UsualCandidates usual;
    private final Map<Long, CheckedArticle> articles = new TreeMap<>();

    /** @param candidates all of the story's */
    CandidateReader(StoryReading story, List<Finding> candidates, UsualCandidates usual) {
        this.story = story;
        this.candidates = candidates;
        this.usual = usual;
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
                    .ifPresent(bead -> bead(finding, bead, features));
        }
        return features.values();
    }

    private void place(Finding finding, CheckedArticle article, Features features) {
        Paragraph paragraph = article.article().paragraphs().get(finding.paragraph());
        String language = article.language().article().tag();
        String words = finding.span().of(paragraph.text());
        List<Word> own = Word.of(words, language);
        features.put(
                "heading", paragraph.role() == ParagraphRole.HEADING || paragraph.role() == ParagraphRole.SUBHEADING);
        features.put(
                "quoted",
                Quotations.in(paragraph.text()).stream().anyMatch(quotation -> quotation.contains(finding.span())));
        features.put("russian", language.equals("ru"));
        features.put(
                "position",
                (double) finding.paragraph() / article.article().paragraphs().size());
        features.put(
                "paragraph.words",
                Math.log1p(Word.of(paragraph.text(), language).size()));
        features.put("span.words", Math.log1p(own.size()));
        features.put("span.empty", own.isEmpty());
        features.put(
                "span.name",
                own.stream().anyMatch(Word::isCapitalised) && finding.span().start() > 0);
        features.put("span.figure", own.stream().anyMatch(Word::isFigure));
        features.put("span.rarity", rarity(own, language));
        features.put("span.repeated", Math.log(repeated(words, article)));
        features.put("suggestion", !finding.suggestions().isEmpty());
        features.put("usual.span", usual.ofSpan(finding, telling(paragraph.text(), finding.span(), language)));
        Evidence evidence = evidence(finding).orElse(null);
        if (evidence != null) {
            CheckedArticle there = articles.get(evidence.article());
            String tag = there.language().article().tag();
            String text = there.article().paragraphs().get(evidence.paragraph()).text();
            List<Word> other = Word.of(evidence.span().of(text), tag);
            features.put("evidence", true);
            features.put("evidence.words", Math.log1p(other.size()));
            features.put(
                    "evidence.name",
                    other.stream().anyMatch(Word::isCapitalised)
                            && evidence.span().start() > 0);
            features.put("evidence.figure", other.stream().anyMatch(Word::isFigure));
            features.put("evidence.rarity", rarity(other, tag));
            features.put("usual.evidence", usual.ofEvidence(finding, telling(text, evidence.span(), tag)));
            likeness(own, language, other, tag, features);
        }
    }

    /** What the lexicon and the sound say of two words that are said to differ. */
    private void likeness(List<Word> own, String language, List<Word> other, String tag, Features features) {
        if (language.equals(tag)) {
            return;
        }
        double translated = 0;
        double sounds = 0;
        LanguagePair pair = new LanguagePair(language, tag);
        for (Word a : own) {
            for (Word b : other) {
                translated = Math.max(translated, probability(a, b, pair));
                if (a.isCapitalised() && b.isCapitalised()) {
                    boolean russian = language.equals("ru");
                    sounds = Math.max(
                            sounds,
                            NameTransliteration.match(russian ? a.text() : b.text(), russian ? b.text() : a.text()));
                }
            }
        }
        features.put("translates", Math.sqrt(translated));
        features.put("sounds", sounds);
    }

    private double probability(Word a, Word b, LanguagePair pair) {
        BilingualLexicon lexicon = story.lexicon();
        String there = lexicon.lemma(a.norm(), pair.source());
        String here = lexicon.lemma(b.norm(), pair.target());
        return Math.max(
                lexicon.translations(there, pair).stream()
                        .filter(one -> one.lemma().equals(here))
                        .mapToDouble(BilingualLexicon.Translation::probability)
                        .max()
                        .orElse(0),
                lexicon.translations(here, pair.reverse()).stream()
                        .filter(one -> one.lemma().equals(there))
                        .mapToDouble(BilingualLexicon.Translation::probability)
                        .max()
                        .orElse(0));
    }

    /** The other candidates in the story. */
    private void company(Finding finding, Features features) {
        long beside = candidates.stream()
                .filter(other -> other != finding
                        && other.article() == finding.article()
                        && other.paragraph() == finding.paragraph())
                .count();
        long alike = candidates.stream()
                .filter(other -> other != finding && other.rule().equals(finding.rule()))
                .count();
        long same = candidates.stream()
                .filter(other -> !other.rule().equals(finding.rule())
                        && other.article() == finding.article()
                        && other.paragraph() == finding.paragraph()
                        && other.span().overlaps(finding.span()))
                .count();
        features.put("beside", Math.log1p(beside));
        features.put("alike", Math.log1p(alike));
        features.put("agreed", same > 0);
    }

    private void bead(Finding finding, BeadReading bead, Features features) {
        features.put("bead", true);
        features.put("bead.doubt", -Math.log(Math.max(1e-3, bead.probability())));
        features.put("bead.single", bead.source().size() == 1 && bead.target().size() == 1);
        if (!bead.isBilingual()) {
            return;
        }
        links(finding, bead.links(), features);
        Witness witness = bead.witness();
        features.put("witness", witness != null);
        if (witness != null) {
            WordLinks published = witness.toPublished();
            features.put("witness.like", published.coverage());
            int[] own = indices(published.target(), finding.article(), finding.paragraph(), finding.span());
            features.put("witness.has", share(own, published::targetIsAnswered));
        }
    }

    /** Indices of the words of one side that stand in the span. */
    private static int[] indices(List<Occurrence> side, long article, int paragraph, TextSpan span) {
        return IntStream.range(0, side.size())
                .filter(i -> side.get(i).statement().article().id() == article
                        && side.get(i).statement().paragraph().number() == paragraph
                        && side.get(i).word().span().overlaps(span))
                .toArray();
    }

    private void links(Finding finding, WordLinks links, Features features) {
        double source = share(content(links.source()), links::sourceIsAnswered);
        double target = share(content(links.target()), links::targetIsAnswered);
        features.put("answered.least", Math.min(source, target));
        features.put("answered.most", Math.max(source, target));
        features.put("open.source", Math.log1p((1 - source) * content(links.source()).length));
        features.put("open.target", Math.log1p((1 - target) * content(links.target()).length));
        features.put(
                "length",
                Math.abs(Math.log(
                        (1.0 + links.source().size()) / (1.0 + links.target().size()))));
        at(finding.article(), finding.paragraph(), finding.span(), "span", links, features);
        evidence(finding)
                .ifPresent(evidence ->
                        at(evidence.article(), evidence.paragraph(), evidence.span(), "evidence", links, features));
    }

    /** Whether the words are answered, and their neighbours. */
    private static void at(
            long article, int paragraph, TextSpan span, String name, WordLinks links, Features features) {
        int[] source = indices(links.source(), article, paragraph, span);
        int[] target = indices(links.target(), article, paragraph, span);
        boolean inSource = source.length > 0;
        int[] own = inSource ? source : target;
        if (own.length == 0) {
            return;
        }
        List<Occurrence> side = inSource ? links.source() : links.target();
        IntPredicate answered = inSource ? links::sourceIsAnswered : links::targetIsAnswered;
        IntPredicate paired = i -> (inSource ? links.targetOf(i) : links.sourceOf(i)) >= 0;
        features.put(name + ".answered", share(own, answered));
        features.put(name + ".paired", share(own, paired));
        features.put(name + ".before", neighbour(side, own[0], -1, paired));
        features.put(name + ".after", neighbour(side, own[own.length - 1], 1, paired));
    }

    /** 1 when the next content word is paired, −1 when it is not, 0 when there is none. */
    private static double neighbour(List<Occurrence> side, int at, int step, IntPredicate paired) {
        for (int i = at + step; i >= 0 && i < side.size(); i += step) {
            if (side.get(i).isContent()) {
                return paired.test(i) ? 1 : -1;
            }
        }
        return 0;
    }

    private static int[] content(List<Occurrence> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).isContent())
                .toArray();
    }

    private static double share(int[] indices, IntPredicate is) {
        return indices.length == 0 ? 0 : Arrays.stream(indices).filter(is).count() / (double) indices.length;
    }

    private Optional<Evidence> evidence(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> articles.containsKey(evidence.article()))
                .findFirst();
    }

    private double rarity(List<Word> words, String language) {
        return words.stream()
                .mapToDouble(word -> Math.log1p(story.lexicon().perMillion(lemma(word, language), language)))
                .min()
                .orElse(0);
    }

    private String lemma(Word word, String language) {
        return story.lexicon().lemma(word.norm(), language);
    }

    /** The lemmas of the content words in the span, or of the next one behind it; of a long text none. */
    private List<String> telling(String text, TextSpan span, String language) {
        List<Word> words = Word.of(text, span, language);
        if (words.size() > LONG) {
            return List.of();
        }
        List<Word> content = words.stream()
                .filter(word -> FunctionWords.isContent(word, language))
                .toList();
        if (content.isEmpty()) {
            content = Word.of(text, new TextSpan(span.end(), text.length()), language).stream()
                    .filter(word -> FunctionWords.isContent(word, language))
                    .limit(1)
                    .toList();
        }
        return content.stream().map(word -> lemma(word, language)).toList();
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
                .ifPresent(evidence -> keysOf(articles.get(evidence.article()), evidence.paragraph(), evidence.span())
                        .forEach(lemma -> keys.add(UsualCandidates.key(finding.rule(), true, lemma))));
        return keys;
    }

    private List<String> keysOf(CheckedArticle article, int paragraph, TextSpan span) {
        return telling(
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
