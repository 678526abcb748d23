package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({"1234567, TOO_SHORT", "12345678, EASY", "aaaaaaaaaaaaaaaaaaaa, EASY", "password2024, EASY",
            "abcdefghijklmnop, EASY", "tG7#qLz9!vR2, GOOD", "umber lantern drifts home again, GOOD",
            "lantern drifts home today, FAIR"})
    void a_passphrase_is_called_what_it_is(String passphrase, Strength strength) {
        assertThat(Strength.of(passphrase.toCharArray())).isEqualTo(strength);
    }
}
