package org.attune.mentoring.ui.internal.entry;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.privacy.ui.NoteField;
import org.eclipse.swt.widgets.Composite;

/** What patients and families said: only they can say whether they felt compassion. */
final class PatientWordsSection implements Section {
    private final Parts parts;
    private NoteField words;

    PatientWordsSection(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String key() {
        return "patientwords";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return !entry.patientWords().isBlank();
    }

    @Override
    public void make(Composite body) {
        parts.sentence(body, "patientwords.only");
        words = parts.note(body, "patientwords");
    }

    @Override
    public void fill(Entry entry) {
        words.fill(entry.patientWords());
    }

    @Override
    public void write(EntryEdit edit) {
        edit.patientWords(words.text());
    }
}
