package org.attune.records;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told how far a long act is. What it throws ends the act, and nothing of the act is kept. */
@ConsumerType
@FunctionalInterface
public interface Pace {
    /** Tells nobody. */
    Pace UNTOLD = (done, total) -> {};

    /**
     * So much is done. Called often, on whatever thread works; must be quick and must not call the store.
     *
     * @param done how many steps
     * @param total how many there are
     */
    void at(long done, long total);
}
