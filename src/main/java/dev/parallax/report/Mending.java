package dev.parallax.report;

import dev.parallax.article.ParagraphRole;
import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A finding that a reviewer accepted: to be mended in its article, or mended since the night before. */
public record Mending(FindingRow row) {

    /** By source, article and place. */
    public static final Comparator<Mending> ORDER = Comparator.comparing(Mending::source)
            .thenComparing(Mending::location)
            .thenComparing(mending -> mending.stored().finding().paragraph())
            .thenComparing(mending -> mending.stored().finding().span())
            .thenComparing(mending -> mending.stored().finding().fingerprint());

    /** Those of a story, in the findings' order. */
    public static List<Mending> of(StoryRecord story) {
        return FindingRow.of(story).stream()
                .filter(row -> row.stored().toMend() || row.stored().mended())
                .map(Mending::new)
                .toList();
    }

    private StoredFinding stored() {
        return row.stored();
    }

    public String source() {
        return row.article().article().source();
    }

    public String location() {
        return row.article().article().location();
    }

    /** Where in the article, as an editor looks for it. */
    public Message place() {
        int number = stored().finding().paragraph();
        ParagraphRole role = row.article().article().paragraphs().get(number).role();
        return role == ParagraphRole.HEADING
                ? Message.of("command.mend.heading")
                : Message.of("command.mend.paragraph", Math.max(1, number));
    }

    /** The words as they stand, or stood; empty where something is missing. */
    public String stands() {
        return row.snippet().words();
    }

    /** What should stand there; empty where only the message can say it. */
    public String should() {
        List<String> suggestions = stored().finding().suggestions();
        return suggestions.isEmpty() ? "" : suggestions.get(0);
    }

    /** What became of it. */
    public Message outcome() {
        if (stored().mended()) {
            return Message.of("command.mend.mended");
        }
        return stored().nights() < 2
                ? Message.of("command.mend.to-mend")
                : Message.of("command.mend.still", stored().nights());
    }

    /** Who accepted it, and why. */
    public Decision decision() {
        return Objects.requireNonNull(stored().decision());
    }
}
