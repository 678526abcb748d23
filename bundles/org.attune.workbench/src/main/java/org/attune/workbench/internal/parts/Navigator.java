package org.attune.workbench.internal.parts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.messages.MessageLog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The window, as its parts see it. On the user interface's thread, unless a method says otherwise. */
public interface Navigator {
    /** The window. */
    Shell shell();

    /** The threads of the background. */
    Workers workers();

    /** Where people are told what happened; any thread. */
    MessageLog log();

    /** The icons of this window. */
    Icons icons();

    /** Runs something on the user interface's thread, later; never again once the window is gone. Any thread. */
    void later(Runnable task);

    /** See {@link org.attune.workbench.Site#open}. */
    void open(TypeName type, RecordId record);

    /** See {@link org.attune.workbench.Site#openNew}. */
    void openNew(TypeName type, Map<String, String> seed);

    /** See {@link org.attune.workbench.Site#showPerspective}. */
    void showPerspective(String id);

    /** See {@link org.attune.workbench.Site#showView}. */
    void showView(String id);

    /** See {@link org.attune.workbench.Site#run}. */
    void run(String commandId);

    /** The selected record. */
    Optional<RecordId> selected();

    /** Selects a record and tells the listeners. */
    void select(RecordId record);

    /**
     * Listens to selections.
     *
     * @return ends the listening when run
     */
    Runnable onSelect(Consumer<RecordId> listener);

    /** The status line says with whom what is in front is shared; empty for what holds of the whole workspace. */
    void showAudience(Optional<Audience> audience);

    /** The status line says when it was kept; empty text for nothing to say. */
    void showKept(String text);

    /** The status line announces something that changed by itself. */
    void announce(String text);

    /** The status line says what stands at a control; empty takes it back. */
    void remark(Control at, String text);
}
