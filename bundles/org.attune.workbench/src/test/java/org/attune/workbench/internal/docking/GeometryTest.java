package org.attune.workbench.internal.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.attune.workbench.internal.docking.Geometry.Bar;
import org.attune.workbench.internal.docking.Geometry.Needs;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final Box ROOM = new Box(0, 0, 1004, 604);
    private final Split two = new Split(true, 250, Stack.empty("a"),
            new Split(false, 500, Stack.empty("b"), Stack.empty("c")));

    @Test
    void stacks_share_the_room_around_their_dividers() {
        Geometry geometry = Geometry.of(two, ROOM, new Needs(Set.of("a", "b", "c"), 0));

        assertThat(geometry.stacks()).containsEntry("a", new Box(0, 0, 250, 604))
                .containsEntry("b", new Box(254, 0, 750, 300)).containsEntry("c", new Box(254, 304, 750, 300));
        assertThat(geometry.bars()).extracting(Bar::path).containsExactly("", "1");
    }

    @Test
    void a_stack_that_is_not_shown_takes_no_room() {
        Geometry geometry = Geometry.of(two, ROOM, new Needs(Set.of("a", "c"), 0));

        assertThat(geometry.stacks()).containsOnlyKeys("a", "c").containsEntry("c", new Box(254, 0, 750, 604));
        assertThat(geometry.bars()).hasSize(1);
    }

    @Test
    void a_small_share_is_enough_for_tabs_and_a_scroll_bar() {
        Split low = new Split(false, 50, Stack.empty("a"), new Split(false, 950, Stack.empty("b"), Stack.empty("c")));

        Geometry geometry = Geometry.of(low, new Box(0, 0, 500, 404), new Needs(Set.of("a", "b", "c"), 0));

        assertThat(geometry.stacks()).containsEntry("a", new Box(0, 0, 500, 96))
                .containsEntry("b", new Box(0, 100, 500, 204)).containsEntry("c", new Box(0, 308, 500, 96));
    }

    @Test
    void a_stack_beside_others_is_wide_enough_for_some_words() {
        Geometry geometry = Geometry.of(two, new Box(0, 0, 704, 504), new Needs(Set.of("a", "b", "c"), 300));

        assertThat(geometry.stacks()).containsEntry("a", new Box(0, 0, 300, 504))
                .containsEntry("b", new Box(304, 0, 400, 250));
    }

    @Test
    void where_there_is_no_room_for_all_nobody_is_left_out() {
        Geometry geometry = Geometry.of(two, new Box(0, 0, 1004, 104), new Needs(Set.of("a", "b", "c"), 0));

        assertThat(geometry.stacks()).containsEntry("b", new Box(254, 0, 750, 50))
                .containsEntry("c", new Box(254, 54, 750, 50));
    }

    @Test
    void a_divider_gives_the_share_of_where_it_stands() {
        Bar bar = Geometry.of(two, ROOM, new Needs(Set.of("a", "b", "c"), 0)).bars().getFirst();

        assertThat(bar.share(bar.bounds().x(), 0)).isEqualTo(250);
        assertThat(bar.share(500, 0)).isEqualTo(500);
    }
}
