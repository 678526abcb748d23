package org.attune.mentoring.ui.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.practice.Encounter;
import org.attune.privacy.media.Media;
import org.attune.privacy.ui.Notes;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.attune.workbench.parts.Grids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class MediaSectionTest {
    @TempDir
    private Path folder;

    private final Ground ground = new Ground();
    private final Notes notes = ground.notes();
    private final AtomicInteger changes = new AtomicInteger();
    private Robot robot;
    private TestSite site;
    private MediaSection section;

    @BeforeEach
    void open(Robot one) {
        robot = one;
        robot.open(shell -> {
            shell.setLayout(Grids.page(1));
            site = new TestSite(shell);
            Parts parts = new Parts(site, notes.of(left -> {}), ground.entries(), changes::incrementAndGet,
                    () -> shell.layout(true, true));
            section = new MediaSection(parts, ground.media);
            section.make(shell);
            shell.setSize(700, 500);
        });
    }

    @AfterEach
    void close() {
        site.close();
        notes.close();
    }

    private void add(Path file) {
        robot.run(() -> section.add(file));
        robot.until("the file is looked at", site::quiet).settle();
    }

    private Entry written() {
        EntryEdit edit = Entry.of("L-07", Encounter.EMPTY).edit();
        robot.run(() -> section.write(edit));
        return edit.done();
    }

    @Test
    void a_file_is_taken_in_and_asked_whose_it_is() throws Exception {
        add(Files.writeString(folder.resolve("song.txt"), "A song that helped", StandardCharsets.UTF_8));
        robot.type("A song");
        assertThat(robot.call(section::tellProblems)).isTrue();
        assertThat(robot.text("entry.media.told")).startsWith("Say whose it is");
        robot.focus("entry.media.rights").type("Mine");
        assertThat(robot.call(section::tellProblems)).isFalse();
        assertThat(written().media()).singleElement().satisfies(media -> {
            assertThat(media.title()).isEqualTo("A song");
            assertThat(media.rights()).isEqualTo("Mine");
            assertThat(media.type()).isEqualTo("text/plain");
        });
        assertThat(changes).hasPositiveValue();
    }

    @Test
    void two_gigabytes_are_refused_in_words_and_nothing_is_added() throws Exception {
        Path film = folder.resolve("film.mp4");
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }
        add(film);
        assertThat(robot.text("entry.media.told")).isNotBlank().doesNotContain("film.mp4");
        assertThat(written().media()).isEmpty();
        assertThat(changes).hasValue(0);
    }

    @Test
    void a_file_of_a_kind_that_is_not_taken_is_refused_in_words() throws Exception {
        add(Files.write(folder.resolve("drawing.png"), new byte[]{0x7f, 'E', 'L', 'F', 2, 1, 1, 0}));
        assertThat(robot.text("entry.media.told")).isNotBlank();
        assertThat(written().media()).isEmpty();
    }

    @Test
    void what_is_there_is_shown_and_taken_off() {
        Media song = new Media("a".repeat(64), "audio/mpeg", 2_500_000, "A song", "Mine");
        robot.run(() -> section.fill(Entry.of("L-07", Encounter.EMPTY).edit().media(List.of(song)).done()));
        assertThat(written().media()).containsExactly(song);
        robot.focus("entry.row.media.remove").press("Space");
        assertThat(written().media()).isEmpty();
    }
}
