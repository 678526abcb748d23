package org.attune.practice;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that is on record about somebody, whatever bundle it comes from, as the holder of the unlocked workspace sees it:
 * encounters, debriefs, goals, what to come back to, agreements. A record belongs to the timeline by a link to the
 * person, and stands on the day of its header: a goal on the day to reach it, a follow-up on the day to come back.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Every call throws what
 * {@link org.attune.records.Reading} throws.
 */
@ProviderType
public interface Timeline {
    /**
     * A page, latest day first, without a day last. Cost: one indexed query, and the reading of the page's lines.
     *
     * @param kind only records of this type; all when empty
     * @param offset how many to leave out at the beginning, 0 or more
     * @param limit how many at the most, 1 to 10,000
     */
    TimelinePage of(RecordId person, Optional<TypeName> kind, int offset, int limit) throws RecordsException;

    /** The kinds that there are about somebody, the most frequent first. Cost: one indexed query per installed type. */
    List<TimelineKind> kinds(RecordId person) throws RecordsException;
}
