package org.attune.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The people of the unlocked workspace, as its holder sees them. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. The first call reads everybody, later ones only
 * who has changed. Lists are in the order of the codes, numbers by value: L-2 comes before L-10. Every call throws what
 * {@link org.attune.records.Reading} throws; the calls that write throw what
 * {@link org.attune.records.Records#commit} throws.
 * <p>
 * Two people with one code are never merged: whoever asks for the code is told, with {@code INVALID} and a complaint
 * at {@code /code}.
 */
@ProviderType
public interface People {
    /** Everybody. */
    List<KeptPerson> all() throws RecordsException;

    /** Everybody with the role {@link Roles#LEARNER}. */
    List<KeptPerson> learners() throws RecordsException;

    /**
     * Whom a code means; empty when nobody has it.
     *
     * @param code as somebody types it: case and outer blanks do not matter
     * @throws RecordsException {@code INVALID} when more than one has it
     */
    Optional<KeptPerson> find(String code) throws RecordsException;

    /** The person of a record; empty when nobody is known by it. */
    Optional<KeptPerson> byId(RecordId id) throws RecordsException;

    /** What to call the person of a record; a word for "unknown" when nobody is known by it. */
    String labelOf(RecordId id, Naming naming) throws RecordsException;

    /** What to call everybody, for lists of many lines. */
    Map<RecordId, String> labels(Naming naming) throws RecordsException;

    /**
     * The learner whom a code means: somebody known, or somebody new whose record begins with the caller's act.
     * Nothing is written here.
     *
     * @param code 1 to 40 characters, as somebody types it
     * @throws RecordsException {@code INVALID} when the code is blank or too long, or when more than one has it
     */
    Learner learner(String code) throws RecordsException;

    /**
     * Keeps somebody new.
     *
     * @return their record
     * @throws RecordsException {@code INVALID} when somebody has the code
     */
    RecordId add(Person person) throws RecordsException;

    /**
     * Keeps a change. Members that this version does not know stay as they are.
     *
     * @param base the version that the change was made on
     * @throws RecordsException {@code INVALID} when somebody else has the code; {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId id, VersionHash base, Person changed) throws RecordsException;

    /** One sentence for each code that more than one has; empty when all is well. */
    List<Complaint> sharedCodes() throws RecordsException;
}
