package org.attune.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS = Words.of(WordsTest.class);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void arguments_fill_their_places() {
        assertThat(WORDS.text("greeting", "L-07")).isEqualTo("It's L-07's turn");
    }

    @Test
    void a_key_without_a_text_is_seen() {
        assertThat(WORDS.text("nowhere")).isEqualTo("!nowhere!");
        assertThat(WORDS.has("nowhere")).isFalse();
    }

    @Test
    void a_label_is_a_key_only_behind_a_percent_sign() {
        assertThat(WORDS.label("%plain")).isEqualTo("Log an encounter");
        assertThat(WORDS.label("plain")).isEqualTo("plain");
    }

    @Test
    void the_language_of_the_person_is_spoken_and_what_it_lacks_is_said_in_the_first_language() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(WORDS.text("plain")).isEqualTo("Noter une rencontre");
        assertThat(WORDS.text("greeting", "L-07")).isEqualTo("It's L-07's turn");
    }

    @Test
    void a_language_without_a_file_gets_the_first_language_whatever_the_machine_speaks() {
        Locale.setDefault(Locale.JAPANESE);
        assertThat(WORDS.text("plain")).isEqualTo("Log an encounter");
    }
}
