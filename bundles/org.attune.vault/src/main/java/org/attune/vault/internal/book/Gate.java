package org.attune.vault.internal.book;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.attune.records.CallGuard;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.vault.internal.words.VaultWords;

/** Through which every call of an unlocked workspace goes; closed at lock, after which all calls are refused. */
final class Gate {
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);

    private final Supplier<List<CallGuard>> guards;
    private int inside;
    private boolean closed;

    Gate(Supplier<List<CallGuard>> guards) {
        this.guards = guards;
    }

    /** A call that waits for the disk. */
    interface Call<T> {
        T make() throws RecordsException;
    }

    <T> T through(Call<T> call) throws RecordsException {
        guards.get().forEach(CallGuard::beforeStoreCall);
        enter();
        try {
            return call.make();
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws RecordsException {
        if (closed) {
            throw new RecordsException(Reason.LOCKED, VaultWords.text("records.locked"));
        }
        inside++;
    }

    private synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Lets nobody in any more and waits until those inside are done, so that keys can be wiped. */
    synchronized void close() {
        closed = true;
        long end = System.nanoTime() + LONGEST_WAIT;
        boolean interrupted = false;
        while (inside > 0 && System.nanoTime() < end) {
            try {
                wait(1000);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
