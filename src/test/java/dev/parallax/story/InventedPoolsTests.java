package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventedPoolsTests {

    @Test
    void storiesOfOneKindAreToldApart() {
        InventedPools pools = new InventedPools();
        pools.match(11, true, false);
        pools.match(12, false, false);

        assertThat(pools.precision()).isGreaterThan(0.97);
        assertThat(pools.recall()).isGreaterThan(0.95);
    }
}
