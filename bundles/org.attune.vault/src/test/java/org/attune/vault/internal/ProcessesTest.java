package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Records;
import org.attune.records.Row;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several processes do to one workspace. */
class ProcessesTest {
    private static final int ROUNDS = Boolean.getBoolean("attune.soak") ? 120 : 6;

    @TempDir
    private Path temp;
    private Site site;
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        site = new Site(temp);
        folder = temp.resolve("w");
        site.create(folder).workspace().close();
    }

    @Test
    void a_second_writer_is_told_who_holds_it_and_a_call_is_heard() throws Exception {
        Process holder = Child.begin(temp, folder, "hold");
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("holding");
            WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
                    () -> site.workspaces.open(folder, Use.COMMAND));
            assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
            assertThat(refusal).hasMessageContaining("a window").hasMessageContaining(Long.toString(holder.pid()));
            assertThat(site.workspaces.call(folder, "show")).isTrue();
            assertThat(said.readLine()).isEqualTo("called show");
            assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            holder.destroyForcibly();
        }
        assertThat(site.workspaces.call(folder, "show")).isFalse();
    }

    @Test
    void what_a_killed_program_left_in_the_temporary_folder_goes_at_the_next_start() throws Exception {
        Process holder = Child.begin(temp, folder, "hold");
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("holding");
            site.open(folder, Use.READING).close();
            assertThat(left(holder)).extracting(name -> name.replaceAll("-\\d+-\\d+$", ""))
                    .containsExactlyInAnyOrder("attune-call", "attune-native");
        } finally {
            holder.destroyForcibly();
        }
        assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
        new Site(temp).open(folder, Use.WINDOW).close();
        assertThat(left(holder)).isEmpty();
    }

    private List<String> left(Process process) throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("attune-") && name.contains("-" + process.pid() + "-")).toList();
        }
    }

    @Test
    void another_process_reads_beside_a_writer() throws Exception {
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            Notes.create(workspace.records().orElseThrow(), Notes.note("one"));
            assertThat(answer(Child.begin(temp, folder, "read"))).isEqualTo("1 true");
            Notes.create(workspace.records().orElseThrow(), Notes.note("two"));
            assertThat(answer(Child.begin(temp, folder, "read"))).isEqualTo("2 true");
        }
    }

    private static String answer(Process child) throws IOException {
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            return String.valueOf(said.readLine());
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void four_processes_take_turns_and_lose_nothing() throws Exception {
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            children.add(Child.begin(temp, folder, "write", "25"));
        }
        for (Process child : children) {
            assertThat(answer(child)).isEqualTo("done");
        }
        try (Workspace workspace = site.open(folder, Use.COMMAND)) {
            assertThat(workspace.records().orElseThrow().as(Reader.me()).counts()).containsEntry(NoteType.NAME, 100L);
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    @Test
    void what_was_said_to_be_kept_survives_a_killed_program() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAfter(1 + random.nextInt(40)));
        }
        try (Workspace workspace = site.open(folder, Use.COMMAND)) {
            assertThat(ids(workspace.records().orElseThrow())).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
            assertThat(workspace.check().problems()).isEmpty();
        }
    }

    /** The ids that a writer said before it was killed, some lines after it began. */
    private List<String> killedAfter(int lines) throws Exception {
        Process writer = Child.begin(temp, folder, "write-on");
        List<String> said = new ArrayList<>();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            while (said.size() < lines) {
                said.add(out.readLine());
            }
            // Through its handle, so that what it said before it died can still be read.
            writer.toHandle().destroyForcibly();
            out.lines().filter(line -> line.length() == 36).forEach(said::add);
        }
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static Set<String> ids(Records records) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Row row : records.as(Reader.me()).list(Query.all().page(0, 10_000)).rows()) {
            ids.add(row.id().toString());
        }
        return ids;
    }
}
