package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.report.Mending;
import dev.parallax.report.Ranking;
import dev.parallax.report.Snippet;
import dev.parallax.report.html.IndexPage.Gone;
import dev.parallax.report.html.IndexPage.Mend;
import dev.parallax.report.html.IndexPage.Slip;
import dev.parallax.report.html.IndexPage.Trouble;
import dev.parallax.store.FindingState;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.WithdrawnArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the first page while the stories pass by; keeps a line for each. Not safe for use by several threads. */
final class IndexPages {

    /** How many slips the first page shows at once, and how many of one story. */
    private static final int FIRST = 6;

    private static final int FIRST_OF_STORY = 3;

    /** UTF-16 code units around a slip's words, and most of the words themselves. */
    private static final int AROUND = 70;

    private static final int LONG_WORDS = 120;

    private static final int LONG_HEADING = 80;

    /** Accepted findings that the first page lists. */
    private static final int MENDS = 200;

    /** Nights in the curves. */
    private static final int NIGHTS = 30;

    /** Stories in one file of the list: the first file is there at once, the others are read while the first is looked at. */
    private static final int SHARD = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Entry> entries = new TreeMap<>();

    /** By the language's folder. */
    private final Map<String, String> lastNights = new HashMap<>();

    private record Weighed(double weight, String key, int number, Slip slip) {}

    /**
     * What the first page keeps of a story.
     *
     * @param fingerprints of all its findings, decided or not
     */
    private record Entry(
            StoryLine line,
            double weight,
            List<Weighed> slips,
            List<Mending> mendings,
            Map<String, Bars.Count> kinds,
            Map<String, Bars.Count> sources,
            List<String> fingerprints,
            Reach reach) {}

    /** Takes a story in, in the place of what was there of it. */
    void add(StoryRecord story) {
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
                .filter(weighed -> reported.add(weighed.slip().says())) // a slip that is repeated is reported once
                .limit(FIRST_OF_STORY)
                .toList();
        List<String> fingerprints = story.findings().stream()
                .map(stored -> stored.finding().fingerprint())
                .toList();
        entries.put(
                story.key(),
                new Entry(
                        StoryLine.of(story, open),
                        Ranking.weight(story),
                        slips,
                        Mending.of(story),
                        kinds,
                        sources,
                        fingerprints,
                        Reach.of(story)));
    }

