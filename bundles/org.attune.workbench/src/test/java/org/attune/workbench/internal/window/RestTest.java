package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window whose first page stands while the rest of the program is not there yet. */
@UiTest
class RestTest {
    @TempDir
    Path folder;

    private final CompletableFuture<Runnable> asked = new CompletableFuture<>();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.rest = new Rest(asked::complete);
        rig.open();
        robot.find(By.id("unlock.passphrase"));
    }

    @AfterEach
    void end() {
        asked.getNow(() -> {}).run();
        rig.close();
    }

    @Test
    void whoever_unlocks_early_waits_until_all_is_there() {
        robot.focus("unlock.passphrase").type(FakeWorkspaces.PASSPHRASE).press("Enter");
        robot.until("the rest is asked for", asked::isDone);
        assertThat(robot.call(() -> rig.window().desk())).isEmpty();
        asked.join().run();

        robot.until("the desk stands", () -> rig.window().desk().isPresent());
    }

    @Test
    void what_comes_with_the_rest_is_known_to_the_window_when_all_of_it_is_there() {
        rig.catalogue.commands().add(TestOffer.command("count", "&Count it", "log", "M1+J", () -> site -> {}));
        rig.rest.begin();
        asked.join().run();

        robot.until("it is known", () -> knows("count"));
    }

    private boolean knows(String command) {
        return rig.window().commands().all().stream().anyMatch(entry -> entry.id().equals(command));
    }
}
