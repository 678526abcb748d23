package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attune.records.workspace.WindowRequest;
import org.junit.jupiter.api.Test;

class RequestTest {
    @Test
    void nothing_said_means_the_usual_workspace() {
        WindowRequest request = Request.of("");

        assertThat(request.folder()).isEmpty();
        assertThat(request.demo()).isFalse();
        assertThat(request.word()).isEqualTo("open");
    }

    @Test
    void folder_and_passphrase_file_are_read_in_both_forms() {
        assertThat(Request.of("-w\0/a b\0--passphrase-file=/p").folder()).contains(Path.of("/a b"));
        assertThat(Request.of("--workspace=/c\0--passphrase-file\0/p").passphraseFile()).contains(Path.of("/p"));
    }

    @Test
    void the_demo_is_asked_for_by_one_word() {
        assertThat(Request.of("--json\0--demo").demo()).isTrue();
    }
}
