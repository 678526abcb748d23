package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.attune.console.CommandException;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.Command;

class CommandLineTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path temp;

    private Attune attune;

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        attune = Attune.ready(temp);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void common_options_stand_before_or_after_the_word() {
        String folder = attune.folder.toString();
        assertThat(attune.run("-w", folder, "--json", "list")).isZero();
        String first = attune.out();
        assertThat(attune.run("list", "--json", "--workspace", folder)).isZero();
        assertThat(attune.out()).isEqualTo(first).startsWith("[");
        assertThat(attune.run("-w", folder, "list", "--json")).isZero();
        assertThat(attune.out()).isEqualTo(first);
    }

    @Test
    void only_the_chosen_command_is_made() {
        attune.run("list");
        assertThat(attune.made).containsExactly("list");
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        assertThat(attune.run("report")).isEqualTo(2);
        assertThat(attune.err()).contains("There is no command “report”.").contains("attune help");
        assertThat(attune.out()).isEmpty();
    }

    @Test
    void an_unknown_option_is_wrong_usage_in_two_lines() {
        assertThat(attune.run("list", "--colour")).isEqualTo(2);
        assertThat(attune.err().lines()).containsExactly("Unknown option: '--colour'",
                "attune help list shows how it is called.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "--workspace", "-w"})
    void options_without_a_command_that_no_window_understands_are_wrong_usage(String option) {
        assertThat(attune.run(option)).isEqualTo(2);
        assertThat(attune.err().lines().count()).isEqualTo(2);
    }

    @Test
    void a_demo_and_a_workspace_at_once_are_wrong_usage() {
        assertThat(attune.run("list", "--demo", "-w", "x")).isEqualTo(2);
    }

    @Test
    void two_ways_for_the_passphrase_at_once_are_wrong_usage() {
        assertThat(attune.run("list", "--passphrase-stdin", "--passphrase-file", "x")).isEqualTo(2);
    }

    @Test
    void every_command_has_a_help_of_its_own() {
        for (String word : attune.words()) {
            assertThat(attune.run("help", word)).as(word).isZero();
            assertThat(attune.out()).as(word).contains("Usage: attune " + word).contains("--passphrase-file")
                    .doesNotContain("!");
        }
    }

    @Test
    void help_shows_every_command_in_a_line() {
        assertThat(attune.run("--help")).isZero();
        assertThat(attune.out()).contains("  list     Lists what is kept").contains("  help");
        assertThat(attune.out()).doesNotContain("!");
    }

    @Test
    void help_is_there_without_a_store() {
        attune.store = false;
        assertThat(attune.run("list", "--help")).isZero();
        assertThat(attune.run("list")).isEqualTo(3);
        assertThat(attune.err()).startsWith("The store did not start");
    }

    @Test
    void a_line_of_several_lines_becomes_one() {
        attune.workspaces.refuse(Reason.IN_USE, "The window of somebody else has it open.\n  Close it.");
        assertThat(attune.run("list")).isEqualTo(3);
        assertThat(attune.err().lines()).containsExactly("The window of somebody else has it open. Close it.");
    }

    @Test
    void what_nobody_expected_names_the_log_and_nothing_else() {
        attune.add("break", Breaking::new);
        assertThat(attune.run("break")).isEqualTo(3);
        assertThat(attune.err().lines().count()).isEqualTo(1);
        assertThat(attune.err()).contains("the.log").doesNotContain("Exception").doesNotContain("secret");
    }

    @Test
    void the_answer_is_utf_8_whatever_the_machine_speaks() throws IOException {
        attune.run("new", "test.note", "--file",
                attune.write("n.json", "{\"text\": \"große Ruhe ☀ \uD83D\uDE42\"}").toString());
        attune.run("list", "test.note");
        assertThat(new String(attune.bytes(), StandardCharsets.UTF_8)).contains("große Ruhe ☀ \uD83D\uDE42");
    }

    @Test
    void a_reader_that_had_enough_is_no_fault() {
        assertThat(attune.writingTo(new Closed("Broken pipe")).run("list")).isZero();
        assertThat(attune.err()).isEmpty();
    }

    @Test
    void an_answer_that_does_not_fit_on_the_disk_is_a_fault() {
        assertThat(attune.writingTo(new Closed("No space left on device")).run("list")).isEqualTo(3);
        assertThat(attune.err()).contains("could not be written").contains("No space left");
    }

    @Test
    void an_argument_with_an_at_sign_is_no_file() {
        assertThat(attune.run("search", "@home")).isZero();
    }

    @Test
    void the_workspace_is_let_go_when_the_command_ends() {
        attune.run("list");
        assertThat(attune.workspaces.at(attune.folder).isOpen()).isFalse();
    }

    @Test
    void a_service_that_is_not_there_is_named() {
        attune.add("ask", Asking::new);
        assertThat(attune.run("ask")).isEqualTo(3);
        assertThat(attune.err()).contains("“Runnable” (java.lang)");
        assertThat(attune.workspaces.at(attune.folder).isOpen()).isFalse();
    }

    @Command(name = "break")
    private static final class Breaking implements ConsoleCommand {
        @Override
        public void run(ConsoleSite site) {
            throw new IllegalStateException("secret");
        }
    }

    @Command(name = "ask")
    private static final class Asking implements ConsoleCommand {
        @Override
        public void run(ConsoleSite site)
                throws CommandException, WorkspaceException {
            try (Session session = site.open(Use.READING)) {
                session.service(Runnable.class).run();
            }
        }
    }

    private static final class Closed extends OutputStream {
        private final String reason;

        Closed(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(reason);
        }
    }
}
