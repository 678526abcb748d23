package org.attune.workbench.internal.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ArrangementTest {
    private final Arrangement three = Arrangement.usual().add("a", "left", Optional.empty())
            .add("b", "left", Optional.empty()).add("c", "right", Optional.empty());

    @Test
    void a_tab_is_moved_within_its_stack() {
        assertThat(tabs(three.move("b", "left", Optional.of("a")), "left")).containsExactly("b", "a");
    }

    @Test
    void a_tab_that_is_moved_before_itself_stays() {
        assertThat(three.move("a", "left", Optional.of("a"))).isEqualTo(three);
    }

    @Test
    void a_tab_is_moved_to_another_stack_and_stands_in_front_there() {
        Arrangement moved = three.move("a", "right", Optional.of("c"));

        assertThat(tabs(moved, "right")).containsExactly("a", "c");
        assertThat(moved.stack("right").orElseThrow().front()).contains("a");
        assertThat(tabs(moved, "left")).containsExactly("b");
    }

    @Test
    void a_stack_knows_at_which_side_of_the_middle_it_stands() {
        assertThat(List.of("left", "right", "right-below", "below").stream().map(three::sideOf))
                .containsExactly(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.BELOW);
        Arrangement split = three.split("b", Arrangement.MIDDLE, Side.ABOVE);
        assertThat(split.sideOf(split.stackOf("b").orElseThrow().id())).isEqualTo(Side.ABOVE);
    }

    @Test
    void a_tab_at_the_edge_of_a_stack_gets_half_of_its_room() {
        Arrangement split = three.split("b", "right", Side.ABOVE);

        Stack added = split.stackOf("b").orElseThrow();
        assertThat(split.root().toString()).contains(new Split(false, 500, added,
                split.stack("right").orElseThrow()).toString());
    }

    @Test
    void a_stack_made_by_splitting_goes_with_its_last_tab() {
        Arrangement back = three.split("b", "right", Side.ABOVE).move("b", "left", Optional.empty());

        assertThat(back.root()).isEqualTo(three.front("b").root());
    }

    @Test
    void the_only_tab_of_a_stack_cannot_be_split_from_it() {
        assertThat(three.split("c", "right", Side.LEFT)).isEqualTo(three);
    }

    @Test
    void a_page_can_be_split_from_the_middle_that_it_is_alone_in() {
        Arrangement page = three.add("page", Arrangement.MIDDLE, Optional.empty());

        assertThat(page.split("page", Arrangement.MIDDLE, Side.LEFT).stackOf("page").orElseThrow().id())
                .isNotEqualTo(Arrangement.MIDDLE);
    }

    @Test
    void what_has_a_window_of_its_own_returns_where_it_came_from() {
        Arrangement out = three.split("b", "right", Side.ABOVE).detach("b", new Box(1, 2, 3, 4));
        Arrangement left = three.detach("a", new Box(1, 2, 3, 4));

        assertThat(tabs(left, "left")).containsExactly("b");
        assertThat(left.isFloating(left.stackOf("a").orElseThrow().id())).isTrue();
        assertThat(left.attach(left.stackOf("a").orElseThrow().id()).stackOf("a").orElseThrow().id())
                .isEqualTo("left");
        assertThat(out.attach(out.stackOf("b").orElseThrow().id()).stackOf("b")).isPresent();
    }

    @Test
    void all_views_of_a_window_of_their_own_return() {
        Arrangement out = three.detach("a", new Box(1, 2, 3, 4));
        String window = out.stackOf("a").orElseThrow().id();
        Arrangement both = out.move("b", window, Optional.empty()).attach(window);

        assertThat(both.floating()).isEmpty();
        assertThat(tabs(both, "left")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void the_middle_is_never_minimised() {
        assertThat(three.minimize(Arrangement.MIDDLE, true)).isEqualTo(three);
    }

    @Test
    void what_is_minimised_does_not_fill_the_window() {
        Arrangement small = three.maximize(Optional.of("left")).minimize("left", true);

        assertThat(small.maximized()).isEmpty();
        assertThat(small.stack("left").orElseThrow().minimized()).isTrue();
    }

    @Test
    void a_tab_that_is_not_there_now_keeps_its_place_and_comes_back_in_front() {
        Stack stack = new Stack("s", List.of("a", "b", "c"), Optional.of("b"), false);

        assertThat(stack.shown(tab -> !tab.equals("b"))).containsExactly("a", "c");
        assertThat(stack.shownFront(tab -> !tab.equals("b"))).contains("a");
        assertThat(stack.shownFront(tab -> true)).contains("b");
    }

    @Test
    void a_divider_that_is_dragged_changes_one_share() {
        Split moved = (Split) three.share("1", 300).root();

        assertThat(moved.share()).isEqualTo(220);
        assertThat(((Split) moved.second()).share()).isEqualTo(300);
        assertThat(three.share("0", 300)).isEqualTo(three);
    }

    @Test
    void a_share_leaves_something_of_both() {
        assertThat(((Split) three.share("", 5000).root()).share()).isEqualTo(Split.MOST);
    }

    @Test
    void a_view_stands_in_one_place_only() {
        assertThatThrownBy(() -> three.add("a", "right", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> tabs(Arrangement arrangement, String stack) {
        return arrangement.stack(stack).orElseThrow().tabs();
    }
}
