package org.attune.mentoring.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What learners take away from the unlocked workspace, and what they bring along. The service is there from unlock to
 * lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: two reads per record about the learner,
 * and one per picture, recording or paper that travels.
 * Every call throws what {@link org.attune.records.Reading} throws; those that write are one act each, and throw what
 * {@link org.attune.records.Records#commit} throws.
 */
@ProviderType
public interface Portfolios {
    /**
     * What would go to a learner, and what would stay. Changes nothing.
     *
     * @throws PortfolioException {@code WRONG_PERSON} when nobody is known by the record
     */
    PortfolioPlan plan(RecordId learner) throws RecordsException, PortfolioException;

    /** Shares with the learner what {@link PortfolioPlan#couldBeShared} holds, all of it or nothing. */
    void share(PortfolioPlan plan) throws RecordsException;

    /**
     * Gathers what goes. Nothing is written: {@link HandOvers} does that.
     *
     * @param leftOut records that stay this time, although they are shared
     * @param mediaLeftOut ids of pictures, recordings and papers that stay this time
     * @throws PortfolioException {@code WRONG_PERSON}; {@code NOTHING} when nothing is left that may go
     */
    Portfolio gather(RecordId learner, Set<RecordId> leftOut, Set<String> mediaLeftOut)
            throws RecordsException, PortfolioException;

    /** What would become of a portfolio's records here, in its order. Changes nothing. */
    List<Arrival> preview(Portfolio portfolio) throws RecordsException;

    /** The person under whose code records of this portfolio's learner were brought in before. */
    Optional<RecordId> knownAs(Portfolio portfolio) throws RecordsException;

    /**
     * Brings a portfolio in under a code of this workspace. What comes from outside bears a mark
     * ({@link BroughtIn#MEMBER}) and says nothing else than where it came from; signatures are kept in the mark, as
     * nobody has signed here. Bringing the same file in twice adds nothing, nor does a picture that is here already.
     *
     * @param code whom it shall be about here: a code that somebody has, or a new one, 1 to 40 characters
     * @return what became of each record, as {@link #preview} told
     * @throws PortfolioException {@code WRONG_PERSON} when the code cannot be used, or when the same learner was brought
     *         in under another code before; {@code NOT_A_PORTFOLIO} when it was made for an access request
     * @throws RecordsException {@code INVALID} when a record breaks the rules of its type
     */
    List<Arrival> bringIn(Portfolio portfolio, String code) throws RecordsException, PortfolioException;
}
