package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.attune.program.Contact;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class KeptContactsTest {
    private static final Contact COUNSELLOR = new Contact("Staff counselling", "The break room has the number.", "");
    private final MemoryRecords records = new MemoryRecords(LocalDate.of(2026, 11, 21), new ContactType());
    private final KeptContacts contacts = new KeptContacts(records);

    @Test
    void whom_one_may_talk_to_is_named_by_the_site() throws RecordsException {
        contacts.add(COUNSELLOR);
        contacts.add(new Contact("chaplaincy", "Beside the chapel.", "Every afternoon"));
        assertThat(contacts.offered()).extracting(Contact::name).containsExactly("chaplaincy", "Staff counselling");
    }

    @Test
    void who_would_like_to_talk_to_someone_never_finds_an_empty_list() throws RecordsException {
        assertThat(contacts.all()).isEmpty();
        assertThat(contacts.offered()).isNotEmpty().allSatisfy(contact -> assertThat(contact.reach()).isNotBlank());
    }

    @Test
    void a_contact_without_a_way_to_reach_it_is_refused() {
        assertThatThrownBy(() -> contacts.add(new Contact("Chaplaincy", " ", ""))).hasMessageContaining("/reach");
    }

    @Test
    void a_contact_that_is_no_more_leaves_the_list() throws RecordsException {
        contacts.add(COUNSELLOR);
        contacts.remove(contacts.all().getFirst().id());
        assertThat(contacts.all()).isEmpty();
    }

    /** Workspaces written before contacts moved to this room hold them under this name. */
    @Test
    void contacts_of_older_workspaces_are_found_under_their_old_name() {
        assertThat(new ContactType().name()).hasToString("debrief.contact");
    }

    @Test
    void the_demo_has_somebody_to_talk_to() throws RecordsException {
        new DemoContacts().fill(records, LocalDate.of(2026, 11, 21));
        assertThat(contacts.offered()).extracting(Contact::name).containsExactly("Chaplaincy", "Staff counselling");
    }
}
