package org.attune.mentoring.ui.internal.handing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.AccessRequests;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.HandOvers;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.Said;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the dialog of an access request asks of the workspace. Methods wait for the disk unless they say not. */
@Component(service = AccessDesk.class)
public final class AccessDesk {
    private final Records records;
    private final People people;
    private final AccessRequests requests;
    private final HandOvers handOvers;

    /** Over the unlocked workspace. */
    @Activate
    public AccessDesk(@Reference Records records, @Reference People people, @Reference AccessRequests requests,
            @Reference HandOvers handOvers) {
        this.records = records;
        this.people = people;
        this.requests = requests;
        this.handOvers = handOvers;
    }

    /**
     * What was found about somebody, ready to be read.
     *
     * @param findings as the service has them
     * @param shown the same records in words
     */
    record Found(AccessFindings findings, List<Shown> shown) {}

    /** A record in words. */
    record Shown(RecordId id, String label, Optional<LocalDate> date, String title, List<Said> says) {}

    Choice choice(Optional<RecordId> selected) throws RecordsException {
        return Choice.of(people.all(), selected);
    }

    /** Does not wait. */
    boolean canMakePaper() {
        return handOvers.canMakePaper();
    }

    Found search(RecordId person, boolean ownNotes) throws RecordsException, PortfolioException {
        AccessFindings findings = requests.search(person, ownNotes);
        return new Found(findings, findings.records().stream().map(this::shown).toList());
    }

    private Shown shown(Carried record) {
        Optional<RecordType> type = records.type(record.type());
        String title = type.map(known -> known.title(record.body())).orElse("");
        return new Shown(record.id(), record.label(), record.date(), title, Said.by(record, type));
    }

    /** Does not wait. */
    AccessFindings leaveOut(AccessFindings findings, Map<RecordId, String> reasons) throws PortfolioException {
        return requests.leaveOut(findings, reasons);
    }

    /** Writes the folder; the password is wiped afterwards. */
    Path answer(AccessFindings findings, Map<Mention, Decision> decisions, Wish wish)
            throws PortfolioException, RecordsException, IOException {
        try {
            return handOvers.write(requests.answer(findings, decisions), wish);
        } finally {
            wish.password().ifPresent(word -> Arrays.fill(word, '\0'));
        }
    }
}
