package org.attune.privacy.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextCheckTest {
    private static final List<Finding> TWO = List.of(new Finding(0, 2, IdentifierClass.BED),
            new Finding(3, 6, IdentifierClass.ROOM));
    private final Locale before = Locale.getDefault();
    private final TextCheck check = new TextCheck();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void the_first_place_is_said_and_the_others_counted() {
        assertThat(said("14 12B", TWO)).contains("Perhaps a bed number: “14”. One more place.");
    }

    @Test
    void what_was_left_is_not_said_again() {
        check.leave(IdentifierClass.BED, "14");
        assertThat(said("14 12B", TWO)).contains("Perhaps a room number: “12B”.");
        check.reset();
        assertThat(check.open("14 12B", TWO)).hasSize(2);
    }

    @Test
    void characters_that_cannot_be_printed_are_said_first() {
        assertThat(said("14\u0007\u0000\t\n", TWO.subList(0, 1))).contains("2 characters that cannot be printed.");
        assertThat(said("a\u007F", List.of())).contains("A character that cannot be printed.");
    }

    @Test
    void tabs_and_line_ends_are_printable() {
        assertThat(TextCheck.printable("a\tb\r\nc\u0000")).isEqualTo("a\tb\r\nc");
    }

    @Test
    void a_text_that_is_too_long_says_how_long() {
        assertThat(said("x".repeat(20_001), List.of())).hasValueSatisfying(
                words -> assertThat(words).contains("20,001").contains("20,000"));
        assertThat(said("x".repeat(20_000), List.of())).isEmpty();
    }

    private Optional<String> said(String text, List<Finding> findings) {
        return check.hint(text, findings).map(Hint::sentence);
    }
}
