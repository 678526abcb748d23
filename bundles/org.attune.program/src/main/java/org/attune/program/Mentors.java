package org.attune.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What supports mentors, and what they carry. The service is there from unlock to lock; from any thread except the user
 * interface's. Every call throws what {@link org.attune.records.Reading} throws.
 */
@ProviderType
public interface Mentors {
    /** Training, peer support, supervision; {@link Ledger#about} a person gives theirs. */
    Ledger<Training> trainings();

    /** The holder's own looks at how they are; nobody else reads them. */
    Ledger<CheckIn> checkIns();

    /** Voices for mentors; to be counted by {@link #nominated} only. */
    Ledger<Nomination> nominations();

    /** How often each person was named; to be shown only where small cells are hidden. */
    Map<RecordId, Integer> nominated() throws RecordsException;

    /** Everybody with the role {@link Roles#MENTOR} who is in the program on a day, in the order of their codes. */
    List<MentorLoad> loads(LocalDate day) throws RecordsException;
}
