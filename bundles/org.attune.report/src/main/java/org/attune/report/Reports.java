package org.attune.report;

import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The kinds of report that are there, and the files made of them. From any thread except the user interface's. Two
 * reports that are equal give the same bytes on the same day.
 */
@ProviderType
public interface Reports {
    /** The kinds that can be made now, by label. Loads none of them. */
    List<OfferedKind> kinds();

    /**
     * Has a report filled by its kind.
     *
     * @throws ReportException {@code UNKNOWN_KIND}, and what {@link ReportKind#make} throws
     * @throws RecordsException as {@link ReportKind#make}
     */
    Report make(ReportRequest request) throws RecordsException, ReportException;

    /**
     * One self-contained page in HTML 5, well-formed as XML too: no script, nothing from elsewhere, and a style for
     * screen and paper.
     */
    byte[] html(Report report) throws ReportException;

    /**
     * A tagged PDF/UA-1 with the font inside, A4. A character that the font does not have is shown as a box, and a
     * note at the end says so. Cost: the first loads the PDF library, some seconds; later ones tens of ms a page.
     * All in memory; no file is written.
     */
    byte[] pdf(Report report) throws ReportException;

    /**
     * A PDF that a password opens, encrypted with AES-256. Whoever knows the password may read, print and copy it, by a
     * screen reader too.
     *
     * @param pdf what {@link #pdf} gave
     * @param password 1 to 127 bytes in UTF-8; the caller wipes it
     */
    byte[] locked(byte[] pdf, char[] password) throws ReportException;
}
