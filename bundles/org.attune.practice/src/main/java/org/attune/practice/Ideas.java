package org.attune.practice;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The ideas of the unlocked workspace, as its holder sees them. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: one indexed query and one read per idea
 * in the answer. Every call throws what {@link org.attune.records.Reading} throws; the calls that write throw what
 * {@link org.attune.records.Records#commit} throws. Ideas whose text cannot be read are left out.
 */
@ProviderType
public interface Ideas {
    /** All ideas, those that came up last first. */
    List<KeptIdea> all() throws RecordsException;

    /** Ideas that nobody is named to decide on, those that came up first first. */
    List<KeptIdea> withNobodyToDecide() throws RecordsException;

    /** Ideas that somebody is named to decide on and has not, those that came up first first. */
    List<KeptIdea> waitingForDecision() throws RecordsException;

    /** All that came from a record. */
    List<KeptIdea> from(RecordId origin) throws RecordsException;

    /** One idea. */
    Optional<KeptIdea> find(RecordId id) throws RecordsException;

    /** The write that begins an idea, to go into an act of the caller's. */
    Write.Create begin(Idea idea);

    /** Keeps a new idea. */
    Saved add(Idea idea) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, Idea changed) throws RecordsException;
}
