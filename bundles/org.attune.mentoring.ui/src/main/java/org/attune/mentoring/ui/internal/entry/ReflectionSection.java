package org.attune.mentoring.ui.internal.entry;

import java.util.List;

import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Reflecting;
import org.attune.privacy.ui.NoteField;
import org.eclipse.swt.widgets.Composite;

/** What the writer thinks about it: freely, or along a model. It stays with the writer. */
final class ReflectionSection implements Section {
    private final Parts parts;
    private final ModelPane model;
    private NoteField free;
    private WordChoice timing;
    private WordChoice depth;

    ReflectionSection(Parts parts) {
        this.parts = parts;
        this.model = new ModelPane(parts);
    }

    @Override
    public String key() {
        return "reflection";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return !entry.reflection().isBlank() || entry.reflecting().isPresent() || !entry.responses().isEmpty()
                || entry.isOwnReflection();
    }

    @Override
    public void make(Composite body) {
        parts.sentence(body, "reflection.stays");
        free = parts.note(body, "reflection");
        Composite row = parts.pairs(body);
        timing = parts.choice(row, "timing", Vocabulary.REFLECTION_TIMING);
        depth = parts.choice(row, "depth", Vocabulary.REFLECTION_DEPTH);
        model.make(body);
    }

    @Override
    public void fill(Entry entry) {
        Reflecting reflecting = entry.reflecting().orElse(Reflecting.NONE);
        free.fill(entry.reflection());
        timing.choose(reflecting.timing());
        depth.choose(reflecting.depth());
        model.fill(entry.responses(), entry.isSigned());
    }

    @Override
    public void write(EntryEdit edit) {
        edit.reflection(free.text(), new Reflecting(timing.chosen(), depth.chosen()))
                .responses(List.copyOf(model.responses()));
    }
}
