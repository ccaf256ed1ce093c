package dev.parallax.finding;

import java.util.List;

/**
 * A story, and what a checker has to say of it.
 *
 * @param wrong the words that must be found, in reading order; empty when nothing is wrong
 * @param corrections the first suggestion for each, or empty to leave the suggestions open
 */
public record Example(CheckedStory story, List<String> wrong, List<String> corrections) {

    /** One article in one paragraph for each line; of it exactly these words must be found. */
    public static Example wrong(String language, String text, String wrong, String correction) {
        return new Example(story(language, text), List.of(wrong), List.of(correction));
    }

    /** One article in one paragraph for each line, in which nothing is wrong. */
    public static Example right(String language, String text) {
        return right(story(language, text));
    }

    /** A story of which exactly these words must be found, in reading order. */
    public static Example wrong(CheckedStory story, String... wrong) {
        return new Example(story, List.of(wrong), List.of());
    }

    /** A story in which nothing is wrong. */
    public static Example right(CheckedStory story) {
        return new Example(story, List.of(), List.of());
    }

    private static CheckedStory story(String language, String text) {
        return Stories.of(Stories.article(1, language, text.lines().toList()));
    }

    @Override
    public String toString() {
        return (wrong.isEmpty() ? "right: " : wrong + ": ")
                + story.editions().get(0).article().paragraphs().get(0).text();
    }
}
