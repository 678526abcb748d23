package org.attune.workbench;

import java.util.concurrent.CompletionStage;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An editor: one record in a tab of the middle, with a mark while something is not saved. Called on the user
 * interface's thread only.
 *
 * <pre>{@code
 * @Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
 * @EditorContribution(type = "site.tip", label = "%editor.tip")
 * public final class TipEditor implements Editor {
 *     public void create(Composite parent, EditorSite site) { … site.dirty(true) after the first key … }
 *     public CompletionStage<Boolean> save() { return site.background().submit(SAVING, () -> tips.save(tip())); }
 *     public void focus() { text.setFocus(); }
 * }
 * }</pre>
 */
@ConsumerType
public interface Editor {
    /**
     * Makes the widgets and begins to read the record. Called once.
     *
     * @param parent an empty composite with a fill layout
     * @param site what the editor may ask of its window, and what it shall edit
     */
    void create(Composite parent, EditorSite site);

    /** Puts the focus where a person would start. */
    void focus();

    /**
     * Saves what is not saved.
     *
     * @return completes with true when it is on disk, with false when a person has to mend something first, which the
     *         editor has said at the field; completes on any thread
     */
    CompletionStage<Boolean> save();

    /** Called when records have changed elsewhere. */
    default void recordsChanged() {
    }

    /** Called before the widgets are disposed. What is not saved stays as a draft unless it was discarded. */
    default void closing() {
    }
}
