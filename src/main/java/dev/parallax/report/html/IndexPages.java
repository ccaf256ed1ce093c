package dev.parallax.report.html;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Severity;
import dev.parallax.report.Ranking;
import dev.parallax.report.Snippet;
import dev.parallax.report.html.IndexPage.Bar;
import dev.parallax.report.html.IndexPage.Figure;
import dev.parallax.report.html.IndexPage.Heading;
import dev.parallax.report.html.IndexPage.Line;
import dev.parallax.report.html.IndexPage.Rule;
import dev.parallax.report.html.IndexPage.Slip;
import dev.parallax.store.FindingState;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Gathers the first page while the stories pass by; keeps a line for each. Not safe for use by several threads. */
final class IndexPages {

    /** How many slips the first page shows at once, and how many of one story. */
    private static final int FIRST = 6;

    private static final int FIRST_OF_STORY = 3;

    /** Nights in the curves. */
    private static final int NIGHTS = 30;

    /** Characters of a fingerprint by which the list counts decisions. */
    private static final int FINGERPRINT = 12;

    private final Map<String, Entry> entries = new TreeMap<>();

    private record Weighed(double weight, String key, int number, Slip slip) {}

    /** What the first page keeps of a story. */
    private record Entry(Line line, List<Weighed> slips, Map<String, Integer> kinds, Map<String, Integer> sources) {}

    /** Takes a story in, in the place of what was there of it. */
    void add(StoryRecord story) {
        List<StoredFinding> open = Ranking.heaviestFirst(story);
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, Integer> sources = new TreeMap<>();
        for (StoredFinding stored : open) {
            kinds.merge(Words.kind(stored.finding().kind()), 1, Integer::sum);
            sources.merge(Run.plain(article(story, stored.finding()).article().source()), 1, Integer::sum);
        }
        List<Weighed> slips = open.stream()
                .filter(stored -> stored.finding().severity() != Severity.INFO)
                .limit(FIRST_OF_STORY)
                .map(stored -> weighed(story, stored))
                .toList();
        entries.put(story.key(), new Entry(line(story, open), slips, kinds, sources));
    }

    /** The stories that have a finding of this fingerprint, decided or not. */
    List<String> keysWith(String fingerprint) {
        String start = start(fingerprint);
        return entries.values().stream()
                .map(Entry::line)
                .filter(line -> (" " + line.all() + " ").contains(" " + start + " "))
                .map(Line::key)
                .toList();
    }

