package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.records.workspace.Backups;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.internal.copies.BackupCommand;
import org.attune.workbench.internal.copies.BackupSection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-14T12:00:00Z");

    @TempDir
    Path folder;

    private final Copies copies = new Copies();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.sections().add(TestOffer.section("backup", 90, () -> new BackupSection(copies,
                rig.workspaces.records, Clock.fixed(NOW, ZoneOffset.UTC))));
        rig.catalogue.commands()
                .add(TestOffer.command("workbench.backup", "Make a &backup…", "", "", () -> new BackupCommand(
                        copies, (shell, place, name) -> Optional.of(place.resolve(name)))));
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void the_age_of_a_backup_is_told_after_a_week_until_there_is_a_newer_one() {
        copies.last = Optional.of(NOW.minus(Duration.ofDays(8)));
        rig.demo();
        robot.until("the age is told", () -> Seen.link("backup.age").startsWith("The last backup is 8 days old."));

        robot.focus("backup.age").press("Space");

        robot.until("it is told no more", () -> !Seen.has("backup.age"));
        assertThat(copies.written).singleElement().asString().endsWith(".attune");
        assertThat(rig.told("The backup is made")).isTrue();
    }

    @Test
    void a_backup_of_a_week_ago_is_not_spoken_of() {
        copies.last = Optional.of(NOW.minus(Duration.ofDays(7)));
        rig.demo();
        robot.until("the other sections have come", () -> Seen.has("today.kept"));

        assertThat(robot.call(() -> Seen.has("backup.age"))).isFalse();
    }

    @Test
    void who_never_made_one_is_told() {
        rig.demo();

        robot.until("it is told", () -> Seen.link("backup.age").startsWith("There is no backup"));
    }

    /** Backups that are noted only. */
    private static final class Copies implements Backups {
        private final List<Path> written = new CopyOnWriteArrayList<>();
        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
        private volatile Optional<Instant> last = Optional.empty();

        @Override
        public Optional<Instant> last() {
            return last;
        }

        @Override
        public Path folder() {
            return Path.of("backups");
        }

        @Override
        public void write(Path file) {
            written.add(file);
            last = Optional.of(NOW);
            listeners.forEach(Runnable::run);
        }

        @Override
        public Runnable onMade(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }
}
