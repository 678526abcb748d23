package org.attune.mentoring.internal.portfolio;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.Arrival.State;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Enclosed;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.privacy.media.Media;
import org.attune.program.Learner;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** Brings a portfolio of another workspace in. */
final class BringingIn {
    private static final Words WORDS = Words.of(BringingIn.class);

    private final Records records;
    private final People people;
    private final Arriving arriving;
    private final Clock clock;

    BringingIn(Records records, People people, Clock clock) {
        this.records = records;
        this.people = people;
        this.arriving = new Arriving(records);
        this.clock = clock;
    }

    List<Arrival> preview(Portfolio portfolio) throws RecordsException {
        List<Arrival> arrivals = new ArrayList<>();
        for (Carried record : portfolio.records()) {
            arrivals.add(new Arrival(record, arriving.state(record)));
        }
        return arrivals;
    }

    /** The person that the first record says which was brought in before. */
    Optional<RecordId> knownAs(Portfolio portfolio) throws RecordsException {
        for (Carried record : portfolio.records()) {
            if (arriving.state(record) != State.ERASED) {
                Optional<RecordId> known = arriving.stored(record).map(StoredRecord::body).flatMap(Origin::of)
                        .map(BroughtIn::here);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    List<Arrival> bringIn(Portfolio portfolio, String code) throws RecordsException, PortfolioException {
        if (portfolio.kind() != Portfolio.Kind.FOR_THE_LEARNER) {
            throw new PortfolioException(Reason.NOT_A_PORTFOLIO, WORDS.text("not.for.learner"));
        }
        Learner here = learner(portfolio, code);
        List<Arrival> arrivals = preview(portfolio);
        List<Write> writes = new ArrayList<>();
        Resettled resettled = new Resettled(portfolio, here, LocalDate.now(clock));
        for (Arrival arrival : arrivals) {
            write(arrival, resettled).ifPresent(writes::add);
        }
        keep(portfolio.enclosed(), arrivals);
        if (!writes.isEmpty()) {
            here.write().ifPresent(begun -> writes.add(0, begun));
            records.commit(new Act(writes, Optional.empty()));
        }
        return arrivals;
    }

    /** Before the records that name them, so that no record ever names what is not here. */
    private void keep(List<Enclosed> enclosed, List<Arrival> arrivals) throws RecordsException, PortfolioException {
        Set<String> named = arrivals.stream().filter(arrival -> arrival.state() != State.ERASED)
                .flatMap(arrival -> Enclosing.of(arrival.record().body()).stream()).map(Media::id)
                .collect(Collectors.toSet());
        for (Enclosed one : enclosed) {
            if (named.contains(one.id())) {
                keep(one);
            }
        }
    }

    /** What is here already is left as it is; the store finds that out by the name alone. */
    private void keep(Enclosed one) throws RecordsException, PortfolioException {
        if (!one.isWhole()) {
            throw new PortfolioException(Reason.ALTERED, WORDS.text("media.unkept"));
        }
        records.blobs().keep(new ByteArrayInputStream(one.content()));
    }

    private Learner learner(Portfolio portfolio, String code) throws RecordsException, PortfolioException {
        Learner here = usable(code);
        Optional<RecordId> before = knownAs(portfolio);
        if (before.filter(known -> !known.equals(here.id())).isPresent()) {
            String other = people.labelOf(before.get(), Naming.CODE);
            throw new PortfolioException(Reason.WRONG_PERSON, WORDS.text("known.as.other", other));
        }
        return here;
    }

    private Learner usable(String code) throws RecordsException, PortfolioException {
        try {
            return people.learner(code);
        } catch (RecordsException refused) {
            if (refused.reason() != RecordsException.Reason.INVALID) {
                throw refused;
            }
            throw new PortfolioException(Reason.WRONG_PERSON, refused.complaints().getFirst().message(), refused);
        }
    }

    private Optional<Write> write(Arrival arrival, Resettled resettled) throws RecordsException {
        Carried record = arrival.record();
        return switch (arrival.state()) {
            case NEW -> Optional.of(new Write.Create(record.id(), record.type(),
                    resettled.body(record, type(record))));
            case KEPT_UNREAD -> Optional.of(new Write.Create(arriving.idHere(record), BroughtIn.Unread.TYPE,
                    resettled.unread(record)));
            case CHANGED -> arriving.stored(record).map(stored -> changed(stored, record, resettled));
            case SAME, CHANGED_HERE, WRITTEN_HERE, ERASED -> Optional.empty();
        };
    }

    private Write changed(StoredRecord stored, Carried record, Resettled resettled) {
        JsonObject newer = arriving.reads(record)
                ? resettled.body(record, type(record))
                : resettled.unread(record);
        return new Write.Update(stored.id(), stored.version(), Origin.withOwn(newer, stored.body()));
    }

    private RecordType type(Carried record) {
        return records.type(record.type()).orElseThrow();
    }
}