    /** The stories that have a finding of this fingerprint, decided or not. */
    List<String> keysWith(String fingerprint) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().fingerprints().contains(fingerprint))
                .map(Map.Entry::getKey)
                .toList();
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

    /** The stories, the heaviest first; of equal ones those with more editions. */
    private List<StoryLine> ranked() {
        return entries.values().stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> -entry.weight())
                        .thenComparing(entry -> -entry.line().headings().size())
                        .thenComparing(entry -> entry.line().key()))
                .map(Entry::line)
                .toList();
    }

    /** The keys of the stories, the heaviest first. */
    List<String> order() {
        return ranked().stream().map(StoryLine::key).toList();
    }

    /** The list of the stories, the heaviest first, as scripts of up to {@link #SHARD} each. */
    List<String> shards() {
        List<StoryLine> ranked = ranked();
        List<String> shards = new ArrayList<>();
        for (int from = 0; from < ranked.size(); from += SHARD) {
            List<StoryLine> some = ranked.subList(from, Math.min(from + SHARD, ranked.size()));
            shards.add("(window.PARALLAX_STORIES ??= [])[" + shards.size() + "] = " + JSON.writeValueAsString(some)
                    + ";\n");
        }
        return shards;
    }

    /** A script that tells what a dismissal of each subject would hide, where that is more than one finding. */
    String reach() {
        Map<String, Reach.Found> open = new TreeMap<>();
        entries.values().forEach(entry -> Reach.addAll(open, entry.reach().open()));
        open.values().removeIf(found -> found.count() < 2);
        return "window.PARALLAX_REACH = " + JSON.writeValueAsString(open) + ";\n";
    }

    DismissalsPage dismissals(RunReader store, RunSummary run, String token, Tongue tongue) {
        Map<String, Reach.Found> hidden = new TreeMap<>();
        entries.values().forEach(entry -> Reach.addAll(hidden, entry.reach().hidden()));
        return DismissalsPage.of(
                new Shell(
                        tongue.words().t("report.page.title-dismissals", run.job()),
                        tongue,
                        "dismissals.html",
                        run,
                        token),
                store.decisions(),
                hidden);
    }

    /** Where the pages of the night before are from now on, seen from the first page. */
    void lastNight(Tongue tongue, String folder) {
        lastNights.put(tongue.folder(), folder);
    }

    IndexPage page(RunReader store, RunSummary run, String token, Tongue tongue) {
        Words words = tongue.words();
        List<NightFigures> nights = store.nights(run.run(), NIGHTS);
        List<Mend> mends = mends(words);
        return new IndexPage(
                new Shell(
                        "Parallax · " + run.job() + " · " + words.day(run.started()), tongue, "index.html", run, token),
                words.day(run.started()),
                NightSentences.sentence(run, words),
                NightSentences.sinceLast(run, nights, words),
                words.t("report.index.when", Long.toString(run.run()), Words.times(run.started(), run.finished())),
                Curve.of(nights, words),
                first(),
                mends.subList(0, Math.min(MENDS, mends.size())),
                Math.max(0, mends.size() - MENDS),
                Bars.of(sums(Entry::kinds), "kind", name -> kindOf(name, words)),
                Bars.of(sums(Entry::sources), "source", name -> name),
                entries.size(),
                (entries.size() + SHARD - 1) / SHARD,
                entries.values().stream()
                        .flatMap(entry -> entry.line().alone().stream())
                        .map(StoryLine.Alone::language)
                        .distinct()
                        .sorted()
                        .map(tag -> new IndexPage.Language(tag, Words.ENGLISH.language(tag)))
                        .toList(),
                store.withdrawn(run.run()).stream().map(IndexPages::gone).toList(),
                lastNights.getOrDefault(tongue.folder(), ""),
                store.quarantined(run.run()).stream()
                        .map(file -> trouble(file, words))
                        .toList(),
                store.problems(run.run()).stream()
                        .map(problem -> Run.plain(words.text(problem)))
                        .toList(),
                run.translating().reasons(words.messages()),
                RuleTable.of(store.rules(), words));
    }

    private List<Slip> first() {
        return entries.values().stream()
                .flatMap(entry -> entry.slips().stream())
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.weight())
                        .thenComparing(Weighed::key)
                        .thenComparing(Weighed::number))
                .limit(FIRST)
                .map(Weighed::slip)
                .toList();
    }

    private static String kindOf(String code, Words words) {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> Words.code(kind).equals(code))
                .findFirst()
                .map(words::kind)
                .orElse(code);
    }

    private List<Mend> mends(Words words) {
        return entries.values().stream()
                .flatMap(entry -> entry.mendings().stream())
                .sorted(Mending.ORDER)
                .map(mending -> mend(mending, words))
                .toList();
    }

    private static Mend mend(Mending mending, Words words) {
        Finding finding = mending.row().stored().finding();
        String should = mending.should().isEmpty() ? words.text(finding.message()) : mending.should();
        return new Mend(
                "stories/" + mending.row().story() + ".html#" + finding.fingerprint(),
                Run.plain(mending.source()),
                Run.plain(mending.location()),
                place(finding.paragraph(), mending, words),
                mending.row().language(),
                Run.plain(Words.shortened(mending.stands(), LONG_WORDS)),
                Run.plain(should),
                outcome(mending, words),
                mending.row().stored().mended(),
                Run.plain(words.who(mending.decision())));
    }

    private static String place(int paragraph, Mending mending, Words words) {
        Paragraph stands = mending.row().article().article().paragraphs().get(paragraph);
        return stands.role() == ParagraphRole.HEADING
                ? words.t("report.index.place-heading")
                : words.t("report.index.place-paragraph", Math.max(1, paragraph));
    }

    private static String outcome(Mending mending, Words words) {
        StoredFinding stored = mending.row().stored();
        if (stored.mended()) {
            return words.t("report.index.mended");
        }
        return stored.nights() < 2 ? words.t("report.index.to-mend") : words.t("report.index.still", stored.nights());
    }

    private Map<String, Bars.Count> sums(Function<Entry, Map<String, Bars.Count>> counts) {
        Map<String, Bars.Count> sums = new TreeMap<>();
        entries.values()
                .forEach(entry ->
                        counts.apply(entry).forEach((name, count) -> sums.merge(name, count, Bars.Count::plus)));
        return sums;
    }

    private static Gone gone(WithdrawnArticle article) {
        return new Gone(
                Run.plain(article.source()),
                Run.plain(article.location()),
                Run.plain(Words.shortened(article.heading(), LONG_HEADING)));
    }

    private static Trouble trouble(QuarantinedFile file, Words words) {
        return new Trouble(
                Run.plain(file.source()),
                Run.plain(file.location()),
                words.text(file.reason().label()),
                Run.plain(words.text(file.detail())),
                words.text(file.reason().remedy()));
    }
}
