package dev.parallax.report.html;

import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.store.FindingState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as its page shows it.
 *
 * @param choices of what to compare; empty where there is nothing to choose
 */
record StoryPage(
        Shell shell,
        String key,
        String title,
        String language,
        List<EditionHead> editions,
        List<Choice> choices,
        List<Comparison> comparisons,
        List<Card> fixed,
        int open,
        boolean revised) {

    /** The {@link Comparison#choice()} of all editions in columns. */
    static final String TOGETHER = "all";

    /**
     * What the reader may choose to see alone.
     *
     * @param key the {@link Comparison#choice()} of what it shows; {@code each} for all of them, one below another
     */
    record Choice(String key, String label) {}

    /**
     * What a page says of an edition.
     *
     * @param label the language's name
     * @param link the article's own address; empty when it has none that is safe to open
     */
    record EditionHead(
            String language,
            String label,
            String heading,
            String source,
            String location,
            String published,
            String link,
            boolean revised,
            List<String> notices,
            List<String> translators,
            List<String> remarks) {}

    /**
     * Two editions side by side, one alone, or all of them.
     *
     * @param choice shows it: the languages of its editions, the same in every story, or {@link #TOGETHER}
     * @param why null unless it has two editions
     */
    record Comparison(String id, String choice, @Nullable Why why, List<Column> columns, List<Stretch> stretches) {

        boolean isTogether() {
            return choice.equals(TOGETHER);
        }
    }

    /**
     * Why two editions are taken for one story.
     *
     * @param unsure whether a reviewer should say first that they tell one story
     * @param against what speaks against them
     * @param margin how far in front of the best other partner of either, in percentage points
     * @param source the pair's first article, for a decision
     * @param target the pair's second article
     * @param apart whether a reviewer said that they do not
     */
    record Why(
            String percent,
            boolean unsure,
            String margin,
            List<String> evidence,
            List<String> against,
            String source,
            String target,
            boolean apart) {}

    /** @param style the CSS class of its cells */
    record Column(String label, String language, String style) {}

    /**
     * Rows in order.
     *
     * @param folded whether they show nothing to look at
     */
    record Stretch(boolean folded, List<Row> rows) {}

    /**
     * A bead.
     *
     * @param id the element's id
     * @param style {@code match}, {@code moved}, {@code omission}, {@code addition} or {@code gone} (a moved one's old place)
     * @param label what to say about the bead; empty for a match
     * @param link where the label leads; empty for nowhere
     */
    record Row(String id, String style, String label, String link, List<Cell> cells, List<Card> cards) {

        boolean quiet() {
            return style.equals("match")
                    && cards.stream().noneMatch(Card::open)
                    && cells.stream().noneMatch(Cell::hasFace);
        }
    }

    /** @param note stands for a text that is not there; empty where there is one */
    record Cell(String style, String label, String language, List<Block> blocks, String note) {

        /** Whether words in it belong to a finding that is reported elsewhere. */
        boolean hasFace() {
            return blocks.stream()
                    .flatMap(block -> block.runs().stream())
                    .anyMatch(run -> run.styles().contains(Cards.FACE));
        }
    }

    /**
     * A paragraph.
     *
     * @param id the element's id; empty for none
     */
    record Block(String id, String role, List<Run> runs) {}

    /**
     * A finding beside the text.
     *
     * @param number of the card on the page, from 1; its words' id is {@code t} and this
     * @param anchor the card's id, the same every night: its fingerprint, unless an earlier card has that
     * @param words what the finding is about, shortened
     * @param word the words, whole, when they may be dismissed everywhere; empty else
     * @param decision lower-case verdict in force; empty for none
     * @param said what that decision says, by whom, and what became of it; empty for none
     */
    record Card(
            int number,
            String anchor,
            String fingerprint,
            FindingKind kind,
            Severity severity,
            String surety,
            FindingState state,
            String words,
            String word,
            String language,
            List<String> suggestions,
            String message,
            List<Proof> evidence,
            List<Face> faces,
            String rule,
            String source,
            String file,
            long firstRun,
            String decision,
            String said) {

        /** Which of the two it is, the night says: a page that is older than the night cannot. */
        boolean isKnownOrNew() {
            return state == FindingState.NEW || state == FindingState.KNOWN;
        }

        boolean isFixed() {
            return state == FindingState.FIXED;
        }

        boolean open() {
            return decision.isEmpty() && !isFixed();
        }
    }

    /** What else shows a finding's cause, in one place or several. */
    record Face(String kind, String language, String message, List<FacePlace> places) {}

    /** @param anchor the id of the words; empty when they are not on the page */
    record FacePlace(String words, String anchor) {}

    /**
     * Evidence.
     *
     * @param anchor the id of its words; empty when they are not on the page
     */
    record Proof(String words, String note, String anchor) {}
}
