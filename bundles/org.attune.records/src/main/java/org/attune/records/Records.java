package org.attune.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The records of the unlocked workspace. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk.
 */
@ProviderType
public interface Records {
    /** The records as one reader may see them. Costs nothing. */
    Reading as(Reader reader);

    /**
     * Does an act. When the call returns, everything is on disk and survives a power cut; when it throws, nothing of
     * it was kept.
     *
     * @return one answer per write, in the same order
     * @throws RecordsException {@code INVALID} with complaints, {@code UNKNOWN_TYPE}, {@code UNKNOWN_RECORD},
     *         {@code TOO_LARGE}, {@code NOT_LAST_CHANGE} (undo), {@code ERASED}, {@code READ_ONLY}, {@code DISK_FULL},
     *         {@code STORE}
     */
    List<Saved> commit(Act act) throws RecordsException;

    /**
     * Does an act of many writes, as {@link #commit(Act)}, and tells how far it is. Until the last write a person may
     * change their mind: what the pace throws then comes out of here, and nothing of the act was kept. A store that does
     * all of it at one blow tells nothing.
     */
    default List<Saved> commit(Act act, Pace pace) throws RecordsException {
        return commit(act);
    }

    /** The drafts of this workspace. */
    Drafts drafts();

    /** Published documents: forms, frameworks. */
    Documents documents();

    /** Attachments. */
    Blobs blobs();

    /** Answers that nobody can trace. */
    AnonymousAnswers anonymousAnswers();

    /** Who holds this workspace. */
    Identity identity();

    /** The installed type of a name. */
    Optional<RecordType> type(TypeName name);

    /** All installed types, by name. */
    List<RecordType> types();

    /**
     * Calls the watcher after each act, on the thread that wrote; it must be quick and must not write.
     *
     * @return ends the watching when closed
     */
    Watch watch(Consumer<List<Saved>> watcher);

    /** A running watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
