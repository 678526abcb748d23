package org.attune.mentoring.ui.internal.entry;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.practice.Encounter;
import org.eclipse.swt.widgets.Composite;

/** A section in its fold: what it does not show yet stays as it was. */
final class FoldedSection {
    private final Section section;
    private final Parts parts;
    private final Fold fold;
    private Entry filled = Entry.of("", Encounter.EMPTY);
    private boolean made;
    private boolean readOnly;

    FoldedSection(Composite page, Section section, Parts parts) {
        this.section = section;
        this.parts = parts;
        this.fold = new Fold(page, section.key(), parts::resized);
        fold.onOpening(this::make);
        fold.open(false);
    }

    /** Shows an entry: open when it says something here. */
    void fill(Entry entry, boolean toLookAt) {
        filled = entry;
        readOnly = toLookAt;
        if (made) {
            show();
        }
        fold.open(section.saysSomething(entry));
    }

    /** Shows the section or hides it, heading and all. */
    void show(boolean there) {
        fold.show(there);
    }

    void write(EntryEdit edit) {
        if (made) {
            section.write(edit);
        }
    }

    boolean tellProblems() {
        return made && section.tellProblems();
    }

    private void make() {
        if (!made) {
            made = true;
            section.make(fold.body());
            show();
        }
    }

    private void show() {
        parts.quietly(() -> section.fill(filled));
        if (readOnly) {
            ReadOnly.bar(fold.body());
        }
    }
}
