package org.attune.mentoring.ui.internal.entry;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.eclipse.swt.widgets.Composite;

/** A part of the form under a heading that folds. Its fields are made when it is first opened. */
interface Section {
    /** The key of its heading, and the last part of its id. */
    String key();

    /** Whether an entry says something here, so that the section stands open. */
    boolean saysSomething(Entry entry);

    /** Makes the fields. */
    void make(Composite body);

    /** Shows an entry in the fields. */
    void fill(Entry entry);

    /** Takes over what the fields say. */
    void write(EntryEdit edit);

    /** Says what is wrong, and goes there; whether anything is. */
    default boolean tellProblems() {
        return false;
    }
}
