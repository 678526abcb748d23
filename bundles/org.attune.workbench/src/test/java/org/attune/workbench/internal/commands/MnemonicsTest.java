package org.attune.workbench.internal.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MnemonicsTest {
    private final Mnemonics menu = new Mnemonics();

    @Test
    void a_label_keeps_the_letter_that_it_wishes_for() {
        assertThat(menu.mark("Save a&ll")).isEqualTo("Save a&ll");
    }

    @Test
    void a_label_whose_letter_is_taken_gets_its_first_free_one() {
        menu.mark("&Print…");
        assertThat(menu.mark("Change &passphrase…")).isEqualTo("&Change passphrase…");
    }

    @Test
    void a_label_without_a_wish_gets_its_first_free_letter() {
        menu.mark("&Today");
        assertThat(menu.mark("Touch points")).isEqualTo("T&ouch points");
    }

    @Test
    void a_doubled_mark_is_no_wish() {
        assertThat(menu.mark("Bread && butter")).isEqualTo("&Bread && butter");
    }
}
