package org.attune.workbench.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void the_log_gets_places_and_never_words() {
        String logged = Faults.withoutText(new IllegalStateException("she said", new RuntimeException("room 12B")));

        assertThat(logged).contains("IllegalStateException", "RuntimeException", "FaultsTest")
                .doesNotContain("she said", "12B");
    }

    @Test
    void only_our_own_sentences_reach_people() {
        assertThat(Faults.forPeople(new RecordsException(RecordsException.Reason.DISK_FULL, "The disk is full.")))
                .isEqualTo("The disk is full.");
        assertThat(Faults.forPeople(new IllegalStateException("she said"))).doesNotContain("she said");
    }
}
