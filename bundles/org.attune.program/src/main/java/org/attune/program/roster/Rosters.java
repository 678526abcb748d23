package org.attune.program.roster;

import java.io.IOException;
import java.time.LocalDate;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes rosters over, and writes them. The service is there from unlock to lock; from any thread except the user
 * interface's. A call reads everybody once; 50,000 rows are held in memory.
 */
@ProviderType
public interface Rosters {
    /** The largest file that is read, in bytes. */
    int LARGEST = 32 * 1024 * 1024;

    /**
     * Looks at a file, and keeps nothing. Whatever is wrong with it is a problem of the plan, not an exception.
     *
     * @param file the bytes of a CSV file with a head, in UTF-8, UTF-16 or Windows-1252
     */
    RosterPlan preview(byte[] file, Steps steps) throws RecordsException;

    /**
     * Takes a roster over: all of it in one act, or nothing.
     *
     * @param from the first day of mentoring relationships that begin with it
     * @return how many people are new or changed
     * @throws RecordsException {@code INVALID} when the plan has problems; otherwise what
     *         {@link org.attune.records.Records#commit} throws
     */
    int take(RosterPlan plan, LocalDate from, Steps steps) throws RecordsException;

    /**
     * Writes everybody as CSV (RFC 4180, UTF-8 for {@code to}'s own encoding), with a head that {@link #preview}
     * understands. A cell that a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param privateNames whether private names go with it; they are for the holder's own screen otherwise
     * @return how many people were written
     * @throws IOException from {@code to}
     */
    int write(Appendable to, boolean privateNames) throws RecordsException, IOException;
}
