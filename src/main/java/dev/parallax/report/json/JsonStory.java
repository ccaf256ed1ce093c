package dev.parallax.report.json;

import dev.parallax.alignment.Alignment;
import dev.parallax.article.Article;
import dev.parallax.article.TextSpan;
import dev.parallax.article.WireItem;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.Ranking;
import dev.parallax.store.StoryRecord;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationResult;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A story in the document. */
record JsonStory(String key, double weight, List<Edition> editions, List<Pair> pairs, List<Found> findings) {

    static JsonStory of(StoryRecord story, Messages words) {
        return new JsonStory(
                story.key(),
                Ranking.weight(story),
                story.story().editions().stream()
                        .map(edition -> Edition.of(edition, words))
                        .toList(),
                IntStream.range(0, story.pairs().size())
                        .mapToObj(i -> Pair.of(
                                story.pairs().get(i), story.story().pairs().get(i), words))
                        .toList(),
                FindingRow.of(story).stream().map(row -> Found.of(row, words)).toList());
    }

    record Edition(
            long article,
            String source,
            String location,
            String language,
            @Nullable String published,
            boolean revised,
            @Nullable Wire wire,
            List<Text> paragraphs) {

        static Edition of(CheckedArticle edition, Messages words) {
            Article article = edition.article();
            return new Edition(
                    edition.id(),
                    article.source(),
                    article.location(),
                    edition.language().article().tag(),
                    article.metadata().published() == null
                            ? null
                            : article.metadata().published().toString(),
                    edition.previous() != null,
                    Wire.of(article.metadata().wire()),
                    article.paragraphs().stream()
                            .map(paragraph -> Text.of(
                                    FindingRow.lower(paragraph.role()),
                                    paragraph.text(),
                                    paragraph.number() < edition.translation().size()
                                            ? edition.translation().get(paragraph.number())
                                            : null,
                                    words))
                            .toList());
        }
    }

    /** What an agency's message says of its item; null where it does not. */
    record Wire(
            @Nullable String version,
            @Nullable String status,
            @Nullable String slugline,
            @Nullable String language,
            @Nullable String embargo) {

        static @Nullable Wire of(@Nullable WireItem item) {
            return item == null
                    ? null
                    : new Wire(
                            item.version(),
                            item.status(),
                            item.slugline(),
                            item.language(),
                            item.embargo() == null ? null : item.embargo().toString());
        }
    }

    /** A paragraph, with its translation or the reason why there is none; both null in the comparison language. */
    record Text(
            String role,
            String text,
            @Nullable String translation,
            @Nullable String untranslated) {
        static Text of(String role, String text, @Nullable TranslationResult result, Messages words) {
            return new Text(
                    role,
                    text,
                    result instanceof TranslationResult.Translated translated ? translated.text() : null,
                    result instanceof TranslationResult.Untranslated untranslated
                            ? words.text(untranslated.reason())
                            : null);
        }
    }

    record Pair(
            long source,
            long target,
            double probability,
            double margin,
            List<String> evidence,
            List<Group> paragraphs) {
        static Pair of(StoryPair pair, AlignedPair aligned, Messages words) {
            return new Pair(
                    pair.source(),
                    pair.target(),
                    pair.probability(),
                    pair.margin(),
                    pair.evidence().stream().map(words::text).toList(),
                    Group.of(aligned.paragraphs()));
        }
    }

    /** A bead of paragraph numbers. */
    record Group(String type, List<Integer> source, List<Integer> target, double probability) {
        static List<Group> of(Alignment alignment) {
            return alignment.beads().stream()
                    .map(bead ->
                            new Group(FindingRow.lower(bead.type()), bead.source(), bead.target(), bead.probability()))
                    .toList();
        }
    }

    record Found(
            String fingerprint,
            String state,
            String severity,
            String kind,
            String itsType,
            String rule,
            long article,
            int paragraph,
            TextSpan span,
            String words,
            String message,
            String messageKey,
            List<String> suggestions,
            List<Proof> evidence,
            @Nullable Double probability,
            long firstRun,
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable String author,
            @Nullable String decided,
            int nights,
            @Nullable String cause,
            String link) {

        static Found of(FindingRow row, Messages words) {
            Finding finding = row.stored().finding();
            boolean decided = row.stored().decision() != null;
            return new Found(
                    finding.fingerprint(),
                    FindingRow.lower(row.stored().state()),
                    FindingRow.lower(finding.severity()),
                    FindingRow.lower(finding.kind()),
                    finding.kind().itsType(),
                    finding.rule(),
                    finding.article(),
                    finding.paragraph(),
                    finding.span(),
                    row.snippet().words(),
                    words.text(finding.message()),
                    finding.message().key(),
                    finding.suggestions(),
                    finding.evidence().stream()
                            .map(proof -> new Proof(
                                    proof.article(), proof.paragraph(), proof.span(), words.text(proof.note())))
                            .toList(),
                    finding.isJudged() ? finding.probability() : null,
                    row.stored().firstRun(),
                    decided ? row.verdict() : null,
                    decided ? row.reason() : null,
                    decided ? row.author() : null,
                    decided ? row.decided() : null,
                    row.stored().nights(),
                    finding.isReported() ? null : finding.cause(),
                    row.link());
        }
    }

    record Proof(long article, int paragraph, TextSpan span, String note) {}
}
