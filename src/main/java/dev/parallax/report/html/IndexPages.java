package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.report.Mending;
import dev.parallax.report.html.IndexPage.Gone;
import dev.parallax.report.html.IndexPage.Mend;
import dev.parallax.report.html.IndexPage.Slip;
import dev.parallax.report.html.IndexPage.Trouble;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.WithdrawnArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the first page while the stories pass by; keeps a line for each. Not safe for use by several threads. */
final class IndexPages {

    /** How many slips the first page shows at once. */
    private static final int FIRST = 6;

    /** Accepted findings that the first page lists. */
    private static final int MENDS = 200;

    /** Nights in the curves. */
    private static final int NIGHTS = 30;

    /** Stories in one file of the list: the first file is there at once, the others are read while the first is looked at. */
    private static final int SHARD = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, IndexEntry> entries = new TreeMap<>();

    /** By the language's folder. */
    private final Map<String, String> lastNights = new HashMap<>();

    /** Takes a story in, in the place of what was there of it. */
    void add(StoryRecord story) {
        add(IndexEntry.of(story));
    }

    /** Takes in what is told of a story. */
    void add(IndexEntry entry) {
        entries.put(entry.line().key(), entry);
    }

    /** The stories that have a finding of this fingerprint, decided or not. */
    List<String> keysWith(String fingerprint) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().fingerprints().contains(fingerprint))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The stories, the heaviest first; of equal ones those with more editions. */
    private List<StoryLine> ranked() {
        return entries.values().stream()
                .sorted(Comparator.comparingDouble((IndexEntry entry) -> -entry.weight())
                        .thenComparing(entry -> -entry.line().headings().size())
                        .thenComparing(entry -> entry.line().key()))
                .map(IndexEntry::line)
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
        Map<String, Reach.Found> open =
                Reach.bySubject(entries.values().stream().flatMap(entry -> entry.reach().open().stream()), 2);
        return "window.PARALLAX_REACH = " + JSON.writeValueAsString(open) + ";\n";
    }

    DismissalsPage dismissals(RunReader store, RunSummary run, String token, Tongue tongue) {
        Map<String, Reach.Found> hidden =
                Reach.bySubject(entries.values().stream().flatMap(entry -> entry.reach().hidden().stream()), 1);
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
        List<NightFigures> nights = store.nights(run, NIGHTS);
        List<Mend> mends = mends(words);
        return new IndexPage(
                new Shell(
                        "Parallax · " + run.job() + " · " + words.day(run.started()), tongue, "index.html", run, token),
                words.day(run.started()),
                NightSentences.sentence(run, words),
                NightSentences.sinceLast(run, nights, words),
                words.t("report.index.when", Long.toString(run.run()), Words.times(run.started(), run.finished())),
                Curve.of(nights, words),
                first(store, run.run()),
                mends.subList(0, Math.min(MENDS, mends.size())),
                Math.max(0, mends.size() - MENDS),
                Bars.of(sums(IndexEntry::kinds), "kind", name -> kindOf(name, words)),
                Bars.of(sums(IndexEntry::sources), "source", name -> name),
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

    private List<Slip> first(RunReader store, long run) {
        List<String> unread = first().stream()
                .filter(weighed -> weighed.slip() == null)
                .map(IndexEntry.Weighed::key)
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            store.stories(run, unread).forEach(this::add);
        }
        return first().stream()
                .map(IndexEntry.Weighed::slip)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<IndexEntry.Weighed> first() {
        return entries.values().stream()
                .flatMap(entry -> entry.slips().stream())
                .sorted(Comparator.comparingDouble((IndexEntry.Weighed weighed) -> -weighed.weight())
                        .thenComparing(IndexEntry.Weighed::key)
                        .thenComparing(IndexEntry.Weighed::number))
                .limit(FIRST)
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
                .map(mending -> Mends.mend(mending, words))
                .toList();
    }

    private Map<String, Bars.Count> sums(Function<IndexEntry, Map<String, Bars.Count>> counts) {
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
                Run.plain(Words.shortened(article.heading(), IndexEntry.LONG_HEADING)));
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
