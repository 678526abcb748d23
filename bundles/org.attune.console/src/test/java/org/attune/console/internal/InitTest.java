package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
    @TempDir
    Path temp;

    private Attune attune;
    private String key;

    @BeforeEach
    void begin() {
        attune = new Attune(temp).reading(Attune.PASSPHRASE + "\n");
        key = temp.resolve("key.txt").toString();
    }

    @Test
    void the_recovery_key_goes_into_a_new_file_and_nowhere_else() throws Exception {
        assertThat(attune.run("init", "--passphrase-stdin", "--recovery-key-file", key)).isZero();
        assertThat(Files.readString(Path.of(key)).strip()).isEqualTo("ABCD-EFGH-JKMN");
        assertThat(attune.out()).contains(attune.folder.toString()).doesNotContain("ABCD");
    }

    @Test
    void its_file_is_for_its_owner_only() throws Exception {
        attune.run("init", "--passphrase-stdin", "--recovery-key-file", key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key)))).isEqualTo("rw-------");
    }

    @Test
    void a_file_that_exists_is_left_alone_and_nothing_is_made() throws Exception {
        Files.writeString(Path.of(key), "mine");
        assertThat(attune.run("init", "--passphrase-stdin", "--recovery-key-file", key)).isEqualTo(1);
        assertThat(Files.readString(Path.of(key))).isEqualTo("mine");
        assertThat(attune.workspaces.at(attune.folder)).isNull();
    }

    @Test
    void without_a_file_and_without_a_terminal_nothing_is_made() {
        assertThat(attune.run("init", "--passphrase-stdin")).isEqualTo(2);
        assertThat(attune.err()).contains("--recovery-key-file");
        assertThat(attune.workspaces.at(attune.folder)).isNull();
    }

    @Test
    void at_a_terminal_the_key_is_shown_and_the_passphrase_typed_twice() {
        attune.person = true;
        attune.typed.addAll(List.of(Attune.PASSPHRASE, Attune.PASSPHRASE));
        assertThat(attune.run("init")).isZero();
        assertThat(attune.out()).contains("ABCD-EFGH-JKMN");
    }

    @Test
    void two_different_passphrases_make_nothing() {
        attune.person = true;
        attune.typed.addAll(List.of(Attune.PASSPHRASE, "another one"));
        assertThat(attune.run("init", "--recovery-key-file", key)).isEqualTo(1);
        assertThat(attune.workspaces.at(attune.folder)).isNull();
        assertThat(Path.of(key)).doesNotExist();
    }

    @Test
    void when_no_workspace_could_be_made_no_key_file_is_left() {
        attune.reading("short\n");
        assertThat(attune.run("init", "--passphrase-stdin", "--recovery-key-file", key)).isEqualTo(1);
        assertThat(Path.of(key)).doesNotExist();
    }

    @Test
    void a_demo_cannot_be_made_to_last() {
        assertThat(attune.run("init", "--demo", "--recovery-key-file", key)).isEqualTo(2);
    }
}
