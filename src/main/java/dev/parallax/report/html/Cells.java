package dev.parallax.report.html;

import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.article.TextSpan;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.report.html.StoryPage.Block;
import dev.parallax.report.html.StoryPage.Cell;
import dev.parallax.report.html.StoryPage.Column;
import dev.parallax.report.html.Wording.Change;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts paragraphs, translations and changes into the cells of a row. */
final class Cells {

    private final Map<Long, Map<Integer, List<Change>>> changes = new HashMap<>();
    private final Words words;

    Cells(Words words) {
        this.words = words;
    }

    /**
     * Paragraphs of an edition.
     *
     * @param marks of each paragraph
     * @param unshared spans, in the paragraphs' texts with a space between them, that the other side does not have
     * @param anchored whether the paragraphs carry their ids: the first time that the page shows them
     */
    static Cell text(
            CheckedArticle edition,
            List<Integer> numbers,
            Column column,
            Function<Spot, List<Mark>> marks,
            List<TextSpan> unshared,
            boolean anchored) {
        List<Block> blocks = new ArrayList<>();
        int offset = 0;
        for (int number : numbers) {
            Paragraph paragraph = edition.article().paragraphs().get(number);
            List<Mark> here = within(unshared, offset, paragraph.text().length());
            for (Mark mark : marks.apply(new Spot(edition.id(), number))) {
                here.add(anchored ? mark : new Mark(mark.span(), mark.style(), mark.card(), ""));
            }
            blocks.add(new Block(
                    anchored ? "p" + edition.id() + "-" + number : "",
                    Words.lower(paragraph.role()),
                    Run.of(paragraph.text(), here)));
            offset += paragraph.text().length() + 1;
        }
        return new Cell(column.style(), column.label(), column.language(), blocks, "");
    }

    /** The spans of a joined text that fall into one of its parts, as marks there. */
    private static List<Mark> within(List<TextSpan> spans, int offset, int length) {
        List<Mark> marks = new ArrayList<>();
        for (TextSpan span : spans) {
            if (span.start() < offset + length && span.end() > offset) {
                TextSpan part = new TextSpan(Math.max(0, span.start() - offset), Math.min(length, span.end() - offset));
                marks.add(new Mark(part, "w", 0, ""));
            }
        }
        return marks;
    }

    /** What an engine made of paragraphs, or why it made nothing. */
    Cell translation(CheckedArticle edition, List<Integer> numbers, Column column, List<TextSpan> unshared) {
        List<Block> blocks = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        int offset = 0;
        for (int number : numbers) {
            if (number >= edition.translation().size()) {
                continue;
            }
            TranslationResult result = edition.translation().get(number);
            if (result instanceof TranslationResult.Translated translated) {
                List<Mark> here = within(unshared, offset, translated.text().length());
                translated.untranslated().forEach(span -> here.add(new Mark(span, "untranslated", 0, "")));
                String role =
                        Words.lower(edition.article().paragraphs().get(number).role());
                blocks.add(new Block("", role, Run.of(translated.text(), here)));
                offset += translated.text().length() + 1;
                if (translated.match() < 1) {
                    reasons.add(words.t("report.story.memory", Math.round(100 * translated.match())));
                }
            } else if (result instanceof TranslationResult.Untranslated untranslated) {
                reasons.add(words.t("report.story.not-translated", untranslated.reason()));
            }
        }
        return new Cell(
                column.style() + (blocks.isEmpty() ? " empty" : ""),
                column.label(),
                column.language(),
                blocks,
                String.join(" · ", reasons));
    }

    /**
     * A cell without text.
     *
     * @param note stands in its place; may be empty
     */
    static Cell empty(Column column, String note) {
        return new Cell(column.style() + " empty", column.label(), column.language(), List.of(), note);
    }

    /** Paragraphs with what changed since the edition's last revision. */
    Cell changes(Column column, CheckedArticle edition, List<Integer> numbers) {
        Map<Integer, List<Change>> all = changes.computeIfAbsent(edition.id(), id -> changes(edition));
        List<Block> blocks = new ArrayList<>();
        for (int number : numbers) {
            List<Run> runs = new ArrayList<>();
            for (Change change : all.getOrDefault(number, List.of())) {
                for (Run run : Run.of(change.text(), List.of())) {
                    runs.add(new Run(run.text(), (run.styles() + " " + change.style()).strip(), 0, ""));
                }
            }
            blocks.add(new Block("", "body", runs));
        }
        return new Cell(column.style(), column.label(), column.language(), blocks, "");
    }

    private static Map<Integer, List<Change>> changes(CheckedArticle edition) {
        Map<Integer, List<Change>> changes = new HashMap<>();
        CheckedArticle previous = edition.previous();
        if (previous == null) {
            return changes;
        }
        int number = 0;
        for (Change change : Wording.changes(text(previous.article()), text(edition.article()))) {
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

    private static String text(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
