package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierClassTest {
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
    void the_sentence_says_perhaps_and_what() {
        assertThat(IdentifierClass.ROOM.sentence("12B")).isEqualTo("Perhaps a room number: “12B”.");
    }

    @ParameterizedTest
    @EnumSource(IdentifierClass.class)
    void every_class_has_a_label_and_a_sentence(IdentifierClass kind) {
        assertThat(kind.label()).doesNotContain("!");
        assertThat(kind.sentence("{0}'s")).startsWith("Perhaps").contains("“{0}'s”");
    }

    @Test
    void a_long_place_is_shortened() {
        assertThat(IdentifierClass.SERIAL.sentence("9".repeat(41))).contains("9".repeat(39) + "…”")
                .doesNotContain("9".repeat(40));
    }

    @Test
    void an_empty_place_is_none() {
        assertThatThrownBy(() -> new Finding(3, 3, IdentifierClass.DATE)).isInstanceOf(IllegalArgumentException.class);
    }
}
