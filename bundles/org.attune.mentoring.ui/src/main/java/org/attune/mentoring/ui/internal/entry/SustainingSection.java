package org.attune.mentoring.ui.internal.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Sustaining;
import org.attune.privacy.ui.NoteField;
import org.attune.program.Contact;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Looking after oneself. Whoever would like to talk to someone reads whom; nobody is told. */
final class SustainingSection implements Section {
    private static final Words WORDS = Words.of(SustainingSection.class);

    private final Parts parts;
    private WordChoice area;
    private WordChoice load;
    private NoteField boundary;
    private NoteField plan;
    private NoteField support;
    private Button talk;
    private Text contacts;

    SustainingSection(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String key() {
        return "sustaining";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return entry.sustaining().isPresent();
    }

    @Override
    public void make(Composite body) {
        plan = parts.note(body, "sustaining");
        Composite row = parts.pairs(body);
        area = parts.choice(row, "area", Vocabulary.SELF_CARE);
        load = parts.choice(row, "load", Vocabulary.LOAD);
        parts.sentence(body, "load.hint");
        boundary = parts.labelled(body, "boundary");
        support = parts.labelled(body, "support");
        talk = WidgetIds.set(new Button(body, SWT.CHECK), "entry.talk");
        talk.setText(WORDS.text("talk"));
        talk.addListener(SWT.Selection, event -> talkChosen());
        contacts = Named.as(WORDS.text("contacts"), WidgetIds.set(
                new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "entry.contacts"));
        contacts.setLayoutData(Grids.wideFrom(200));
        Grids.show(contacts, false);
    }

    private void talkChosen() {
        showContacts();
        parts.changed();
    }

    private void showContacts() {
        if (talk.getSelection()) {
            parts.site().background().call(WORDS.text("contacts.reading"), parts.surroundings()::contacts, this::show);
        } else {
            Grids.show(contacts, false);
            parts.resized();
        }
    }

    private void show(List<Contact> offered) {
        String lines = offered.stream().map(SustainingSection::line).collect(Collectors.joining("\n"));
        contacts.setText(WORDS.text("contacts.shown") + "\n" + lines);
        Grids.show(contacts, talk.getSelection());
        parts.resized();
    }

    private static String line(Contact contact) {
        return contact.when().isBlank()
                ? WORDS.text("contact", contact.name(), contact.reach())
                : WORDS.text("contact.when", contact.name(), contact.reach(), contact.when());
    }

    @Override
    public void fill(Entry entry) {
        Sustaining sustaining = entry.sustaining().orElse(Sustaining.NONE);
        plan.fill(sustaining.plan());
        area.choose(sustaining.area());
        load.choose(sustaining.load().map(String::valueOf).orElse(""));
        boundary.fill(sustaining.boundary());
        support.fill(sustaining.support());
        talk.setSelection(sustaining.wantsToTalk());
        showContacts();
    }

    @Override
    public void write(EntryEdit edit) {
        Optional<Integer> carried = load.chosen().isEmpty()
                ? Optional.empty()
                : Optional.of(Integer.valueOf(load.chosen()));
        edit.sustaining(new Sustaining(area.chosen(), carried, boundary.text(), plan.text(), support.text(),
                talk.getSelection()));
    }
}
