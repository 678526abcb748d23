package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.stream.Stream;

import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.entry.EntryDialog;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Whom one may talk to, as the site names it. Where it named nobody, general words, and the way to name
 * somebody. Nothing
 * notes who looked. On the user interface's thread.
 */
final class ContactLines {
    private static final Words WORDS = Words.of(ContactLines.class);

    private final AskShell ask;
    private final Site site;
    private final Contacts contacts;
    private final WritingFields fields;
    private final Composite area;

    ContactLines(AskShell ask, Site site, Contacts contacts, WritingFields fields) {
        this.ask = ask;
        this.site = site;
        this.contacts = contacts;
        this.fields = fields;
        area = WidgetIds.set(Grids.row(ask.page(), 1), "debrief.contacts");
        area.setLayoutData(Controls.wrapped(2));
        read();
    }

    /**
     * What is shown.
     *
     * @param contacts whom one may talk to, never empty
     * @param named whether the site named them
     */
    private record Offered(List<Contact> contacts, boolean named) {}

    private void read() {
        site.background().call(WORDS.text("contacts.reading"),
                () -> new Offered(contacts.offered(), !contacts.all().isEmpty()), this::show);
    }

    private void show(Offered offered) {
        if (!area.isDisposed()) {
            Stream.of(area.getChildren()).forEach(Control::dispose);
            offered.contacts().forEach(this::add);
            if (!offered.named()) {
                nobody();
            }
            area.layout();
            ask.fit();
        }
    }

    private void add(Contact contact) {
        Type.head(sentence(contact.name()));
        sentence(contact.reachInWords());
    }

    private void nobody() {
        sentence(WORDS.text("contacts.nobody"));
        new Controls(WORDS).button(area, "contacts.enter", this::enter);
    }

    private void enter() {
        List<Entry> asked = List.of(Entry.brief("contact.name", ""), Entry.brief("contact.reach", ""),
                Entry.brief("contact.when", ""));
        new EntryDialog(site, fields,
                new EntryDialog.Question("debrief.contacts.shell", WORDS, "contacts.title", asked),
                typed -> contacts.add(new Contact(typed.get("contact.name"), typed.get("contact.reach"),
                        typed.get("contact.when"))),
                this::read).open();
    }

    private Label sentence(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
        return label;
    }
}
