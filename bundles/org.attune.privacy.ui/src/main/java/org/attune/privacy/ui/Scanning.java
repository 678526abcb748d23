package org.attune.privacy.ui;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;

/**
 * What a field needs to have its text scanned.
 *
 * @param scan the scan
 * @param roster gives the names known to the site; asked before every scan, on the executor's thread
 * @param executor where scans run, away from the display's thread; one thread is enough for all fields. When it
 *        refuses work, as after a shutdown, the field goes on without hints
 */
public record Scanning(IdentifierScan scan, Supplier<Roster> roster, Executor executor) {

    public Scanning {
        Objects.requireNonNull(scan, "scan");
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(executor, "executor");
    }
}
