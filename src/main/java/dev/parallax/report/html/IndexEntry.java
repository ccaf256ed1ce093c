package dev.parallax.report.html;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Severity;
import dev.parallax.report.Mending;
import dev.parallax.report.Ranking;
import dev.parallax.report.Snippet;
import dev.parallax.report.html.IndexPage.Slip;
import dev.parallax.store.FindingState;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the first page keeps of a story.
 *
 * @param mendings none in what an earlier night kept: a story that has any is read every night
 * @param fingerprints of all its findings, decided or not; none in what an earlier night kept
 */
record IndexEntry(
        StoryLine line,
        double weight,
        List<Weighed> slips,
        List<Mending> mendings,
        Map<String, Bars.Count> kinds,
        Map<String, Bars.Count> sources,
        List<String> fingerprints,
        Reach reach) {

    /** How many slips of one story the first page shows at once. */
    private static final int FIRST_OF_STORY = 3;

    /** UTF-16 code units around a slip's words, and most of the words themselves. */
    private static final int AROUND = 70;

    static final int LONG_WORDS = 120;

    static final int LONG_HEADING = 80;

    /**
     * A slip with its place in the order.
     *
     * @param slip null in what an earlier night kept: the few that are shown are read again
     */
    record Weighed(
            double weight, String key, int number, @Nullable Slip slip) {}

    static IndexEntry of(StoryRecord story) {
        List<StoredFinding> open = Ranking.heaviestFirst(story);
        Map<String, Bars.Count> kinds = new TreeMap<>();
        Map<String, Bars.Count> sources = new TreeMap<>();
        for (StoredFinding stored : open) {
            Bars.Count one = new Bars.Count(1, stored.state() == FindingState.KNOWN ? 0 : 1);
            String source = StoryLine.article(story, stored.finding()).article().source();
            kinds.merge(Words.code(stored.finding().kind()), one, Bars.Count::plus);
            sources.merge(Run.plain(source), one, Bars.Count::plus);
        }
        Set<List<String>> reported = new HashSet<>();
        List<Weighed> slips = open.stream()
                .filter(stored -> stored.finding().severity() != Severity.INFO)
                .map(stored -> weighed(story, stored))
                .filter(weighed -> reported.add(
                        Objects.requireNonNull(weighed.slip()).says())) // a slip that is repeated is reported once
                .limit(FIRST_OF_STORY)
                .toList();
        List<String> fingerprints = story.findings().stream()
                .map(stored -> stored.finding().fingerprint())
                .toList();
        return new IndexEntry(
                StoryLine.of(story, open),
                Ranking.weight(story),
                slips,
                Mending.of(story),
                kinds,
                sources,
                fingerprints,
                Reach.of(story));
    }

    private static Weighed weighed(StoryRecord story, StoredFinding stored) {
        Finding finding = stored.finding();
        CheckedArticle article = StoryLine.article(story, finding);
        Snippet snippet = Snippet.of(
                article.article().paragraphs().get(finding.paragraph()).text(), finding.span(), AROUND);
        int number = story.findings().indexOf(stored);
        Slip slip = new Slip(
                "stories/" + story.key() + ".html#" + finding.fingerprint(),
                finding.kind(),
                finding.severity(),
                stored.state(),
                article.language().article().tag(),
                Run.plain(snippet.before()),
                Run.plain(Words.shortened(snippet.words(), LONG_WORDS)),
                Run.plain(snippet.after()),
                finding.suggestions().isEmpty()
                        ? ""
                        : Run.plain(finding.suggestions().get(0)),
                finding.message(),
                OtherVersion.of(story, finding).orElse(null),
                Run.plain(Words.shortened(article.article().heading(), LONG_HEADING)),
                Run.plain(article.article().source()),
                StoryLine.start(finding.fingerprint()));
        return new Weighed(Ranking.weight(stored, story), story.key(), number, slip);
    }
}
