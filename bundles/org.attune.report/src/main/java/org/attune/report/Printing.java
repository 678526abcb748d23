package org.attune.report;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** The printers of this machine. From any thread except the user interface's: they are asked over the network. */
@ProviderType
public interface Printing {
    /** Their names, the usual one first; empty when there is none. */
    List<String> printers();

    /**
     * Hands a document to a printer; returns when the system has taken it.
     *
     * @param pdf what {@link Reports#pdf} gave
     * @param printer a name of {@link #printers}
     * @param name what the queue shows; others may see it, so no text of a record
     * @throws ReportException {@code FAILED} when the printer is gone or refuses
     */
    void print(byte[] pdf, String printer, String name) throws ReportException;
}
