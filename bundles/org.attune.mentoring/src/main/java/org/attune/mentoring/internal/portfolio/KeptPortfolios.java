package org.attune.mentoring.internal.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Portfolios;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Portfolios of the unlocked workspace. Hands each question to whoever knows. */
@Component
public final class KeptPortfolios implements Portfolios {
    private final Records records;
    private final Planning planning;
    private final BringingIn bringingIn;

    /** Over the records of a workspace. */
    @Activate
    public KeptPortfolios(@Reference Records records, @Reference People people) {
        this.records = records;
        this.planning = new Planning(records, people, Clock.systemDefaultZone());
        this.bringingIn = new BringingIn(records, people, Clock.systemDefaultZone());
    }

    @Override
    public PortfolioPlan plan(RecordId learner) throws RecordsException, PortfolioException {
        return planning.plan(learner);
    }

    @Override
    public void share(PortfolioPlan plan) throws RecordsException {
        if (!plan.couldBeShared().isEmpty()) {
            records.commit(new Act(List.copyOf(plan.couldBeShared()), Optional.empty()));
        }
    }

    @Override
    public Portfolio gather(RecordId learner, Set<RecordId> leftOut, Set<String> mediaLeftOut)
            throws RecordsException, PortfolioException {
        return planning.gather(learner, leftOut, mediaLeftOut);
    }

    @Override
    public List<Arrival> preview(Portfolio portfolio) throws RecordsException {
        return bringingIn.preview(portfolio);
    }

    @Override
    public Optional<RecordId> knownAs(Portfolio portfolio) throws RecordsException {
        return bringingIn.knownAs(portfolio);
    }

    @Override
    public List<Arrival> bringIn(Portfolio portfolio, String code) throws RecordsException, PortfolioException {
        return bringingIn.bringIn(portfolio, code);
    }
}
