package org.attune.workbench.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
    @TempDir
    Path folder;

    @Test
    void nothing_chosen_is_as_the_machine_says() {
        assertThat(Look.chosen(Map.of(), key -> Optional.empty()).environment()).isEmpty();
    }

    @Test
    void a_variable_wins_over_the_preference() {
        Look look = Look.chosen(Map.of("ATTUNE_LOOK", "contrast"), key -> Optional.of("dark"));

        assertThat(look.theme()).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void what_makes_no_sense_is_passed_over() {
        Look look = Look.chosen(Map.of("ATTUNE_LOOK", "pink", "ATTUNE_SCALE", "9000"), key -> Optional.of("150"));

        assertThat(look).isEqualTo(new Look(Theme.SYSTEM, new TextSize(150)));
    }

    @ParameterizedTest
    @CsvSource({"125, 1, 1.250", "150, 1, 1.500", "175, 2, 0.875", "200, 2, 1.000"})
    void a_size_is_made_of_whole_pictures_and_of_type(int percent, String pictures, String type) {
        assertThat(new TextSize(percent).environment())
                .isEqualTo(Map.of("GDK_SCALE", pictures, "GDK_DPI_SCALE", type));
    }

    @Test
    void what_was_kept_is_there_again() throws IOException {
        Look dark = new Look(Theme.DARK, new TextSize(175));
        kept().keep(dark);

        assertThat(Look.chosen(Map.of(), kept()::get)).isEqualTo(dark);
    }

    @Test
    void what_cannot_be_kept_leaves_no_half_file() throws IOException {
        Files.createDirectories(folder.resolve("look.properties/in the way"));

        assertThatThrownBy(() -> kept().keep(new Look(Theme.DARK, TextSize.USUAL))).isInstanceOf(IOException.class);

        assertThat(folder.toFile().list()).containsExactly("look.properties");
    }

    @Test
    void a_damaged_file_says_nothing() throws IOException {
        Files.write(folder.resolve("look.properties"), new byte[]{'t', '=', (byte) 0xff, '\\', 'u', 'x'});

        assertThat(kept().get(Look.THEME)).isEmpty();
    }

    private KeptLook kept() {
        return new KeptLook(folder.resolve("look.properties"));
    }
}
