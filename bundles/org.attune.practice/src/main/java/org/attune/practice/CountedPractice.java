package org.attune.practice;

import java.time.LocalDate;
import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Practice of one kind that can be counted, such as mentoring, so that a curriculum can show it as a method beside its
 * sessions. A service of the capability that keeps it; there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Counts come without any text. <strong>Whoever
 * shows or hands out a count asks {@code org.attune.privacy.cells.SmallCells} first</strong>, with the number of people
 * behind it.
 */
@ConsumerType
public interface CountedPractice {
    /** The method, a word such as {@code mentoring}. */
    String method();

    /** What a person calls the method. */
    String label();

    /**
     * By kind of contact: how often and how long.
     *
     * @param first the first day that counts
     * @param last the last day that counts
     */
    List<PracticeCount> contacts(LocalDate first, LocalDate last) throws RecordsException;

    /**
     * By dimension of compassion: in how many moments there was occasion for it.
     *
     * @param first the first day that counts
     * @param last the last day that counts
     */
    List<PracticeCount> opportunities(LocalDate first, LocalDate last) throws RecordsException;
}
