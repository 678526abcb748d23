package org.attune.vault.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.records.Records;
import org.attune.records.workspace.Backups;
import org.attune.vault.internal.folder.FolderSafety;
import org.attune.vault.internal.folder.UnlockTries;
import org.attune.vault.internal.folder.UsualFolder;
import org.attune.vault.internal.keys.Stretching;

/**
 * What the vault takes from outside, so that tests can give something else.
 *
 * @param clock the time
 * @param pause waits between tries of a passphrase
 * @param stretching how the passphrase of a new workspace is stretched
 * @param safety judges folders
 * @param usual where a workspace lies unless somebody says otherwise
 * @param temp where demos lie
 * @param publisher publishes the records and the backups while they are unlocked
 */
record Surroundings(Clock clock, UnlockTries.Pause pause, Supplier<Stretching> stretching, FolderSafety safety,
        Path usual, Path temp, Publisher publisher) {
    /** Makes records known to everybody. */
    interface Publisher {
        /** Publishes them, and backups of a workspace that is there to stay; the answer withdraws all again. */
        Runnable publish(Records records, Optional<Backups> backups);
    }

    /** This machine. */
    static Surroundings real(Publisher publisher) {
        Path usual = UsualFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        return new Surroundings(Clock.systemDefaultZone(), Thread::sleep, Stretching::calibrated,
                FolderSafety.ofThisMachine(), usual, Path.of(System.getProperty("java.io.tmpdir")), publisher);
    }
}
