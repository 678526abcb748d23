package org.attune.mentoring.ui.internal.entry;

import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Learning;
import org.attune.privacy.ui.NoteField;
import org.eclipse.swt.widgets.Composite;

/** What went well, and why one may come back to it. */
final class DoneWellSection implements Section {
    private final Parts parts;
    private NoteField doneWell;
    private Fold more;
    private WordTicks examples;
    private WordTicks virtues;

    DoneWellSection(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String key() {
        return "donewell";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        Learning learning = entry.learning().orElse(Learning.NONE);
        return !entry.doneWell().isBlank() || !learning.examples().isEmpty() || !learning.virtues().isEmpty();
    }

    @Override
    public void make(Composite body) {
        doneWell = parts.note(body, "donewell");
        more = new Fold(body, "tags", parts::resized);
        examples = parts.ticks(more.body(), "examples", Vocabulary.EXAMPLE);
        virtues = parts.ticks(more.body(), "virtues", Vocabulary.VIRTUE);
    }

    @Override
    public void fill(Entry entry) {
        Learning learning = entry.learning().orElse(Learning.NONE);
        doneWell.fill(entry.doneWell());
        examples.tick(learning.examples());
        virtues.tick(learning.virtues());
        more.open(!learning.examples().isEmpty() || !learning.virtues().isEmpty());
    }

    @Override
    public void write(EntryEdit edit) {
        edit.doneWell(doneWell.text()).learning(said -> said.showing(examples.ticked(), virtues.ticked()));
    }
}
