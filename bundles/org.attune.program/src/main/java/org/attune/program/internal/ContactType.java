package org.attune.program.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.attune.program.Contact;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code debrief.contact}. Whom one may talk to is for everybody to know. */
@Component(service = RecordType.class)
public final class ContactType extends ViewedType<Contact> {
    private static final Words WORDS = Words.of(ContactType.class);

    /** The type. */
    public ContactType() {
        super(Contact.TYPE, DataClass.IDEA, ProgramBodies.CONTACT, "contact.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.contact");
    }

    @Override
    protected String title(Contact contact) {
        return contact.name();
    }

    @Override
    protected String summary(Contact contact) {
        return contact.reach();
    }

    @Override
    protected List<String> searchableText(Contact contact) {
        return Stream.of(contact.name(), contact.reach()).filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected List<Complaint> check(Contact contact, LocalDate today) {
        return Said.all(List.of(Said.when(contact.name().isBlank(), "/name", "check.contact.blank"),
                Said.when(contact.reach().isBlank(), "/reach", "check.contact.blank")));
    }
}
