package dev.parallax.job.night;

import dev.parallax.article.SourceFile;
import dev.parallax.store.ReadFile;

/** What came of one file of a source. */
sealed interface ListedFile {

    /** It is as it was when it was last read. */
    record Unchanged(SourceFile file) implements ListedFile {}

    /** It was read now. */
    record Read(ReadFile file) implements ListedFile {}
}
