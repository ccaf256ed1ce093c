package dev.parallax.finding;

import java.util.List;

/** Looks for one kind of finding. Deterministic, safe for use by several threads. */
public interface Checker {

    /** The findings in this story, by article, paragraph and span. */
    List<Finding> check(CheckedStory story, NightVocabulary night);
}
