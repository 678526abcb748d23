package org.attune.program;

import java.util.List;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
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

    /**
     * Keeps a change of a cohort. A new name is carried over to everybody who is in it, in the same act, unless another
     * cohort goes on under the old name: then they stay there.
     *
     * @param base the version that the change was made on
     * @return what was kept, the cohort first, then everybody who has the new name now; taken back together, all of it is
     *         as it was
     * @throws RecordsException what {@link org.attune.records.Records#commit} throws; {@code UNKNOWN_RECORD}
     */
    List<Saved> changeCohort(RecordId cohort, VersionHash base, Cohort changed) throws RecordsException;

    /**
     * The programs that people of a cohort go through: several when cohorts of one name go through different ones; none
     * when nobody described the cohort.
     *
     * @param cohort as {@link Person#cohort} names it
     * @throws RecordsException what {@link org.attune.records.Reading} throws
     */
    List<Kept<Program>> ofCohort(String cohort) throws RecordsException;
}
