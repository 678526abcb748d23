package org.attune.workbench.internal.commands;

import java.util.function.BooleanSupplier;

/**
 * Something that can be done.
 *
 * @param id its id
 * @param label with a mnemonic after {@code &}
 * @param menu {@code file}, {@code edit}, {@code log}, {@code window}, {@code help}, or empty
 * @param key as JFace writes it; empty for none
 * @param order smaller comes first in its menu; a jump over a multiple of 100 draws a line
 * @param needsWorkspace whether it works only while a workspace is unlocked
 * @param bound whether the window itself listens to the key; false where the focused field does so anyway
 * @param inFields whether it works on the field where somebody writes now: there its key is heard in dialogs too
 * @param act does it
 */
public record CommandEntry(String id, String label, String menu, String key, int order, boolean needsWorkspace,
        boolean bound, BooleanSupplier inFields, Runnable act) {
    /** One that never works on a field. */
    public CommandEntry(String id, String label, String menu, String key, int order, boolean needsWorkspace,
            boolean bound, Runnable act) {
        this(id, label, menu, key, order, needsWorkspace, bound, () -> false, act);
    }

    /** The label as it is read: without mnemonic and dots. */
    public String plainLabel() {
        return label.replace("&", "");
    }

    /** The same with another key. */
    public CommandEntry withKey(String other) {
        return new CommandEntry(id, label, menu, other, order, needsWorkspace, bound, inFields, act);
    }

    /** The same, which works on a field while this holds. */
    public CommandEntry inFields(BooleanSupplier writing) {
        return new CommandEntry(id, label, menu, key, order, needsWorkspace, bound, writing, act);
    }
}
