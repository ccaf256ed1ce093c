package dev.parallax.finding.wording;

import dev.parallax.finding.NightVocabulary;
import java.util.List;

/** One sort of thing that can differ between two statements that say the same. */
interface Difference {

    /** What differs, each at the words that a reader should look at. */
    List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night);
}
