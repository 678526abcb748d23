package org.attune.program.memory;

import java.util.Optional;

import org.attune.records.CallGuard;
import org.attune.records.RecordsException;

/** What every call passes first: it may come from a thread that must not wait, or meet a disk that fails. */
final class Gate {
    private volatile CallGuard guard = () -> {};
    private volatile Optional<RecordsException> failure = Optional.empty();

    void guardedBy(CallGuard next) {
        guard = next;
    }

    void failing(Optional<RecordsException> why) {
        failure = why;
    }

    void read() {
        guard.beforeStoreCall();
    }

    void write() throws RecordsException {
        guard.beforeStoreCall();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
