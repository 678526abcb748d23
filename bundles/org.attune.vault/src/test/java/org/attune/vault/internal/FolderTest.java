package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.vault.internal.store.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final int USER_VERSION_AT = 60;

    @TempDir
    private Path temp;
    private Site site;

    @BeforeEach
    void begin() {
        site = new Site(temp);
    }

    @Test
    void a_new_workspace_has_its_folders() throws Exception {
        site.create(temp.resolve("w")).workspace().close();
        assertThat(temp.resolve("w")).isDirectoryContaining("glob:**/packs").isDirectoryContaining("glob:**/settings")
                .isDirectoryContaining("glob:**/logs").isDirectoryContaining("glob:**/backups");
        assertThat(site.workspaces.look(temp.resolve("w"))).isEqualTo(WorkspaceState.WORKSPACE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobody_else_can_open_it() throws Exception {
        try (Workspace workspace = site.create(temp.resolve("w")).workspace()) {
            Notes.create(workspace.records().orElseThrow(), Notes.note("t"));
            assertThat(permissions(temp.resolve("w"))).isEqualTo("rwx------");
            for (String file : new String[]{"vault.db", "vault.db-wal", "vault.db-shm", "workspace.lock"}) {
                assertThat(permissions(temp.resolve("w").resolve(file))).isEqualTo("rw-------");
            }
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_folder_with_something_in_it_is_not_taken() throws Exception {
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThat(creating(temp)).isEqualTo(Reason.NOT_EMPTY);
        assertThat(opening(temp)).isEqualTo(Reason.NOT_A_WORKSPACE);
        assertThat(temp).isDirectoryContaining("glob:**/letter.txt");
    }

    @Test
    void a_missing_folder_is_missing() {
        assertThat(opening(temp.resolve("nowhere"))).isEqualTo(Reason.MISSING);
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void another_program_s_database_is_not_touched() throws Exception {
        Path file = temp.resolve("vault.db");
        Files.writeString(file, "SQLite format 3\0" + "x".repeat(200));
        assertThat(opening(temp)).isEqualTo(Reason.NOT_A_WORKSPACE);
        assertThat(Files.size(file)).isEqualTo(216);
    }

    @Test
    void a_workspace_of_a_newer_version_is_not_opened() throws Exception {
        site.create(temp.resolve("w")).workspace().close();
        try (FileChannel channel = FileChannel.open(temp.resolve("w/vault.db"), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4).putInt(Schema.VERSION + 1).flip(), USER_VERSION_AT);
        }
        assertThat(site.workspaces.look(temp.resolve("w"))).isEqualTo(WorkspaceState.NEWER);
        assertThat(opening(temp.resolve("w"))).isEqualTo(Reason.NEWER);
    }

    @Test
    void a_file_with_a_strange_trigger_is_not_opened() throws Exception {
        site.create(temp.resolve("w")).workspace().close();
        RawFile.run(temp.resolve("w/vault.db"),
                "CREATE TRIGGER strange AFTER INSERT ON event BEGIN DELETE FROM draft; END");
        assertThat(opening(temp.resolve("w"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_second_writer_of_this_process_is_told_who_has_it() throws Exception {
        try (Workspace first = site.create(temp.resolve("w")).workspace()) {
            WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
                    () -> site.workspaces.open(temp.resolve("w"), Use.COMMAND));
            assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
            assertThat(refusal).hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
            assertThat(first.folder()).isEqualTo(temp.resolve("w"));
        }
    }

    @Test
    void a_demo_is_gone_when_closed() throws Exception {
        Path folder;
        try (Workspace demo = site.workspaces.demo()) {
            folder = demo.folder();
            assertThat(demo.demo()).isTrue();
            Notes.create(demo.records().orElseThrow(), Notes.note("t"));
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_demo_that_a_killed_program_left_is_removed_by_the_next_one() throws Exception {
        Path old = Files.createDirectory(temp.resolve("attune-demo-999999999-1"));
        Files.writeString(old.resolve("vault.db"), "rest");
        site.workspaces.demo().close();
        assertThat(old).doesNotExist();
    }

    @Test
    void a_name_full_of_signs_is_only_a_name() throws Exception {
        Path odd = temp.resolve("a?mode=memory#b %41 'c'");
        site.create(odd).workspace().close();
        try (Workspace workspace = site.open(odd, Use.READING)) {
            assertThat(workspace.check().clean()).isTrue();
        }
        assertThat(odd.resolve("vault.db")).exists();
        try (Stream<Path> all = Files.list(temp)) {
            assertThat(all.filter(path -> path.getFileName().toString().startsWith("a"))).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_folder_that_may_not_be_written_can_be_read_and_not_opened_for_writing() throws Exception {
        Path folder = temp.resolve("w");
        site.create(folder).workspace().close();
        Files.setPosixFilePermissions(folder.resolve("workspace.lock"), PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(folder.resolve("vault.db"), PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(folder), "permissions do not bind the administrator");
            assertThat(opening(folder)).isEqualTo(Reason.READ_ONLY);
            try (Workspace workspace = site.open(folder, Use.READING)) {
                assertThat(workspace.check().problems()).isEmpty();
            }
            assertThat(creating(folder.resolve("inside"))).isEqualTo(Reason.READ_ONLY);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Reason creating(Path folder) {
        return catchThrowableOfType(WorkspaceException.class, () -> site.create(folder)).reason();
    }

    private Reason opening(Path folder) {
        return catchThrowableOfType(WorkspaceException.class, () -> site.workspaces.open(folder, Use.COMMAND))
                .reason();
    }
}
