package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Editions of which it is known which tell the same story. */
final class StoryPool {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-03-02T00:00:00Z");

    private final List<Edition> russian = new ArrayList<>();
    private final List<Edition> english = new ArrayList<>();
    private final Map<Long, Integer> storyOf = new HashMap<>();
    private final boolean dated;

    /** @param dated whether the editions say when they were published */
    StoryPool(boolean dated) {
        this.dated = dated;
    }

    /**
     * A pool of invented events.
     *
     * @param complete whether no counterpart is missing; else half are
     */
    static StoryPool of(List<NewsEvents.Report> events, boolean dated, boolean complete, Random random) {
        StoryPool pool = new StoryPool(dated);
        for (NewsEvents.Report event : events) {
            int minutes = event.day() * 24 * 60 + 360 + random.nextInt(900);
            int kept = complete ? 2 : random.nextInt(4);
            if (kept != 0) {
                pool.addRussian(event.story(), minutes, event.russian());
            }
            if (kept != 1) {
                pool.addEnglish(event.story(), minutes + later(random), event.english());
            }
        }
        return pool;
    }

    /** One in which half of the counterparts are missing, and some events have several English editions. */
    static StoryPool withOutlets(List<NewsEvents.Report> events, boolean dated, Random random) {
        StoryPool pool = of(events, dated, false, random);
        for (NewsEvents.Report event : events) {
            for (int outlets = outlets(random); outlets > 0; outlets--) {
                List<String> texts = new ArrayList<>(event.english());
                texts.remove(random.nextInt(texts.size()));
                pool.addEnglish(event.story(), event.day() * 24 * 60 + random.nextInt(24 * 60), texts);
            }
        }
        return pool;
    }

    /** How many more outlets have a story: mostly none. */
    static int outlets(Random random) {
        return random.nextInt(10) == 0 ? 1 + random.nextInt(5) : 0;
    }

    /** Most editions in the other language come within hours, some days later or before; in minutes. */
    static int later(Random random) {
        return random.nextInt(6) == 0 ? random.nextInt(4000) - 1000 : random.nextInt(300);
    }

    /** @param minutes from a Monday's midnight to its publication */
    void addRussian(int story, int minutes, List<String> paragraphs) {
        russian.add(edition("ru", story, minutes, paragraphs));
    }

    void addEnglish(int story, int minutes, List<String> paragraphs) {
        english.add(edition("en", story, minutes, paragraphs));
    }

    private Edition edition(String language, int story, int minutes, List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            ParagraphRole role = paragraphs.isEmpty() ? ParagraphRole.HEADING : ParagraphRole.BODY;
            paragraphs.add(new Paragraph(paragraphs.size(), role, text, List.of()));
        }
        @Nullable OffsetDateTime published = dated ? MONDAY.plusMinutes(minutes) : null;
        DetectedLanguage detected = new DetectedLanguage(language, 1);
        long id = storyOf.size();
        storyOf.put(id, story);
        return new Edition(
                id,
                new Article(
                        "pool",
                        "" + id,
                        "" + id,
                        "text/plain",
                        "UTF-8",
                        new ArticleMetadata(null, Map.of(), null, published, null, null),
                        paragraphs,
                        List.of()),
                new ArticleLanguage(detected, Collections.nCopies(paragraphs.size(), detected)),
                Collections.nCopies(paragraphs.size(), null));
    }

    List<Edition> russian() {
        return russian;
    }

    List<Edition> english() {
        return english;
    }

    boolean isPair(long one, long other) {
        return Objects.equals(storyOf.get(one), storyOf.get(other));
    }

    /** How many pairs there are to be found. */
    long pairs() {
        return russian.stream()
                .filter(one -> english.stream().anyMatch(other -> isPair(one.id(), other.id())))
                .count();
    }
}
