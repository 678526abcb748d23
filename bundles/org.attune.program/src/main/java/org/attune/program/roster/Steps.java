package org.attune.program.roster;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told how far a roster is. What it throws ends the work before anything is kept. */
@ConsumerType
@FunctionalInterface
public interface Steps {
    /** Tells nobody. */
    Steps UNSEEN = (done, total) -> {};

    /**
     * So much is done. Called at least once for each row, on whatever thread works.
     *
     * @param done how many rows
     * @param total how many there are
     */
    void at(long done, long total);
}
