package org.attune.report.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.console.CommandException;
import org.attune.console.internal.Grammar;
import org.attune.records.Recipient;
import org.junit.jupiter.api.Test;

/** What it writes is tried on the product, in org.attune.itest. */
class ReportCommandTest {
    @Test
    void its_help_tells_every_option() {
        assertThat(Grammar.help("report", new ReportCommand())).contains("Usage: attune report").contains("--for")
                .contains("--output").doesNotContain("!");
    }

    @Test
    void a_recipient_is_typed_as_it_is_spoken() throws CommandException {
        assertThat(Recipients.named("faculty-lead")).isEqualTo(Recipient.FACULTY_LEAD);
    }

    @Test
    void somebody_else_is_wrong_usage() {
        assertThatThrownBy(() -> Recipients.named("press")).isInstanceOfSatisfying(CommandException.class,
                wrong -> assertThat(wrong.reason()).isEqualTo(CommandException.Reason.USAGE))
                .hasMessageContaining("senior-leader");
    }
}
