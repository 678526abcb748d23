package org.attune.program.internal;

import java.time.LocalDate;
import java.util.List;

import org.attune.program.Contact;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Component;

/** Whom one may talk to in the demo. */
@Component
public final class DemoContacts implements DemoContent {
    private static final List<Contact> CONTACTS = List.of(
            new Contact("Chaplaincy", "The office beside the chapel; anybody may come in", "Every afternoon"),
            new Contact("Staff counselling", "The number hangs in the break room", "Day and night"));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        records.commit(Act.of(CONTACTS.stream().map(DemoContacts::create).toArray(Write[]::new)));
    }

    private static Write create(Contact contact) {
        return new Write.Create(DemoIds.of("contact " + contact.name()), Contact.TYPE,
                ProgramBodies.CONTACT.write(contact));
    }
}
