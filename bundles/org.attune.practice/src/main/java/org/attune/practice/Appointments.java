package org.attune.practice;

import java.time.LocalDate;
import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What is planned with people, so that <em>Today</em> can tell who comes. A service of whoever keeps plans that have a
 * day; there from unlock to lock. Who shows them brings together what several tell of one person.
 * <p>
 * From any thread except the user interface's: calls wait for the disk.
 *
 * <pre>{@code
 * @Component
 * public final class PlannedVisits implements Appointments {
 *     public List<Appointment> on(LocalDate day) throws RecordsException {
 *         return visits.on(day).stream().map(visit -> new Appointment(visit.learner(), WORDS.text("visit"))).toList();
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface Appointments {
    /**
     * What is planned for a day, that day alone; of people who left, too.
     *
     * @throws RecordsException what {@link org.attune.records.Reading} throws; what cannot be read is left out
     */
    List<Appointment> on(LocalDate day) throws RecordsException;
}
