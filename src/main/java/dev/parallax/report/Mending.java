package dev.parallax.report;

import dev.parallax.article.ParagraphRole;
import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        return outcome("command.mend.", stored(), stands());
    }

    /**
     * What became of a finding that a reviewer accepted.
     *
     * @param keys how the keys of the messages begin
     * @param stands its words as they stand
     */
    public static Message outcome(String keys, StoredFinding accepted, String stands) {
        String key = keys + accepted.progress().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean isChanged = accepted.progress() == StoredFinding.Progress.CHANGED;
        return Message.of(isChanged && !stands.isEmpty() ? key + "-to" : key, accepted.nights(), stands);
    }

    /** Who accepted it, and why. */
    public Decision decision() {
        return Objects.requireNonNull(stored().decision());
    }
}
