package org.attune.program.ui.internal.people;

import org.attune.program.ui.internal.parts.Fields;
import org.attune.program.ui.internal.parts.RecordForm;
import org.attune.records.Complaint;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.eclipse.swt.widgets.Composite;

/**
 * The fields of something with a name and days.
 *
 * @param <V> what it says
 */
abstract class NamedForm<V> implements RecordForm<V> {
    private static final Words WORDS = Words.of(NamedForm.class);

    private final String id;
    private NamedFields named;
    private Runnable changed = () -> {};

    /** @param id what the keys of its fields begin with */
    NamedForm(String id) {
        this.id = id;
    }

    /** Makes what stands between the name and the days. */
    abstract void between(Composite parent, Fields fields);

    /** Makes what stands below the days. */
    abstract void below(Fields fields);

    /** Its name and days. */
    final NamedFields named() {
        return named;
    }

    @Override
    public void create(Composite parent, Site site) {
        Fields fields = new Fields(parent, site, WORDS, id);
        fields.onChange(() -> changed.run());
        named = new NamedFields(fields, id + ".name");
        between(parent, fields);
        named.days(fields);
        below(fields);
    }

    @Override
    public final void onChange(Runnable then) {
        changed = then;
    }

    @Override
    public final boolean tellWrong() {
        return named.tellWrong();
    }

    @Override
    public final boolean tell(Complaint complaint) {
        return named.tell(complaint);
    }

    @Override
    public final void focus() {
        named.focus();
    }
}
