package dev.parallax.report.html;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.report.Snippet;
import dev.parallax.report.html.StoryPage.Block;
import dev.parallax.report.html.StoryPage.Card;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.StoryPage.Comparison;
import dev.parallax.report.html.StoryPage.EditionHead;
import dev.parallax.report.html.StoryPage.Proof;
import dev.parallax.report.html.StoryPage.Row;
import dev.parallax.report.html.StoryPage.Stretch;
import dev.parallax.report.html.StoryPage.Why;
import dev.parallax.report.html.Wording.Change;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays a story out for its page. One instance lays out one story. */
final class StoryPages {

    /** Words of a finding that are longer than this, in UTF-16 code units, are shortened in its card. */
    private static final int LONG_WORDS = 60;

    /** So many quiet rows in a row are folded away. */
    private static final int FOLD = 3;

    private final StoryRecord story;
    private final Set<String> apart;
    private final Map<Long, CheckedArticle> articles = new LinkedHashMap<>();
    private final Map<StoredFinding, Card> cards = new LinkedHashMap<>();
    private final Map<Place, List<Mark>> marks = new HashMap<>();
    private final Set<Long> shown = new HashSet<>();
    private final Map<Long, Map<Integer, List<Change>>> changes = new HashMap<>();

    /** A paragraph of an article. */
    private record Place(long article, int paragraph) {}

    private StoryPages(StoryRecord story, Set<String> apart) {
        this.story = story;
        this.apart = apart;
        for (CheckedArticle edition : story.story().editions()) {
            for (CheckedArticle version = edition; version != null; version = version.previous()) {
                articles.put(version.id(), version);
            }
        }
        for (StoredFinding finding : story.findings()) {
            cards.put(finding, card(finding, cards.size() + 1));
        }
    }

    /** The page of a story of the run. */
    static StoryPage page(StoryRecord story, RunSummary run, String token, Set<String> apart) {
        return new StoryPages(story, apart).page(run, token);
    }

