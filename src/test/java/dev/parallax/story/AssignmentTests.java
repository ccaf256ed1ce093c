package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    @Test
    void aPairGivesWayForAGreaterSum() {
        assertThat(chosen(pair(1, 11, 5), pair(1, 12, 4), pair(2, 11, 3)))
                .containsExactly(pair(1, 12, 4), pair(2, 11, 3));
    }

    @Test
    void oneIsLeftOutWhereOthersAreWorthMore() {
        assertThat(chosen(pair(1, 11, 2), pair(2, 11, 3))).containsExactly(pair(2, 11, 3));
    }

    @Test
    void ofEqualSumsTheLowerIdsStand() {
        assertThat(chosen(pair(2, 12, 1), pair(2, 11, 1), pair(1, 12, 1), pair(1, 11, 1)))
                .containsExactly(pair(1, 11, 1), pair(2, 12, 1));
        assertThat(chosen(pair(2, 11, 1), pair(1, 11, 1))).containsExactly(pair(1, 11, 1));
    }

    /** Every second graph has many equal log-odds. */
    @RepeatedTest(200)
    void theSumIsTheGreatestWhateverTheOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> candidates = new ArrayList<>();
        for (long source = 0; source < 5; source++) {
            for (long target = 10; target < 15; target++) {
                if (random.nextInt(3) > 0) {
                    double odds = repetition.getCurrentRepetition() % 2 == 0
                            ? 1 + random.nextInt(3)
                            : 0.001 + 10 * random.nextDouble();
                    candidates.add(pair(source, target, odds));
                }
            }
        }

        List<Candidate> chosen = new Assignment(candidates).chosen();

        assertThat(chosen).extracting(Candidate::source).isSorted().doesNotHaveDuplicates();
        assertThat(chosen).extracting(Candidate::target).doesNotHaveDuplicates();
        assertThat(chosen.stream().mapToDouble(Candidate::logOdds).sum())
                .isEqualTo(greatest(candidates, 0, new HashSet<>()), within(1e-6));
        Collections.shuffle(candidates, random);
        assertThat(new Assignment(candidates).chosen()).isEqualTo(chosen);
    }

    /** The greatest sum from a source on, by trying all. */
    private static double greatest(List<Candidate> candidates, long source, Set<Long> taken) {
        if (source == 5) {
            return 0;
        }
        double best = greatest(candidates, source + 1, taken);
        for (Candidate candidate : candidates) {
            if (candidate.source() == source && taken.add(candidate.target())) {
                best = Math.max(best, candidate.logOdds() + greatest(candidates, source + 1, taken));
                taken.remove(candidate.target());
            }
        }
        return best;
    }

    private static List<Candidate> chosen(Candidate... candidates) {
        return new Assignment(List.of(candidates)).chosen();
    }

    private static Candidate pair(long source, long target, double logOdds) {
        return new Candidate(source, target, logOdds, null);
    }
}
