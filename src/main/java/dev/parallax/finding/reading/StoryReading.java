package dev.parallax.finding.reading;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A story under the eyes of the checkers. What they need of its texts is worked out when the first of them asks for it, and
 * kept for the others: statements and their words, pairs of editions, revisions. Made for one run over one story; for use by
 * one thread.
 */
public final class StoryReading {

    private final CheckedStory story;
    private final NightVocabulary night;
    private final BilingualLexicon lexicon;
    private final EditionSimilarity similarity;
    private final QuietTexts quiet;
    private final List<PairReading> pairs;
    private final List<PairReading> revisions = new ArrayList<>();
    private final Map<CheckedArticle, List<Statement>> statements = new IdentityHashMap<>();
    private final Map<Object, Object> kept = new HashMap<>();

    /**
     * @param night what the whole night's articles say about words
     * @param lexicon by which words of two languages answer each other
     */
    public StoryReading(CheckedStory story, NightVocabulary night, BilingualLexicon lexicon) {
        this(story, night, lexicon, new EditionSimilarity(lexicon), new QuietTexts());
    }

    /**
     * @param similarity by which revisions are aligned; one for all stories, since it keeps what it looked up
     * @param quiet what is known of the story's texts from its last check
     */
    public StoryReading(
            CheckedStory story,
            NightVocabulary night,
            BilingualLexicon lexicon,
            EditionSimilarity similarity,
            QuietTexts quiet) {
        this.story = story;
        this.night = night;
        this.lexicon = lexicon;
        this.similarity = similarity;
        this.quiet = quiet;
        this.pairs =
                story.pairs().stream().map(pair -> new PairReading(this, pair)).toList();
    }

    /**
     * What checkers of one family share: the first to ask makes it, the others are given the same.
     *
     * @param key says what it is; of a type that belongs to the family
     */
    @SuppressWarnings("unchecked") // each type of key stands for one type of what is kept
    public <T> T kept(Object key, Supplier<T> first) {
        Object found = kept.get(key);
        if (found == null) {
            found = first.get();
            kept.put(key, found);
        }
        return (T) found;
    }

    /** The story itself: its editions, and how they answer each other. */
    public CheckedStory story() {
        return story;
    }

    /** The story's editions, in all languages. */
    public List<CheckedArticle> editions() {
        return story.editions();
    }

    /** The story's aligned editions, in its order. */
    public List<PairReading> pairs() {
        return pairs;
    }

    /** All pairs' {@link PairReading#comparable() comparable beads}. */
    public List<BeadReading> comparable() {
        return pairs.stream().flatMap(pair -> pair.comparable().stream()).toList();
    }

    /** What the translations of all pairs' {@link PairReading#translated() translated beads} and the published editions say. */
    public List<WordLinks> translated() {
        return pairs.stream()
                .flatMap(pair -> pair.translated().stream())
                .map(bead -> Objects.requireNonNull(bead.witness()).toPublished())
                .toList();
    }

    /** All segments of an article, in order: a segment's number in an alignment is its index here. */
    public List<Statement> statements(CheckedArticle article) {
        return statements.computeIfAbsent(article, unread -> Statement.of(unread, lexicon));
    }

    /** The article beside the revision before it, which is the source; null when there is none. */
    public @Nullable PairReading revision(CheckedArticle article) {
        CheckedArticle previous = article.previous();
        return previous == null ? null : aligned(previous, article);
    }

    /** Two articles of the story or revisions of them, aligned now. */
    public PairReading aligned(CheckedArticle source, CheckedArticle target) {
        for (PairReading known : revisions) {
            if (known.source() == source && known.target() == target) {
                return known;
            }
        }
        ArticleAlignment alignment = new Aligner()
                .align(
                        source.article(),
                        target.article(),
                        similarity.between(
                                source.language().article().tag(),
                                target.language().article().tag()));
        PairReading pair =
                new PairReading(this, new AlignedPair(source, target, alignment.paragraphs(), alignment.segments()));
        revisions.add(pair);
        return pair;
    }

    /** What the whole night's articles, and the job file, say about words. */
    public NightVocabulary night() {
        return night;
    }

    /** By which words of two languages answer each other. */
    public BilingualLexicon lexicon() {
        return lexicon;
    }

    /** The texts in which a checker that sees nothing else finds nothing. */
    public QuietTexts quiet() {
        return quiet;
    }
}
