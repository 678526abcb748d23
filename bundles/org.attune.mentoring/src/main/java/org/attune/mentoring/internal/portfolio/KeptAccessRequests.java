package org.attune.mentoring.internal.portfolio;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.AccessRequests;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.privacy.IdentifierScan;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.DataClass;
import org.attune.records.Purpose;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Access requests to the unlocked workspace. */
@Component
public final class KeptAccessRequests implements AccessRequests {
    private static final Words WORDS = Words.of(KeptAccessRequests.class);
    private static final Reader HOLDER = new Reader(Recipient.ME, Purpose.EXPORT);

    private final Records records;
    private final People people;
    private final IdentifierScan scan;

    /** Over the records of a workspace. */
    @Activate
    public KeptAccessRequests(@Reference Records records, @Reference People people, @Reference IdentifierScan scan) {
        this.records = records;
        this.people = people;
        this.scan = scan;
    }

    @Override
    public AccessFindings search(RecordId id, boolean ownNotes) throws RecordsException, PortfolioException {
        KeptPerson person = people.byId(id)
                .orElseThrow(() -> new PortfolioException(Reason.WRONG_PERSON, WORDS.text("unknown.person")));
        About about = new About(records, records.as(HOLDER));
        Tally stays = new Tally();
        List<Carried> found = new ArrayList<>();
        about.find(id).map(about::carried).ifPresent(found::add);
        for (Row row : around(about, id)) {
            gathered(about, row, ownNotes, stays).ifPresent(found::add);
        }
        OtherPeople others = new OtherPeople(scan,
                people.all().stream().filter(other -> !other.id().equals(id)).toList());
        List<Mention> mentions = found.stream().flatMap(record -> others.in(record).stream()).toList();
        return new AccessFindings(person, found, stays.all(), mentions);
    }

    /** What points at the person, and what points at that; each once. */
    private static List<Row> around(About about, RecordId person) throws RecordsException {
        Map<RecordId, Row> rows = new LinkedHashMap<>();
        for (Row near : about.rows(person)) {
            rows.putIfAbsent(near.id(), near);
            for (Row far : about.rows(near.id())) {
                rows.putIfAbsent(far.id(), far);
            }
        }
        return List.copyOf(rows.values());
    }

    private Optional<Carried> gathered(About about, Row row, boolean ownNotes, Tally stays) throws RecordsException {
        Optional<StoredRecord> stored = row.readability() == Readability.READABLE
                ? about.find(row.id())
                : Optional.empty();
        Optional<RecordType> type = records.type(row.type());
        if (stored.isEmpty() || type.isEmpty()) {
            boolean unreadable = row.readability() == Readability.DAMAGED || row.readability() == Readability.ERASED;
            stays.add(unreadable ? Why.UNREADABLE : Why.NEEDS_PACK, about.label(row.type()), 1);
            return Optional.empty();
        }
        Carried whole = about.carried(stored.get());
        stays.add(Why.BY_HAND, WORDS.text("label.media"), Enclosing.of(whole.body()).size());
        return ownNotes ? Optional.of(whole) : withoutOwnNotes(whole, type.get(), stays);
    }

    private static Optional<Carried> withoutOwnNotes(Carried whole, RecordType type, Tally stays) {
        if (type.dataClass() == DataClass.KEPT_TO_ONESELF || type.dataClass() == DataClass.PRIVATE_REFLECTION) {
            stays.add(Why.OWN, whole.label(), 1);
            return Optional.empty();
        }
        Carried left = whole.saying(type.outward(whole.body(), Recipient.LEARNER));
        stays.add(Why.OWN_PART, whole.label(), left.equals(whole) ? 0 : 1);
        return Optional.of(left);
    }

    @Override
    public AccessFindings leaveOut(AccessFindings findings, Map<RecordId, String> reasons)
            throws PortfolioException {
        refuseIf(reasons.values().stream().anyMatch(String::isBlank), Reason.UNDECIDED, "reason.missing");
        Tally stays = new Tally();
        findings.stays().forEach(stays::add);
        findings.records().stream().filter(record -> reasons.containsKey(record.id())).forEach(record -> stays
                .add(new Staying(Why.LEFT_OUT, record.label(), 1, reasons.get(record.id()).strip())));
        List<Carried> left = findings.records().stream().filter(record -> !reasons.containsKey(record.id())).toList();
        refuseIf(left.isEmpty(), Reason.NOTHING, "nothing.left");
        return new AccessFindings(findings.person(), left, stays.all(),
                findings.mentions().stream().filter(mention -> !reasons.containsKey(mention.record())).toList());
    }

    private static void refuseIf(boolean wrong, Reason reason, String key) throws PortfolioException {
        if (wrong) {
            throw new PortfolioException(reason, WORDS.text(key));
        }
    }

    @Override
    public Portfolio answer(AccessFindings findings, Map<Mention, Decision> decisions) throws PortfolioException {
        long open = findings.mentions().stream().filter(mention -> !decisions.containsKey(mention)).count();
        if (open > 0) {
            throw new PortfolioException(Reason.UNDECIDED, WORDS.text("undecided", open));
        }
        List<Carried> blackened = findings.records().stream().map(record -> blackened(record, decisions)).toList();
        return new Portfolio(UUID.randomUUID(), Portfolio.Kind.ACCESS_REQUEST,
                Instant.now().truncatedTo(ChronoUnit.SECONDS), records.identity().person(), findings.person().id(),
                findings.person().code(), blackened, findings.stays(), List.of());
    }

    private static Carried blackened(Carried record, Map<Mention, Decision> decisions) {
        Blackening blackening = new Blackening(record, decisions);
        return record.saying(Leaves.changed(record.body(), blackening::at));
    }
}
