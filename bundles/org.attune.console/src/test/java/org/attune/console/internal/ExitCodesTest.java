package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.attune.console.CommandException;
import org.attune.console.ConsoleCommand;
import org.attune.console.ConsoleSite;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine.Command;

/** The codes of design.md 8: 1 the input or the data is wrong, 2 wrong usage, 3 locked, in use, or something lacks. */
class ExitCodesTest {
    @TempDir
    Path temp;

    private Attune attune;

    @BeforeEach
    void begin() {
        attune = new Attune(temp);
    }

    @ParameterizedTest
    @CsvSource({"MISSING,1", "NOT_A_WORKSPACE,1", "NOT_EMPTY,1", "NEWER,3", "UNSAFE_FOLDER,1", "READ_ONLY,3",
            "IN_USE,3",
            "WRONG_PASSPHRASE,1", "WEAK_PASSPHRASE,1", "DAMAGED,1", "DISK_FULL,3", "STORE,3"})
    void a_workspace_that_refuses_ends_with_the_code_of_its_reason(WorkspaceException.Reason reason, int code) {
        attune.add("fail", () -> new Failing(new WorkspaceException(reason, "So it is.")));
        assertThat(attune.run("fail")).isEqualTo(code);
        assertThat(attune.err()).isEqualTo("So it is." + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"INVALID,1", "UNKNOWN_TYPE,1", "UNKNOWN_RECORD,1", "TOO_LARGE,1", "NOT_LAST_CHANGE,1", "ERASED,1",
            "DAMAGED,1", "NEEDS_BUNDLE,3", "NEEDS_NEWER_BUNDLE,3", "READ_ONLY,3", "DISK_FULL,3", "STORE,3",
            "LOCKED,3"})
    void records_that_refuse_end_with_the_code_of_their_reason(RecordsException.Reason reason, int code) {
        attune.add("fail", () -> new Failing(new RecordsException(reason, "So it is.")));
        assertThat(attune.run("fail")).isEqualTo(code);
        assertThat(attune.err()).isEqualTo("So it is." + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"INPUT,1", "USAGE,2", "MACHINE,3"})
    void a_command_that_refuses_ends_with_the_code_of_its_reason(CommandException.Reason reason, int code) {
        attune.add("fail", () -> new Failing(new CommandException(reason, "So it is.")));
        assertThat(attune.run("fail")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void every_reason_is_in_the_tables_above(int table) {
        int known = table == 1 ? WorkspaceException.Reason.values().length : RecordsException.Reason.values().length;
        assertThat(known).isEqualTo(table == 1 ? 12 : 13);
    }

    @Command(name = "fail")
    private static final class Failing implements ConsoleCommand {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public void run(ConsoleSite site) throws CommandException, WorkspaceException, RecordsException {
            switch (failure) {
                case CommandException refused -> throw refused;
                case WorkspaceException refused -> throw refused;
                case RecordsException refused -> throw refused;
                default -> throw new AssertionError(failure);
            }
        }
    }
}
