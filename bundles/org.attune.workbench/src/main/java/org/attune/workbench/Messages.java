package org.attune.workbench;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Where people are told what happened: in the status line, in the Messages view, and to screen readers. Any thread.
 * Texts say what happened, what it means, what to do; never text of a record.
 */
@ProviderType
public interface Messages {
    /** Something went as wished, such as "Logged for L-07". */
    void done(String text);

    /** The same, with what a person may want to do about it, such as Undo. */
    void done(String text, Choice... choices);

    /** Something needs attention and nothing is lost. */
    void warn(String text);

    /** Something failed. */
    void failed(String text, Throwable cause);

    /**
     * Something that a message offers.
     *
     * @param label with a mnemonic after {@code &}
     * @param run what it does, on the user interface's thread
     */
    record Choice(String label, Runnable run) {}
}
