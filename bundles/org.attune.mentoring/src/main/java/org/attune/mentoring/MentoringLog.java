package org.attune.mentoring;

import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The log of encounters of the unlocked workspace, as its holder sees it. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Every call throws what
 * {@link org.attune.records.Reading} throws; the calls that write are one act each, on disk as a whole or not at all,
 * and throw what {@link org.attune.records.Records#commit} throws. {@code INVALID} comes with complaints whose
 * pointers name the field in the entry's JSON; a learner's code that is blank, too long or shared by two is told at
 * {@code /learnerCode}.
 */
@ProviderType
public interface MentoringLog {
    /**
     * Logs an entry: the entry itself; its learner, when nobody has the code yet; a follow-up for
     * {@link Entry#nextTime}, unless that is blank; the answer to the last intention. Touch points without an id get
     * one.
     *
     * @param entry the entry; its learner is found by {@link Entry#learnerCode}
     * @param answer what became of the learner's last intention, if the writer said so
     * @param draft the key of the draft that ends with it
     */
    Logged log(Entry entry, Optional<Answer> answer, Optional<String> draft) throws RecordsException;

    /**
     * Keeps a change of an entry. Its learner is whom {@link Entry#learnerCode} means; a code that was not touched
     * means whom it meant before. The change is carried over to its open "next time" follow-up: other
     * words, another day, another learner; dropped when "next time" is blank now. Members that this version
     * does not know stay.
     *
     * @param base the version that the change was made on
     * @param draft the key of the draft that ends with it
     * @return the entry's new version
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Saved update(RecordId entry, VersionHash base, Entry changed, Optional<String> draft) throws RecordsException;

    /**
     * Moves an entry that was just logged to another learner, with its follow-up: it is taken back as by {@link #undo}
     * and logged anew, under a new id, in one act. The answer that was given for the first learner is taken back, too.
     *
     * @param learnerCode the other learner's code
     * @return what was logged anew; what was handed in when the code means the same learner
     * @throws RecordsException also {@code NOT_LAST_CHANGE} when a part of it was changed since
     */
    Logged move(Logged logged, String learnerCode) throws RecordsException;

    /**
     * Takes back what was just logged, all of it. A learner that began with it goes too, unless something else points
     * at them by now.
     *
     * @throws RecordsException also {@code NOT_LAST_CHANGE} when a part of it was changed since
     */
    void undo(Logged logged) throws RecordsException;

    /**
     * Gives entries that came in with a code only, such as by the console, their learner's record, and their "next
     * time" its follow-up. To be called before a list by learner is shown; one act per entry.
     *
     * @return how many got one; codes shared by two people are left as they are
     */
    int adopt() throws RecordsException;

    /**
     * A page of all entries, latest day first.
     *
     * @param offset how many to leave out at the beginning, 0 or more
     * @param limit how many at the most, 1 to 10,000
     */
    EntryPage entries(int offset, int limit) throws RecordsException;

    /** A page of one learner's entries, latest day first; offset and limit as for {@link #entries(int, int)}. */
    EntryPage entries(RecordId learner, int offset, int limit) throws RecordsException;

    /** One entry; empty when there is none. */
    Optional<KeptEntry> entry(RecordId id) throws RecordsException;

    /** The learner's entry with the latest day. */
    Optional<KeptEntry> lastFor(RecordId learner) throws RecordsException;

    /** The learner of the entry that was logged or changed last, to be proposed for the next one. */
    Optional<KeptPerson> lastLearner() throws RecordsException;

    /** What to know before meeting a learner; empty when nobody is known by the record. */
    Optional<BeforeYouMeet> beforeYouMeet(RecordId learner) throws RecordsException;
}
