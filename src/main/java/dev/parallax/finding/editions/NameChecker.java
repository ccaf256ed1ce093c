package dev.parallax.finding.editions;

import dev.parallax.finding.Checker;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Remark;
import dev.parallax.finding.reading.BeadReading;
import dev.parallax.finding.reading.PairReading;
import dev.parallax.finding.reading.StoryReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names that one edition has and the other does not, where the other has something else in their place: neither
 * by the lexicon, nor by sound, nor in the translation does a word there answer the name. Where no lexicon knows the two
 * languages, see {@link ExchangedNames}.
 */
final class NameChecker implements Checker {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> check(StoryReading story) {
        List<Remark> remarks = new ArrayList<>();
        NameWords words = new NameWords(story.lexicon());
        for (PairReading pair : story.pairs()) {
            NamesOfPair names = NamesOfPair.of(pair);
            for (BeadReading bead : pair.comparable()) {
                new NameComparison(bead, pair, names, words).tell(remarks);
            }
            new ExchangedNames(pair).tell(remarks);
        }
        return Remark.findings(remarks);
    }
}
