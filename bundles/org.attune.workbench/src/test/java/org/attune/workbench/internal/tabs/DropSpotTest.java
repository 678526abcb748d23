package org.attune.workbench.internal.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Side;
import org.junit.jupiter.api.Test;

class DropSpotTest {
    private static final Box BOX = new Box(100, 100, 400, 200);

    @Test
    void near_an_edge_it_means_that_side_and_outlines_that_half() {
        DropSpot spot = DropSpot.of(BOX, 480, 200);

        assertThat(spot.side()).contains(Side.RIGHT);
        assertThat(spot.outline(BOX)).isEqualTo(new Box(300, 100, 200, 200));
        assertThat(DropSpot.of(BOX, 300, 290).outline(BOX)).isEqualTo(new Box(100, 200, 400, 100));
    }

    @Test
    void in_a_corner_it_means_the_nearer_edge() {
        assertThat(DropSpot.of(BOX, 105, 140).side()).contains(Side.LEFT);
        assertThat(DropSpot.of(BOX, 150, 102).side()).contains(Side.ABOVE);
    }

    @Test
    void far_from_all_edges_it_means_the_folder_itself() {
        assertThat(DropSpot.of(BOX, 300, 200).side()).isEmpty();
        assertThat(DropSpot.of(BOX, 300, 200).outline(BOX)).isEqualTo(BOX);
    }
}
