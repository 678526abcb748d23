package org.attune.mentoring.ui.internal.handing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.HandOvers;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Portfolios;
import org.attune.program.KeptPerson;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What handing over and bringing in ask of the workspace. From any thread except the user interface's. */
@Component(service = HandingDesk.class)
public final class HandingDesk {
    private final People people;
    private final Portfolios portfolios;
    private final HandOvers handOvers;

    /** Over the unlocked workspace. */
    @Activate
    public HandingDesk(@Reference People people, @Reference Portfolios portfolios, @Reference HandOvers handOvers) {
        this.people = people;
        this.portfolios = portfolios;
        this.handOvers = handOvers;
    }

    /** A file that was read, and what it would be here. */
    record Read(Portfolio portfolio, List<Arrival> arrivals, List<String> codes, Optional<String> knownAs) {}

    Choice choice(Optional<RecordId> selected) throws RecordsException {
        return Choice.of(people.learners(), selected).orFirst();
    }

    PortfolioPlan plan(RecordId learner) throws RecordsException, PortfolioException {
        return portfolios.plan(learner);
    }

    PortfolioPlan share(PortfolioPlan plan) throws RecordsException, PortfolioException {
        portfolios.share(plan);
        return portfolios.plan(plan.learner().id());
    }

    boolean canMakePaper() {
        return handOvers.canMakePaper();
    }

    /** Writes the folder; the password is wiped afterwards. */
    Path write(RecordId learner, Set<RecordId> leftOut, Set<String> mediaLeftOut, Wish wish)
            throws PortfolioException, RecordsException, IOException {
        try {
            return handOvers.write(portfolios.gather(learner, leftOut, mediaLeftOut), wish);
        } finally {
            wish.password().ifPresent(word -> Arrays.fill(word, '\0'));
        }
    }

    Read read(Path file) throws PortfolioException, RecordsException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Portfolio portfolio = PortfolioFormat.read(in);
            Optional<RecordId> known = portfolios.knownAs(portfolio);
            Optional<String> code = known.isPresent()
                    ? Optional.of(people.labelOf(known.get(), Naming.CODE))
                    : Optional.empty();
            return new Read(portfolio, portfolios.preview(portfolio),
                    people.learners().stream().map(KeptPerson::code).toList(), code);
        }
    }

    List<Arrival> bringIn(Portfolio portfolio, String code) throws PortfolioException, RecordsException {
        return portfolios.bringIn(portfolio, code);
    }
}
