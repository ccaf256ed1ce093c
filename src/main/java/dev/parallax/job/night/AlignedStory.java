package dev.parallax.job.night;

import dev.parallax.alignment.ArticleAlignment;

/** A pair's number and how its editions answer each other. */
record AlignedStory(long pair, ArticleAlignment alignment) {}
