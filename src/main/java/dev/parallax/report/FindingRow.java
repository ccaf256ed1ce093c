package dev.parallax.report;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding with everything that a table says of it.
 *
 * @param story the story's key
 * @param article the edition that has it, or an edition's revision
 * @param stored the finding, its state and the decision in force
 * @param snippet its words with some text around
 */
public record FindingRow(String story, CheckedArticle article, StoredFinding stored, Snippet snippet) {

    /** UTF-16 code units of text on either side. */
    private static final int AROUND = 60;

    /** The findings of a story in their order, without those whose revision is no longer read. */
    public static List<FindingRow> of(StoryRecord story) {
        List<FindingRow> rows = new ArrayList<>();
        for (StoredFinding stored : story.findings()) {
            Finding finding = stored.finding();
            article(story, finding.article())
                    .ifPresent(article -> rows.add(new FindingRow(
                            story.key(),
                            article,
                            stored,
                            Snippet.of(
                                    article.article()
                                            .paragraphs()
                                            .get(finding.paragraph())
                                            .text(),
                                    finding.span(),
                                    AROUND))));
        }
        return rows;
    }

    private static Optional<CheckedArticle> article(StoryRecord story, long id) {
        return story.story().editions().stream()
                .flatMap(edition -> Stream.iterate(edition, version -> version != null, CheckedArticle::previous))
                .filter(version -> version.id() == id)
                .findFirst();
    }

    /** The article's language. */
    public String language() {
        return article.language().article().tag();
    }

    /** The probability that the finding is right, to two decimals; empty when it was never judged. */
    public String probability() {
        Finding finding = stored.finding();
        return finding.isJudged() ? String.format(java.util.Locale.ROOT, "%.2f", finding.probability()) : "";
    }

    /** The reviewer's verdict in lower case; empty for none. */
    public String verdict() {
        return stored.decision() == null ? "" : lower(stored.decision().verdict());
    }

    /** The reviewer's reason; empty for none. */
    public String reason() {
        return stored.decision() == null ? "" : stored.decision().reason();
    }

    /** Its card, seen from the report's folder; the same every night. */
    public String link() {
        return "stories/" + story + ".html#" + stored.finding().fingerprint();
    }

    /** Who decided; empty for nobody, or one without a name. */
    public String author() {
        return stored.decision() == null ? "" : stored.decision().author();
    }

    /** When that was, ISO 8601; empty for never. */
    public String decided() {
        return stored.decision() == null ? "" : stored.decision().decided().toString();
    }

    /** How programs read the name of a constant. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
