package org.attune.program.ui.internal.parts;

import org.attune.records.Complaint;
import org.attune.workbench.Site;
import org.eclipse.swt.widgets.Composite;

/**
 * The fields of one record. On the user interface's thread.
 *
 * @param <V> what the record says
 */
public interface RecordForm<V> {
    /** Makes the fields, once. */
    void create(Composite parent, Site site);

    /** Calls somebody after each change that a person made. */
    void onChange(Runnable then);

    /** Shows a record; nobody is told of changes by it. */
    void fill(V value);

    /** What the fields say; what they do not show stays as it was. */
    V value(V was);

    /** Says at the fields what is wrong with them; whether anything is. */
    boolean tellWrong();

    /** Says at a field what was refused; whether there is a field for it. */
    boolean tell(Complaint complaint);

    /** The text of the tab: codes, never private text. */
    String title(V value);

    /** Puts the focus where a person would start. */
    void focus();
}
