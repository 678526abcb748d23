package org.attune.vault.internal.book;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.attune.records.CallGuard;
import org.attune.records.Identity;
import org.attune.records.RecordId;
import org.attune.vault.internal.keys.VaultKey;
import org.attune.vault.internal.store.Database;

/**
 * What an unlocked workspace is made of.
 *
 * @param database the open file
 * @param key its key, wiped at lock
 * @param identity who holds it
 * @param types the installed types
 * @param guards who is asked before each call
 * @param clock the time
 * @param erasures where the ids of erased records are noted, so that a restored backup forgets them again
 * @param patience how long a search waits for the index to be filled, in milliseconds
 */
public record Vault(Database database, VaultKey key, Identity identity, Types types, Supplier<List<CallGuard>> guards,
        Clock clock, Erasures erasures, long patience) {
    /** Notes what was erased, outside the file. */
    public interface Erasures {
        /** Notes one record. Best effort: the record is gone from the file in any case. */
        void note(RecordId record);
    }
}
