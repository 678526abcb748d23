package org.attune.program;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The programs of the unlocked workspace, and the cohorts that go through them. The service is there from unlock to
 * lock.
 */
@ProviderType
public interface Programs {
    /** The programs; a blank name is refused with {@code INVALID}, and so is an end before the beginning. */
    Ledger<Program> programs();

    /** The cohorts; refused as programs are. {@link Ledger#about} a program gives those that go through it. */
    Ledger<Cohort> cohorts();
}