    private StoryPage page(RunSummary run, String token) {
        List<CheckedArticle> editions = story.story().editions();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < story.pairs().size(); i++) {
            comparisons.add(pair(story.story().pairs().get(i), story.pairs().get(i), "c" + i));
        }
        for (CheckedArticle edition : editions) {
            if (!shown.contains(edition.id())) {
                comparisons.add(alone(edition, "c" + comparisons.size()));
            }
        }
        CheckedArticle main = story.story().pairs().isEmpty()
                ? editions.get(0)
                : story.story().pairs().get(0).target();
        String title = main.article().heading();
        return new StoryPage(
                new Shell(Run.plain(title), "../", run, token),
                story.key(),
                title,
                language(main),
                editions.stream().map(this::head).toList(),
                comparisons,
                cards.values().stream()
                        .filter(card -> card.state().equals("fixed"))
                        .toList(),
                (int) cards.values().stream().filter(Card::open).count(),
                editions.stream().anyMatch(edition -> edition.previous() != null));
    }

    private EditionHead head(CheckedArticle edition) {
        Article article = edition.article();
        return new EditionHead(
                language(edition),
                Words.language(language(edition)),
                article.heading(),
                article.source(),
                article.location(),
                Words.minute(article.metadata().published()),
                webAddress(article.metadata().canonical()),
                edition.previous() != null,
                article.remarks());
    }

    private static String webAddress(@Nullable URI address) {
        return address != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                ? address.toString()
                : "";
    }

    private Comparison pair(AlignedPair pair, StoryPair matched, String id) {
        CheckedArticle source = pair.source();
        CheckedArticle target = pair.target();
        boolean first = shown.add(source.id());
        first |= shown.add(target.id());
        Map<Place, List<Mark>> segments = new HashMap<>();
        segmentMarks(pair, segments);
        List<Column> columns = columns(source, target);
        List<Row> rows = new ArrayList<>();
        for (Bead bead : pair.paragraphs().beads()) {
            rows.add(row(pair, bead, columns, segments, id, first));
        }
        addOldPlaces(pair, rows, columns, id);
        return new Comparison(id, why(matched, source, target), columns, stretches(rows));
    }

    private Why why(StoryPair matched, CheckedArticle source, CheckedArticle target) {
        return new Why(
                Words.percent(matched.probability()),
                Words.percent(matched.margin()),
                matched.evidence(),
                name(source),
                name(target),
                apart.contains(new Decision.SameStory(name(source), name(target)).key()));
    }

    private static String name(CheckedArticle article) {
        return article.article().source() + ":" + article.article().location();
    }

    private Comparison alone(CheckedArticle edition, String id) {
        shown.add(edition.id());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.language(language(edition)), language(edition), "target"));
        if (!edition.translation().isEmpty()) {
            columns.add(0, new Column(Words.language(language(edition)), language(edition), "source"));
            columns.set(1, new Column("Machine translation", "en", "translation"));
        }
        if (edition.previous() != null) {
            columns.add(changesColumn(edition));
        }
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : edition.article().paragraphs()) {
            List<Integer> number = List.of(paragraph.number());
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(edition, number, columns.get(0), Map.of(), List.of(), true));
            if (!edition.translation().isEmpty()) {
                cells.add(translationCell(edition, number, columns.get(1), List.of()));
            }
            if (edition.previous() != null) {
                cells.add(changesCell(columns.get(columns.size() - 1), edition, number));
            }
            rows.add(new Row(id + "-" + rows.size(), "match", "", "", cells, cardsOf(edition, number)));
        }
        return new Comparison(id, null, columns, List.of(new Stretch(false, rows)));
    }

    private static List<Column> columns(CheckedArticle source, CheckedArticle target) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.language(language(source)), language(source), "source"));
        columns.add(new Column("Machine translation", language(target), "translation"));
        columns.add(new Column(Words.language(language(target)) + ", as published", language(target), "target"));
        for (CheckedArticle edition : List.of(source, target)) {
            if (edition.previous() != null) {
                columns.add(changesColumn(edition));
            }
        }
        return columns;
    }

    private Row row(
            AlignedPair pair,
            Bead bead,
            List<Column> columns,
            Map<Place, List<Mark>> segments,
            String id,
            boolean first) {
        CheckedArticle source = pair.source();
        CheckedArticle target = pair.target();
        Wording.Unshared unshared = unshared(pair, bead);
        List<Cell> cells = new ArrayList<>();
        cells.add(
                bead.source().isEmpty()
                        ? missing(columns.get(0))
                        : cell(source, bead.source(), columns.get(0), segments, List.of(), first));
        cells.add(
                bead.source().isEmpty()
                        ? new Cell(
                                "translation empty",
                                columns.get(1).label(),
                                columns.get(1).language(),
                                List.of(),
                                "")
                        : translationCell(source, bead.source(), columns.get(1), unshared.first()));
        cells.add(
                bead.target().isEmpty()
                        ? missing(columns.get(2))
                        : cell(target, bead.target(), columns.get(2), segments, unshared.second(), first));
        if (source.previous() != null) {
            cells.add(changesCell(columns.get(3), source, bead.source()));
        }
        if (target.previous() != null) {
            cells.add(changesCell(columns.get(columns.size() - 1), target, bead.target()));
        }
        List<Card> beside = new ArrayList<>();
        if (first) {
            beside.addAll(cardsOf(source, bead.source()));
            beside.addAll(cardsOf(target, bead.target()));
        }
        String rowId = id + "-"
                + (bead.target().isEmpty()
                        ? "s" + bead.source().get(0)
                        : "t" + bead.target().get(0));
        return switch (bead.type()) {
            case MATCH -> new Row(rowId, "match", "", "", cells, beside);
            case MOVED ->
                new Row(
                        rowId,
                        "moved",
                        "Moved: the " + columns.get(0).label() + " version has it elsewhere",
                        "#" + id + "-old" + bead.source().get(0),
                        cells,
                        beside);
            case OMISSION ->
                new Row(rowId, "omission", "Only in " + columns.get(0).label(), "", cells, beside);
            case ADDITION ->
                new Row(rowId, "addition", "Only in " + Words.language(language(target)), "", cells, beside);
        };
    }

    private static Cell missing(Column column) {
        return new Cell(
                column.style() + " empty",
                column.label(),
                "en",
                List.of(),
                "Not in the " + column.label().replace(", as published", "") + " version");
    }

    /** Where a moved paragraph would stand if it had not moved, a line says where it went. */
    private static void addOldPlaces(AlignedPair pair, List<Row> rows, List<Column> columns, String id) {
        List<Bead> beads = pair.paragraphs().beads();
        Map<Bead, Row> rowOf = new HashMap<>();
        for (int i = 0; i < beads.size(); i++) {
            rowOf.put(beads.get(i), rows.get(i));
        }
        for (Bead moved : beads) {
            if (moved.type() != BeadType.MOVED) {
                continue;
            }
            int number = moved.source().get(0);
            Optional<Bead> before = beads.stream()
                    .filter(bead -> bead.type() != BeadType.MOVED
                            && !bead.source().isEmpty()
                            && bead.source().get(0) < number)
                    .max(Comparator.comparing(bead -> bead.source().get(0)));
            int at = before.map(bead -> rows.indexOf(rowOf.get(bead)) + 1).orElse(0);
            String text = pair.source().article().paragraphs().get(number).text();
            String start = Snippet.of(text, new TextSpan(0, 0), LONG_WORDS).after();
            List<Cell> cells = new ArrayList<>();
            Column source = columns.get(0);
            cells.add(new Cell(
                    source.style(),
                    source.label(),
                    source.language(),
                    List.of(new Block("", "p", number, Run.of(start, List.of()))),
                    ""));
            columns.stream()
                    .skip(1)
                    .forEach(column -> cells.add(
                            new Cell(column.style() + " empty", column.label(), column.language(), List.of(), "")));
            rows.add(
                    at,
                    new Row(
                            id + "-old" + number,
                            "gone",
                            "Moved: the other version has it elsewhere",
                            "#" + Objects.requireNonNull(rowOf.get(moved)).id(),
                            cells,
                            List.of()));
        }
    }

    private static List<Stretch> stretches(List<Row> rows) {
        List<Stretch> stretches = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        boolean quiet = false;
        for (Row row : rows) {
            if (row.quiet() != quiet && !current.isEmpty()) {
                stretches.add(new Stretch(quiet && current.size() >= FOLD, List.copyOf(current)));
                current.clear();
            }
            quiet = row.quiet();
            current.add(row);
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(quiet && current.size() >= FOLD && !stretches.isEmpty(), List.copyOf(current)));
        }
        return stretches;
    }

    private Cell cell(
            CheckedArticle edition,
            List<Integer> numbers,
            Column column,
            Map<Place, List<Mark>> segments,
            List<TextSpan> unshared,
            boolean first) {
        List<Block> blocks = new ArrayList<>();
        int offset = 0;
        for (int number : numbers) {
            Paragraph paragraph = edition.article().paragraphs().get(number);
            Place place = new Place(edition.id(), number);
            List<Mark> here = new ArrayList<>(segments.getOrDefault(place, List.of()));
            here.addAll(within(unshared, offset, paragraph.text().length()));
            for (Mark mark : marks.getOrDefault(place, List.of())) {
                here.add(first ? mark : new Mark(mark.span(), mark.style(), mark.card(), ""));
            }
            blocks.add(new Block(
                    first ? "p" + edition.id() + "-" + number : "",
                    Words.lower(paragraph.role()),
                    number,
                    Run.of(paragraph.text(), here)));
            offset += paragraph.text().length() + 1;
        }
        return new Cell(column.style(), column.label(), column.language(), blocks, "");
    }

    /** The spans of a joined text that fall into one of its parts, as marks there. */
    private static List<Mark> within(List<TextSpan> spans, int offset, int length) {
        return spans.stream()
                .filter(span -> span.start() < offset + length && span.end() > offset)
                .map(span -> new Mark(
                        new TextSpan(Math.max(0, span.start() - offset), Math.min(length, span.end() - offset)),
                        "w",
                        0,
                        ""))
                .toList();
    }

    private static Cell translationCell(
            CheckedArticle edition, List<Integer> numbers, Column column, List<TextSpan> unshared) {
        List<Block> blocks = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        int offset = 0;
        for (int number : numbers) {
            if (number >= edition.translation().size()) {
                continue;
            }
            TranslationResult result = edition.translation().get(number);
            if (result instanceof TranslationResult.Translated translated) {
                List<Mark> here = new ArrayList<>(
                        within(unshared, offset, translated.text().length()));
                translated.untranslated().forEach(span -> here.add(new Mark(span, "untranslated", 0, "")));
                String role =
                        Words.lower(edition.article().paragraphs().get(number).role());
                blocks.add(new Block("", role, number, Run.of(translated.text(), here)));
                offset += translated.text().length() + 1;
            } else if (result instanceof TranslationResult.Untranslated untranslated) {
                reasons.add("Not translated: " + untranslated.reason());
            }
        }
        return new Cell(
                column.style() + (blocks.isEmpty() ? " empty" : ""),
                column.label(),
                column.language(),
                blocks,
                String.join(" · ", reasons));
    }

    private static Wording.Unshared unshared(AlignedPair pair, Bead bead) {
        String translation = bead.source().stream()
                .filter(number -> number < pair.source().translation().size())
                .map(number -> pair.source().translation().get(number))
                .filter(TranslationResult.Translated.class::isInstance)
                .map(result -> ((TranslationResult.Translated) result).text())
                .collect(Collectors.joining(" "));
        String published = bead.target().stream()
                .map(number -> pair.target().article().paragraphs().get(number).text())
                .collect(Collectors.joining(" "));
        return Wording.unshared(translation, published);
    }

    /** Each segment gets the number of its bead, and a style of its own where the other side has nothing like it. */
    private static void segmentMarks(AlignedPair pair, Map<Place, List<Mark>> marks) {
        List<Place> sourcePlaces = new ArrayList<>();
        List<TextSpan> sourceSpans = segments(pair.source(), sourcePlaces);
        List<Place> targetPlaces = new ArrayList<>();
        List<TextSpan> targetSpans = segments(pair.target(), targetPlaces);
        Alignment segments = pair.segments();
        Set<Integer> omitted = paragraphs(pair.paragraphs(), BeadType.OMISSION, true);
        Set<Integer> added = paragraphs(pair.paragraphs(), BeadType.ADDITION, false);
        for (int i = 0; i < segments.beads().size(); i++) {
            Bead bead = segments.beads().get(i);
            for (int number : bead.source()) {
                boolean alone = bead.target().isEmpty()
                        && !omitted.contains(sourcePlaces.get(number).paragraph());
                mark(marks, sourcePlaces.get(number), sourceSpans.get(number), i, alone);
            }
            for (int number : bead.target()) {
                boolean alone = bead.source().isEmpty()
                        && !added.contains(targetPlaces.get(number).paragraph());
                mark(marks, targetPlaces.get(number), targetSpans.get(number), i, alone);
            }
        }
    }

    private static void mark(Map<Place, List<Mark>> marks, Place place, TextSpan span, int bead, boolean alone) {
        marks.computeIfAbsent(place, p -> new ArrayList<>())
                .add(new Mark(span, alone ? "s alone" : "s s" + bead, 0, ""));
    }

    private static List<TextSpan> segments(CheckedArticle edition, List<Place> places) {
        List<TextSpan> spans = new ArrayList<>();
        for (Paragraph paragraph : edition.article().paragraphs()) {
            for (TextSpan segment : paragraph.segments()) {
                spans.add(segment);
                places.add(new Place(edition.id(), paragraph.number()));
            }
        }
        return spans;
    }

    private static Set<Integer> paragraphs(Alignment alignment, BeadType type, boolean source) {
        return alignment.beads().stream()
                .filter(bead -> bead.type() == type)
                .flatMap(bead -> (source ? bead.source() : bead.target()).stream())
                .collect(Collectors.toSet());
    }

    /** What changed in each paragraph since the revision before. */
    private static Map<Integer, List<Change>> changes(CheckedArticle edition) {
        Map<Integer, List<Change>> changes = new HashMap<>();
        if (edition.previous() == null) {
            return changes;
        }
        int number = 0;
        for (Change change : Wording.changes(text(edition.previous()), text(edition))) {
            if (change.style().equals("del")) {
                Change gone = new Change(change.text().replace('\n', ' '), "del");
                changes.computeIfAbsent(number, n -> new ArrayList<>()).add(gone);
                continue;
            }
            String[] parts = change.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                number += i == 0 ? 0 : 1;
                if (!parts[i].isEmpty()) {
                    changes.computeIfAbsent(number, n -> new ArrayList<>()).add(new Change(parts[i], change.style()));
                }
            }
        }
        return changes;
    }

    private static String text(CheckedArticle edition) {
        return edition.article().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static Column changesColumn(CheckedArticle edition) {
        String label = Words.language(language(edition)) + " since its last revision";
        return new Column(label, language(edition), "previous");
    }

    private Cell changesCell(Column column, CheckedArticle edition, List<Integer> numbers) {
        Map<Integer, List<Change>> all = changes.computeIfAbsent(edition.id(), id -> changes(edition));
        List<Block> blocks = new ArrayList<>();
        for (int number : numbers) {
            List<Run> runs = new ArrayList<>();
            for (Change change : all.getOrDefault(number, List.of())) {
                for (Run run : Run.of(change.text(), List.of())) {
                    runs.add(new Run(run.text(), (run.styles() + " " + change.style()).strip(), 0, ""));
                }
            }
            blocks.add(new Block("", "body", number, runs));
        }
        return new Cell(column.style(), column.label(), column.language(), blocks, "");
    }

    private List<Card> cardsOf(CheckedArticle edition, List<Integer> numbers) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getKey().state() != FindingState.FIXED
                        && entry.getKey().finding().article() == edition.id()
                        && numbers.contains(entry.getKey().finding().paragraph()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Card card(StoredFinding stored, int number) {
        Finding finding = stored.finding();
        CheckedArticle article = articles.get(finding.article());
        String text = article == null ? "" : text(article, finding.paragraph());
        String words = words(text, finding.span());
        boolean fixed = stored.state() == FindingState.FIXED;
        if (!fixed) {
            String style = "hit " + Words.lower(finding.severity()) + (stored.open() ? "" : " settled");
            marks.computeIfAbsent(new Place(finding.article(), finding.paragraph()), p -> new ArrayList<>())
                    .add(new Mark(finding.span(), style, number, "t" + number));
        }
        List<Proof> proofs = IntStream.range(0, finding.evidence().size())
                .mapToObj(i -> proof(finding.evidence().get(i), "e" + number + "-" + i, fixed))
                .toList();
        Decision decision = stored.decision();
        return new Card(
                number,
                finding.fingerprint(),
                Words.kind(finding.kind()),
                Words.lower(finding.severity()),
                Words.lower(stored.state()),
                shortened(words),
                words.isEmpty() || words.length() > 40 || words.split("\\s+").length > 2 ? "" : words,
                article == null ? "en" : language(article),
                finding.suggestions(),
                finding.message(),
                proofs,
                finding.rule(),
                article == null ? "" : article.article().source(),
                stored.firstRun(),
                decision == null ? "" : Words.lower(decision.verdict()),
                decision == null ? "" : whose(decision.subject()),
                decision == null ? "" : decision.reason());
    }

    private static String whose(Decision.Subject subject) {
        if (subject instanceof Decision.Word) {
            return "this word everywhere";
        }
        return subject instanceof Decision.RuleInSource ? "this rule for this source" : "";
    }

    private Proof proof(Evidence evidence, String anchor, boolean fixed) {
        CheckedArticle article = articles.get(evidence.article());
        if (article == null) {
            return new Proof("", evidence.note(), "");
        }
        boolean onPage = !fixed && story.story().editions().contains(article);
        if (onPage) {
            marks.computeIfAbsent(new Place(evidence.article(), evidence.paragraph()), p -> new ArrayList<>())
                    .add(new Mark(evidence.span(), "proof", 0, anchor));
        }
        String words = words(text(article, evidence.paragraph()), evidence.span());
        return new Proof(shortened(words), evidence.note(), onPage ? anchor : "");
    }

    private static String text(CheckedArticle article, int paragraph) {
        List<Paragraph> paragraphs = article.article().paragraphs();
        return paragraph < paragraphs.size() ? paragraphs.get(paragraph).text() : "";
    }

    private static String words(String text, TextSpan span) {
        return span.end() <= text.length() ? span.of(text) : "";
    }

    private static String shortened(String words) {
        return words.length() <= LONG_WORDS
                ? words
                : Snippet.of(words, new TextSpan(0, 0), LONG_WORDS).after();
    }

    private static String language(CheckedArticle edition) {
        return edition.language().article().tag();
    }
}
