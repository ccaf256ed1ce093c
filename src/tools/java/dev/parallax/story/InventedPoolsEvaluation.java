package dev.parallax.story;

import dev.parallax.eval.Evaluation;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well pairs are distinguished from stories of the same kind, and what the probability of a pair is worth. */
@Tag("eval")
class InventedPoolsEvaluation {

    private static final int POOLS = 4;

    @Test
    void pairsInventedEvents() throws IOException {
        StringBuilder table = new StringBuilder("""
                ## Pairing of stories of one kind

                Pools of 200 invented events of ten kinds (earthquakes, trials, matches, rates, weather …), twenty of each, two in
                five followed up the next day. None of these kinds was learnt from. Unsure pairs are those below %.2f.

                | pools | pairs | precision | recall | found unsure |
                |---|---|---|---|---|
                """.formatted(StoryPair.SURE));
        StringBuilder reliability = new StringBuilder();
        for (boolean complete : new boolean[] {false, true}) {
            InventedPools dated = matched(true, complete);
            InventedPools undated = matched(false, complete);
            String name = complete ? "every counterpart is there" : "half of the counterparts are missing";
            table.append(dated.row(name + ", published at known times"));
            table.append(undated.row(name + ", times unknown"));
            reliability
                    .append("\nHow often a pair reported with some probability is right; ")
                    .append(name)
                    .append(":\n\n")
                    .append(undated.reliability().table());
        }
        Evaluation.report("51-pairing-of-one-kind", table.append(reliability).toString());
    }

    private static InventedPools matched(boolean dated, boolean complete) {
        InventedPools pools = new InventedPools();
        for (int seed = 1; seed <= POOLS; seed++) {
            pools.match(seed, dated, complete);
        }
        return pools;
    }
}
