package org.attune.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartProfileTest {
    @TempDir
    private Path folder;

    @Test
    void the_file_appears_when_the_program_is_ready_and_holds_each_phase_with_its_time() throws Exception {
        Path file = folder.resolve("profile");
        StartProfile profile = StartProfile.wishedIn(Map.of(StartProfile.VARIABLE, file.toString()));

        profile.accept("main");
        assertThat(file).doesNotExist();
        profile.accept(StartProfile.READY);
        profile.accept("later");

        assertThat(Files.readAllLines(file)).hasSize(2).first().asString().matches("[0-9]{16}\tmain");
        assertThat(Files.readAllLines(file)).last().asString().endsWith("\tready");
    }

    @Test
    void who_waits_for_the_program_is_called_once() {
        List<String> heard = new ArrayList<>();
        StartProfile profile = StartProfile.wishedIn(Map.of());
        profile.whenReady(() -> heard.add("ready"));

        profile.accept(StartProfile.READY);
        profile.accept(StartProfile.READY);

        assertThat(heard).containsExactly("ready");
    }

    @Test
    void a_profile_that_cannot_be_written_keeps_nobody_from_going_on() {
        StartProfile profile = StartProfile
                .wishedIn(Map.of(StartProfile.VARIABLE, folder.resolve("no/such/folder").toString()));

        profile.accept(StartProfile.READY);

        assertThat(folder).isEmptyDirectory();
    }
}