    private static CheckedArticle article(StoryRecord story, Finding finding) {
        return story.story().editions().stream()
                .filter(edition -> edition.id() == finding.article())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Finding " + finding.fingerprint() + " of story "
                        + story.key() + " is about article " + finding.article() + ", which the story does not have"));
    }

    private static Weighed weighed(StoryRecord story, StoredFinding stored) {
        Finding finding = stored.finding();
        CheckedArticle article = article(story, finding);
        Snippet snippet = Snippet.of(
                article.article().paragraphs().get(finding.paragraph()).text(), finding.span(), 70);
        int number = story.findings().indexOf(stored) + 1;
        String words = snippet.words().length() > 120 ? snippet.words().substring(0, 120) + "…" : snippet.words();
        Slip slip = new Slip(
                "stories/" + story.key() + ".html#f" + number,
                Words.kind(finding.kind()),
                Words.lower(finding.severity()),
                Words.lower(stored.state()),
                article.language().article().tag(),
                Run.plain(snippet.before()),
                Run.plain(words),
                Run.plain(snippet.after()),
                finding.suggestions().isEmpty()
                        ? ""
                        : Run.plain(finding.suggestions().get(0)),
                Run.plain(finding.message()),
                article.article().source(),
                start(finding.fingerprint()));
        return new Weighed(Ranking.weight(stored, story), story.key(), number, slip);
    }

    private static Line line(StoryRecord story, List<StoredFinding> open) {
        List<CheckedArticle> editions = story.story().editions();
        String languages =
                distinct(editions, edition -> edition.language().article().tag());
        return new Line(
                story.key(),
                editions.stream()
                        .map(edition -> new Heading(
                                edition.language().article().tag(),
                                Run.plain(edition.article().heading())))
                        .toList(),
                open.size(),
                (int) open.stream()
                        .filter(stored -> stored.state() != FindingState.KNOWN)
                        .count(),
                open.isEmpty() ? "" : Words.lower(open.get(0).finding().severity()),
                open.stream()
                        .limit(3)
                        .map(stored -> teaser(story, stored.finding()))
                        .collect(Collectors.joining(" · ")),
                distinct(editions, edition -> Run.plain(edition.article().source())),
                languages,
                languages.contains("\n") ? "" : Words.language(languages),
                open.stream()
                        .map(stored -> Words.kind(stored.finding().kind()))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                open.stream()
                        .map(stored -> Words.lower(stored.finding().severity()))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                open.stream()
                        .map(stored -> start(stored.finding().fingerprint()))
                        .collect(Collectors.joining(" ")),
                story.findings().stream()
                        .map(stored -> start(stored.finding().fingerprint()))
                        .collect(Collectors.joining(" ")),
                Ranking.weight(story));
    }

    private static String distinct(List<CheckedArticle> editions, Function<CheckedArticle, String> what) {
        return editions.stream().map(what).distinct().collect(Collectors.joining("\n"));
    }

    private static String teaser(StoryRecord story, Finding finding) {
        String text = article(story, finding)
                .article()
                .paragraphs()
                .get(finding.paragraph())
                .text();
        String words = Run.plain(finding.span().of(text));
        String shown = words.length() > 40 ? words.substring(0, Math.max(20, words.lastIndexOf(' ', 40))) + "…" : words;
        String suggestion = finding.suggestions().isEmpty()
                ? ""
                : " → " + Run.plain(finding.suggestions().get(0));
        return Words.kind(finding.kind()) + ": " + shown + suggestion;
    }

    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length()));
    }

    /** The lines, the heaviest first. */
    private List<Line> ranked() {
        return entries.values().stream()
                .map(Entry::line)
                .sorted(Comparator.comparingDouble((Line line) -> -line.weight())
                        .thenComparing(line -> -line.headings().size())
                        .thenComparing(Line::key))
                .toList();
    }

    /** The keys of the stories, the heaviest first. */
    List<String> order() {
        return ranked().stream().map(Line::key).toList();
    }

    IndexPage page(RunReader store, RunSummary run, String token) {
        List<RunSummary> nights = store.nights(run.run(), NIGHTS);
        return new IndexPage(
                new Shell("Parallax · " + run.job() + " · " + Words.day(run.started()), "", run, token),
                Words.day(run.started()),
                sentence(run),
                sinceLast(run, nights),
                List.of(
                        figure("to look at", nights, night -> night.findings().open()),
                        figure("new", nights, night -> night.findings().fresh()),
                        figure("fixed", nights, night -> night.findings().fixed()),
                        figure("stories", nights, night -> night.comparing().stories()),
                        figure("not read", nights, night -> night.reading().quarantined())),
                first(),
                bars(sums(Entry::kinds), "kind"),
                bars(sums(Entry::sources), "source"),
                ranked(),
                store.quarantined(run.run()),
                run.translating().untranslated(),
                store.rules().stream().map(IndexPages::rule).toList());
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

    private Map<String, Integer> sums(Function<Entry, Map<String, Integer>> counts) {
        Map<String, Integer> sums = new TreeMap<>();
        entries.values()
                .forEach(entry -> counts.apply(entry).forEach((name, count) -> sums.merge(name, count, Integer::sum)));
        return sums;
    }

    private static String sentence(RunSummary run) {
        RunSummary.Reading reading = run.reading();
        return Words.count(reading.articles(), "article", "articles") + ", "
                + Words.count(run.comparing().stories(), "story", "stories") + ", "
                + Words.count(run.comparing().pairs(), "pair of editions", "pairs of editions") + " laid side by side, "
                + Words.count(run.findings().open(), "thing", "things") + " to look at.";
    }

    private static String sinceLast(RunSummary run, List<RunSummary> nights) {
        if (nights.size() < 2) {
            return "This is the first night of this job.";
        }
        RunSummary.Findings findings = run.findings();
        return "Since the night of " + Words.day(nights.get(nights.size() - 2).started()) + ": "
                + Words.count(run.reading().fresh(), "new article", "new articles") + ", "
                + run.reading().revised() + " revised; "
                + Words.count(findings.fresh(), "new finding", "new findings") + ", "
                + findings.reopened() + " back again, " + findings.fixed() + " fixed.";
    }

    private static Figure figure(String label, List<RunSummary> nights, ToIntFunction<RunSummary> value) {
        int[] values = nights.stream().mapToInt(value).toArray();
        String now = values.length == 0
                ? "0"
                : Words.count(values[values.length - 1], "", "").strip();
        if (values.length < 2) {
            return new Figure(label, now, "", "", "", "");
        }
        int highest = Math.max(1, java.util.Arrays.stream(values).max().orElse(1));
        StringBuilder points = new StringBuilder();
        String x = "";
        String y = "";
        for (int i = 0; i < values.length; i++) {
            x = String.format(Locale.ROOT, "%.1f", 2 + 96.0 * i / (values.length - 1));
            y = String.format(Locale.ROOT, "%.1f", 22 - 20.0 * values[i] / highest);
            points.append(i == 0 ? "" : " ").append(x).append(',').append(y);
        }
        String history = "Last " + values.length + " nights: "
                + java.util.Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return new Figure(label, now, points.toString(), x, y, history);
    }

    private static List<Bar> bars(Map<String, Integer> counts, String filter) {
        int longest = counts.values().stream().mapToInt(n -> n).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Bar(
                        entry.getKey(),
                        entry.getValue(),
                        Math.max(1, Math.round(100f * entry.getValue() / longest)),
                        "#" + filter + "="
                                + URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8)
                                        .replace("+", "%20")))
                .toList();
    }

    private static Rule rule(RulePrecision rule) {
        return new Rule(
                rule.rule(),
                rule.accepted(),
                rule.dismissed(),
                rule.open(),
                rule.decided() == 0 ? "–" : Words.percent(rule.precision()));
    }
}
