package org.attune.program.ui.internal.mentors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.program.Kept;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Whom one may talk to; the site adds, changes and removes. Nothing notes who looked. */
public final class ContactsDialog {
    private static final Words WORDS = Words.of(ContactsDialog.class);

    private final Site site;
    private final Contacts contacts;

    /** A dialog over the service. */
    public ContactsDialog(Site site, Contacts contacts) {
        this.site = site;
        this.contacts = contacts;
    }

    /**
     * What is shown.
     *
     * @param offered what somebody sees who would like to talk
     * @param named those of the site, which can be changed
     */
    public record Known(List<Contact> offered, List<Kept<Contact>> named) {}

    /** Reads them, and opens. */
    public void open() {
        site.background().call(WORDS.text("contacts.reading"), this::known, this::ask);
    }

    /** Reads them; off the user interface's thread. */
    public Known known() throws RecordsException {
        return new Known(contacts.offered(), contacts.all());
    }

    /** Opens with what was read. */
    public Shell ask(Known known) {
        AskDialog dialog = new AskDialog(site, "people.contacts", WORDS.text("contacts.title"), WORDS);
        dialog.fields().sentence(WORDS.text(known.named().isEmpty() ? "contacts.general" : "contacts.site"));
        known.offered().forEach(contact -> dialog.fields().sentence(ContactText.of(contact)));
        Combo which = dialog.fields().combo("contacts.which", SWT.READ_ONLY | SWT.DROP_DOWN, choices(known));
        Text name = dialog.fields().text("contacts.name");
        Text reach = dialog.fields().text("contacts.reach");
        Text when = dialog.fields().text("contacts.when");
        Hint blank = dialog.fields().hint("contacts.blank").about(name);
        which.addListener(SWT.Selection, event -> fill(chosen(known, which), name, reach, when));
        which.select(0);
        dialog.open(WORDS.text("contacts.keep"), () -> {
            Contact said = new Contact(name.getText().strip(), reach.getText().strip(), when.getText().strip());
            Optional<Kept<Contact>> chosen = chosen(known, which);
            boolean nothing = said.name().isEmpty() && said.reach().isEmpty();
            boolean half = !nothing && (said.name().isEmpty() || said.reach().isEmpty());
            boolean pointless = half || nothing && chosen.isEmpty();
            blank.say(pointless ? WORDS.text("contacts.half") : "");
            return pointless ? Optional.<Callable<?>>empty() : Optional.of(() -> keep(chosen, said, nothing));
        }, this::open);
        return dialog.shell();
    }

    /** A contact whose fields were emptied leaves the list. */
    private boolean keep(Optional<Kept<Contact>> chosen, Contact said, boolean nothing) throws RecordsException {
        if (chosen.isEmpty()) {
            contacts.add(said);
        } else if (nothing) {
            contacts.remove(chosen.get().id());
        } else {
            contacts.update(chosen.get().id(), chosen.get().version(), said);
        }
        return true;
    }

    private static List<String> choices(Known known) {
        List<String> choices = new ArrayList<>(List.of(WORDS.text("contacts.new")));
        known.named().forEach(kept -> choices.add(kept.value().name()));
        return choices;
    }

    private static Optional<Kept<Contact>> chosen(Known known, Combo which) {
        int at = which.getSelectionIndex();
        return at < 1 ? Optional.empty() : Optional.of(known.named().get(at - 1));
    }

    private static void fill(Optional<Kept<Contact>> chosen, Text name, Text reach, Text when) {
        name.setText(chosen.map(kept -> kept.value().name()).orElse(""));
        reach.setText(chosen.map(kept -> kept.value().reach()).orElse(""));
        when.setText(chosen.map(kept -> kept.value().when()).orElse(""));
    }
}
