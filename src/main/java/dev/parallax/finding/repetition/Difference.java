package dev.parallax.finding.repetition;

import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Remark;
import dev.parallax.finding.reading.Statement;
import java.util.List;

/** One sort of thing that can differ between two statements that say the same. */
interface Difference {

    /** What differs, each at the words that a reader should look at. */
    List<Remark> in(Repetition repetition, List<Statement> article, NightVocabulary night);
}
