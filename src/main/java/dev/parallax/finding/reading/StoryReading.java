package dev.parallax.finding.reading;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.translation.BilingualLexicon;
import java.util.List;

/**
 * A story under the eyes of the checkers. What they need of its texts is worked out when the first of them asks for it, and
 * kept for the others. Made for one run over one story; for use by one thread.
 */
public final class StoryReading {

    private final CheckedStory story;
    private final NightVocabulary night;
    private final BilingualLexicon lexicon;

    /**
     * @param night what the whole night's articles say about words
     * @param lexicon by which words of two languages answer each other
     */
    public StoryReading(CheckedStory story, NightVocabulary night, BilingualLexicon lexicon) {
        this.story = story;
        this.night = night;
        this.lexicon = lexicon;
    }

    /** The story itself: its editions, and how they answer each other. */
    public CheckedStory story() {
        return story;
    }

    /** The story's editions, in all languages. */
    public List<CheckedArticle> editions() {
        return story.editions();
    }

    /** What the whole night's articles, and the job file, say about words. */
    public NightVocabulary night() {
        return night;
    }

    /** By which words of two languages answer each other. */
    public BilingualLexicon lexicon() {
        return lexicon;
    }
}
