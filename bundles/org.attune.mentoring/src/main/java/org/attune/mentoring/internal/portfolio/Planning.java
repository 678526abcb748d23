package org.attune.mentoring.internal.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.attune.mentoring.Entry;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.HandOver;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.PortfolioPlan.Going;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.privacy.media.Media;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Access;
import org.attune.records.Audience;
import org.attune.records.DataClass;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/** What goes to a learner, and what stays. What they may have is asked of the store, never decided here. */
final class Planning {
    private static final Words WORDS = Words.of(Planning.class);
    private static final Reader LEARNER = new Reader(Recipient.LEARNER, Purpose.EXPORT);
    /** The status in the header of an entry that is the writer's own reflection. */
    private static final String OWN_REFLECTION = "own";
    /** What the portfolio does not tell, and what is found out anew when something is left out. */
    private static final Set<Why> ANEW = EnumSet.of(Why.OWN, Why.NO_RIGHTS, Why.TOO_LARGE);
    private static final Set<DataClass> HOLDERS_OWN = EnumSet.of(DataClass.KEPT_TO_ONESELF,
            DataClass.PRIVATE_REFLECTION);

    private final Records records;
    private final People people;
    private final Clock clock;
    private final About mine;
    private final About theirs;

    Planning(Records records, People people, Clock clock) {
        this.records = records;
        this.people = people;
        this.clock = clock;
        this.mine = new About(records, records.as(Reader.me()));
        this.theirs = new About(records, records.as(LEARNER));
    }

    PortfolioPlan plan(RecordId id) throws RecordsException, PortfolioException {
        KeptPerson learner = learner(id);
        List<Row> going = theirs.rows(id);
        Tally stays = new Tally();
        List<Going> goes = goes(going, stays);
        List<Row> staying = staying(id, goes);
        staying.forEach(row -> stays.add(why(row), mine.label(row.type()), 1));
        stays.add(Why.OWN, WORDS.text("own.reflections"), ownReflections());
        return new PortfolioPlan(learner, goes, stays.all(), shares(staying));
    }

    private KeptPerson learner(RecordId id) throws RecordsException, PortfolioException {
        return people.byId(id)
                .orElseThrow(() -> new PortfolioException(Reason.WRONG_PERSON, WORDS.text("unknown.person")));
    }

    private List<Going> goes(List<Row> rows, Tally stays) throws RecordsException {
        Enclosing enclosing = new Enclosing(records.blobs(), Set.of(), stays);
        List<Going> goes = new ArrayList<>();
        for (Row row : rows) {
            if (row.readability() == Readability.READABLE) {
                goes.add(going(row, enclosing, stays));
            }
        }
        return goes;
    }

    private Going going(Row row, Enclosing enclosing, Tally stays) throws RecordsException {
        Optional<JsonObject> outward = theirs.find(row.id()).map(StoredRecord::body);
        boolean inPart = !mine.find(row.id()).map(StoredRecord::body).equals(outward);
        stays.add(Why.OWN_PART, mine.label(row.type()), inPart ? 1 : 0);
        List<Media> media = outward.isPresent() ? enclosing.travelling(outward.get()) : List.of();
        return new Going(row.id(), row.type(), mine.label(row.type()), row.header().date(), row.title(), inPart,
                media);
    }

    /** Notes of what was handed over are not told again each time. */
    private List<Row> staying(RecordId learner, List<Going> goes) throws RecordsException {
        Set<RecordId> going = goes.stream().map(Going::id).collect(Collectors.toSet());
        return mine.rows(learner).stream().filter(row -> !going.contains(row.id()))
                .filter(row -> !row.type().equals(HandOver.TYPE)).toList();
    }

    private Why why(Row row) {
        return switch (row.readability()) {
            case NEEDS_BUNDLE, NEEDS_NEWER_BUNDLE -> Why.NEEDS_PACK;
            case DAMAGED, ERASED -> Why.UNREADABLE;
            case READABLE -> why(dataClass(row));
        };
    }

    private static Why why(DataClass dataClass) {
        if (HOLDERS_OWN.contains(dataClass)) {
            return Why.OWN;
        }
        return dataClass.givenTo(Recipient.LEARNER) == Access.IF_SHARED ? Why.NOT_SHARED : Why.NOT_FOR_LEARNERS;
    }

    private DataClass dataClass(Row row) {
        return records.type(row.type()).map(RecordType::dataClass).orElse(DataClass.KEPT_TO_ONESELF);
    }

    private long ownReflections() throws RecordsException {
        return records.as(Reader.me()).list(Query.of(Entry.TYPE).withStatus(OWN_REFLECTION).page(0, 1)).total();
    }

    /** Only what learner and mentor have in common is offered: who meets whom is not shared in passing. */
    private List<Write.Share> shares(List<Row> staying) {
        return staying.stream().filter(row -> row.readability() == Readability.READABLE)
                .filter(row -> dataClass(row) == DataClass.JOINT_ENTRY).map(Planning::share).toList();
    }

    private static Write.Share share(Row row) {
        Set<Recipient> also = EnumSet.of(Recipient.LEARNER);
        also.addAll(row.audience().recipients());
        return new Write.Share(row.id(), row.version(), new Audience(also));
    }

    /** How much the holder writes for themselves is nobody else's business, so the portfolio does not tell. */
    Portfolio gather(RecordId id, Set<RecordId> leftOut, Set<String> mediaLeftOut)
            throws RecordsException, PortfolioException {
        PortfolioPlan plan = plan(id);
        Tally stays = new Tally();
        plan.stays().stream().filter(each -> !ANEW.contains(each.why())).forEach(stays::add);
        Enclosing enclosing = new Enclosing(records.blobs(), mediaLeftOut, stays);
        List<Carried> carried = new ArrayList<>();
        for (Going going : plan.goes()) {
            if (leftOut.contains(going.id())) {
                stays.add(Why.LEFT_OUT, going.label(), 1);
            } else {
                carried(going.id(), enclosing).ifPresent(carried::add);
            }
        }
        if (carried.isEmpty()) {
            throw new PortfolioException(Reason.NOTHING, WORDS.text("nothing"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Portfolio(UUID.randomUUID(), Portfolio.Kind.FOR_THE_LEARNER, now, records.identity().person(), id,
                plan.learner().code(), carried, stays.all(), enclosing.all());
    }

    private Optional<Carried> carried(RecordId id, Enclosing enclosing) throws RecordsException {
        Optional<Carried> whole = theirs.find(id).map(theirs::carried);
        return whole.isEmpty() ? whole : Optional.of(whole.get().saying(enclosing.body(whole.get().body())));
    }
}
