package org.attune.mentoring.portfolio;

import java.util.Map;

import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers to people who ask for all that is recorded about them. The service is there from unlock to lock; from any
 * thread except the user interface's. Cost: two reads and a scan of the texts per record.
 * <p>
 * It lists and never decides: whether the holder's own notes belong to the answer is a question of the law at the site,
 * and each place that may tell something about somebody else is decided on by a person. The scan points out what it
 * knows; it cannot prove that nobody else is told of. What is in a picture or recording it does not know at all: those
 * are named, and stay to be looked at and handed over by hand.
 */
@ProviderType
public interface AccessRequests {
    /**
     * The person's own record, all records that point at it, and those that point at one of these.
     *
     * @param ownNotes whether what the holder wrote for themselves is in it
     * @throws PortfolioException {@code WRONG_PERSON} when nobody is known by the record
     */
    AccessFindings search(RecordId person, boolean ownNotes) throws RecordsException, PortfolioException;

    /**
     * What is left when a person takes whole records out, for instance because they mean somebody else although no
     * place in them looks like it. Nothing is asked of the workspace.
     *
     * @param reasons why, by record, in words for the person who asks: the answer says them
     * @return where only what is left has to be decided on
     * @throws PortfolioException {@code UNDECIDED} when a reason is blank; {@code NOTHING} when nothing is left
     */
    AccessFindings leaveOut(AccessFindings findings, Map<RecordId, String> reasons) throws PortfolioException;

    /**
     * The answer, to be written by {@link HandOvers}.
     *
     * @param decisions what is done about each place
     * @throws PortfolioException {@code UNDECIDED} when a place is missing among them
     */
    Portfolio answer(AccessFindings findings, Map<Mention, Decision> decisions) throws PortfolioException;
}
