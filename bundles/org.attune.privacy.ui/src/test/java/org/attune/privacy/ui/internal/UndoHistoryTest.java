package org.attune.privacy.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.attune.privacy.ui.internal.UndoHistory.Edit;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private final UndoHistory history = new UndoHistory();

    @Test
    void the_letters_of_a_word_are_one_step() {
        type(0, "room 12");
        assertThat(history.undo()).contains(new Edit(4, " 12", ""));
        assertThat(history.undo()).contains(new Edit(0, "room", ""));
        assertThat(history.undo()).isEmpty();
    }

    @Test
    void what_was_taken_back_can_be_done_again() {
        type(0, "ab");
        history.undo();
        assertThat(history.redo()).contains(new Edit(0, "", "ab"));
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void typing_ends_what_can_be_done_again() {
        type(0, "ab");
        history.undo();
        type(0, "c");
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void letters_taken_away_backwards_are_one_step() {
        history.add(new Edit(2, "c", ""));
        history.add(new Edit(1, "b", ""));
        assertThat(history.undo()).contains(new Edit(1, "", "bc"));
    }

    @Test
    void a_letter_elsewhere_is_a_step_of_its_own() {
        type(0, "ab");
        type(0, "c");
        assertThat(history.undo()).contains(new Edit(0, "c", ""));
        assertThat(history.undo()).contains(new Edit(0, "ab", ""));
    }

    @Test
    void the_oldest_steps_are_forgotten() {
        IntStream.range(0, 600).forEach(i -> history.add(new Edit(0, "", " ")));
        assertThat(IntStream.range(0, 600).filter(i -> history.undo().isPresent()).count()).isEqualTo(500);
    }

    private void type(int start, String text) {
        IntStream.range(0, text.length())
                .forEach(i -> history.add(new Edit(start + i, "", text.substring(i, i + 1))));
    }
}
