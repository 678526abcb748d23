package org.attune.program.ui.internal.mentors;

import org.attune.program.Contact;
import org.attune.words.Words;

/** A contact in one line. */
final class ContactText {
    private static final Words WORDS = Words.of(ContactText.class);

    private ContactText() {
    }

    static String of(Contact contact) {
        return WORDS.text(contact.when().isBlank() ? "contact" : "contact.when", contact.name(), contact.reach(),
                contact.when());
    }
}
