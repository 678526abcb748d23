package org.attune.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a contribution may ask of the window that shows it. On the user interface's thread, unless a method says
 * otherwise; valid until the contribution is closed, after which calls do nothing.
 */
@ProviderType
public interface Site {
    /** The window, as the parent of dialogs. */
    Shell shell();

    /** Work that waits for the disk. Its results come back only while this contribution is open. */
    Background background();

    /** Where people are told what happened. */
    Messages messages();

    /**
     * Opens a record in the editor of its type, or brings the open one to the front. Says so when no editor is
     * installed for the type.
     */
    void open(TypeName type, RecordId record);

    /**
     * Opens an empty editor of a type.
     *
     * @param seed what the editor shall begin with, in the editor's own words, such as {@code learner} → an id; under
     *            {@code draft} the key of a draft that it shall go on with
     */
    void openNew(TypeName type, Map<String, String> seed);

    /** Brings a perspective to the front. Does nothing when it is not there. */
    void showPerspective(String id);

    /** Brings a view to the front and focuses it, in the first perspective that has it. */
    void showView(String id);

    /** Runs a command by its id. Does nothing when it is not there or cannot run now. */
    void run(String commandId);

    /** The record that is selected in this window: the subject of the views beside it. */
    Optional<RecordId> selected();

    /** Selects a record for the views beside. */
    void select(RecordId record);

    /** Calls the listener when another record is selected, until this contribution is closed. */
    void onSelect(Consumer<RecordId> listener);

    /**
     * An icon of the contributor's bundle at the window's scale, disposed by the workbench.
     *
     * @param path of an SVG in the bundle of {@code of}
     * @param of a class of that bundle
     */
    Image icon(Class<?> of, String path);

    /** Says in the Messages view and to screen readers what changed by itself at a control, such as "kept 14:02". */
    void announce(Control at, String text);

    /**
     * Says in the status line and to screen readers what stands at a control for as long as it stands there; empty text
     * takes it back. It is not kept among the messages, and goes when the control goes.
     */
    void remark(Control at, String text);
}
