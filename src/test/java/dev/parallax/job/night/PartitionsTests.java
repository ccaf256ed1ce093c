package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.store.WorkRange;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PartitionsTests {

    @Test
    void noWorkIsNoPartition() {
        assertThat(Partitions.ranges(List.of(), 5, 64)).isEmpty();
    }

    @Test
    void littleWorkIsNotCutBelowWhatIsWorthAPartition() {
        assertThat(Partitions.ranges(List.of(3L, 4L, 9L, 12L, 20L), 3, 64))
                .containsExactly(new WorkRange(3, 9), new WorkRange(12, 20));
    }

    @Test
    void muchWorkIsCutIntoNoMoreThanTheMostAndEachNumberIsInOneRange() {
        List<Long> numbers =
                LongStream.rangeClosed(1, 1001).map(n -> n * 3).boxed().toList();
        List<WorkRange> ranges = Partitions.ranges(numbers, 5, 64);
        assertThat(ranges).hasSizeLessThanOrEqualTo(64).hasSizeGreaterThan(60);
        for (long number : numbers) {
            assertThat(ranges.stream().filter(range -> range.from() <= number && number <= range.to()))
                    .hasSize(1);
        }
    }

    @Test
    void whatMustStayTogetherIsOnePartition() {
        assertThat(Partitions.ranges(List.of(1L, 2L, 700L), 1, 1)).containsExactly(new WorkRange(1, 700));
    }
}
