package org.attune.records;

import java.time.LocalDate;

import org.osgi.annotation.versioning.ConsumerType;

/** What a bundle puts into a demo workspace, announced as a service. */
@ConsumerType
public interface DemoContent {
    /** Smaller numbers come first: people 10, what is about people 20, the rest 30. */
    int order();

    /**
     * Fills the workspace. Called once, off the user interface's thread.
     *
     * @param records the empty or partly filled workspace
     * @param today the day that the demo plays on
     */
    void fill(Records records, LocalDate today) throws RecordsException;
}
