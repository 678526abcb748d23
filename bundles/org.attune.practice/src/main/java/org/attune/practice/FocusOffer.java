package org.attune.practice;

import java.util.List;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a goal can be tied to beside a dimension of compassion, so that it shows up there too: the needs of a needs
 * assessment, the objectives of a curriculum. A service of the capability that keeps them; there from unlock to lock.
 * Without one, what a goal is tied to already stays as it is and nothing is offered.
 * <p>
 * From any thread except the user interface's: calls wait for the disk.
 *
 * <pre>{@code
 * @Component
 * public final class NeedsForGoals implements FocusOffer {
 *     public String relation() { return GoalFocus.NEED_LINK; }
 *
 *     public List<Item> items() throws RecordsException {
 *         return needs.open().stream().map(need -> new Item(need.id(), need.wording())).toList();
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface FocusOffer {
    /** What its records are to a goal: {@link GoalFocus#NEED_LINK} or {@link GoalFocus#OBJECTIVE_LINK}. */
    String relation();

    /**
     * What can be chosen, in the order in which a person would look for it; not more than a list can show, some hundred.
     *
     * @throws RecordsException what {@link org.attune.records.Reading} throws; what cannot be read is left out
     */
    List<Item> items() throws RecordsException;

    /**
     * One of them.
     *
     * @param id its record
     * @param label what a person calls it, in one line; for the holder's own screen
     */
    record Item(RecordId id, String label) {}
}
