package org.attune.privacy.survey;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * People in one room who answer one after the other on one device, without codes. Ends when closed; nobody can answer
 * any more then. From any thread except the user interface's.
 */
@ProviderType
public interface Room extends AutoCloseable {
    /**
     * Takes the answer of the next person.
     *
     * @throws IllegalStateException when as many have answered as there are people
     * @throws RecordsException what {@link AnonymousSurvey#answer} throws
     */
    void answer(Answer answer) throws RecordsException;

    /** Whether as many have answered as there are people. Costs nothing. */
    boolean full();

    @Override
    void close() throws RecordsException;
}
