package org.attune.program.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.program.Kept;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contacts that the unlocked workspace keeps. */
@Component(service = Contacts.class)
public final class KeptContacts extends KeptLedger<Contact> implements Contacts {
    private static final Words WORDS = Words.of(KeptContacts.class);
    private static final List<String> GENERAL = List.of("colleague", "workplace", "own", "emergency");

    /** The contacts of a workspace. */
    @Activate
    public KeptContacts(@Reference Records records) {
        super(records, Contact.TYPE, ProgramBodies.CONTACT);
    }

    @Override
    public List<Kept<Contact>> all() throws RecordsException {
        Collator alphabet = Collator.getInstance(Languages.current());
        return super.all().stream()
                .sorted(Comparator.comparing((Kept<Contact> kept) -> kept.value().name(), alphabet)
                        .thenComparing(Kept::id))
                .toList();
    }

    @Override
    public List<Contact> offered() throws RecordsException {
        List<Contact> named = all().stream().map(Kept::value).toList();
        return named.isEmpty() ? GENERAL.stream().map(KeptContacts::general).toList() : named;
    }

    private static Contact general(String who) {
        return new Contact(WORDS.text("contact." + who), WORDS.text("contact." + who + ".reach"), "");
    }
}
