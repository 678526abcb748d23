package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassphraseTest {
    @TempDir
    Path temp;

    private Attune attune;

    @BeforeEach
    void begin() throws Exception {
        attune = Attune.ready(temp);
        attune.environment.clear();
    }

    @Test
    void without_a_passphrase_and_without_a_person_it_is_locked() {
        assertThat(attune.run("list")).isEqualTo(3);
        assertThat(attune.err()).contains("locked").contains("--passphrase-file");
    }

    @Test
    void the_first_line_of_a_file_opens() throws Exception {
        Path file = attune.write("p", Attune.PASSPHRASE + "\r\nnot this\n");
        assertThat(attune.run("list", "--passphrase-file", file.toString())).isZero();
    }

    @Test
    void a_mark_of_byte_order_does_not_belong_to_it() throws Exception {
        Path file = attune.write("p", "\uFEFF" + Attune.PASSPHRASE);
        assertThat(attune.run("list", "--passphrase-file", file.toString())).isZero();
    }

    @Test
    void stdin_gives_it_too() {
        assertThat(attune.reading(Attune.PASSPHRASE + "\n").run("list", "--passphrase-stdin")).isZero();
    }

    @Test
    void a_person_is_asked() {
        attune.person = true;
        attune.typed.add(Attune.PASSPHRASE);
        assertThat(attune.run("list")).isZero();
    }

    @Test
    void a_wrong_one_ends_with_1_and_one_line() throws Exception {
        Path file = attune.write("p", "something else");
        assertThat(attune.run("list", "--passphrase-file", file.toString())).isEqualTo(1);
        assertThat(attune.err().lines())
                .containsExactly("This passphrase does not open this workspace. Nothing was changed.");
        assertThat(attune.workspaces.at(attune.folder).isOpen()).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(attune.run("list", "--passphrase-file", temp.resolve("gone").toString())).isEqualTo(1);
        assertThat(attune.err()).contains("gone");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() throws Exception {
        Path file = Files.write(temp.resolve("p"), new byte[]{'a', (byte) 0xFF, 'b'});
        assertThat(attune.run("list", "--passphrase-file", file.toString())).isEqualTo(1);
        assertThat(attune.err()).contains("UTF-8");
    }
}
