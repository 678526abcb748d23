package org.attune.debrief.ui.internal.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.ClimatePulse;
import org.attune.debrief.Closed;
import org.attune.debrief.Comfort;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.privacy.media.MediaFiles;
import org.attune.program.Contacts;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;

/** What the runner reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class RunDesk {
    private final Debriefs debriefs;
    private final DebriefFrameworks frameworks;
    private final Vocabularies vocabularies;
    private final ClimatePulse pulse;
    private final Comfort comfort;
    private final MediaFiles media;
    private final Contacts contacts;
    private final Clock clock;

    RunDesk(Debriefs debriefs, DebriefFrameworks frameworks, Vocabularies vocabularies, ClimatePulse pulse,
            Comfort comfort, MediaFiles media,
            Contacts contacts, Clock clock) {
        this.debriefs = debriefs;
        this.frameworks = frameworks;
        this.vocabularies = vocabularies;
        this.pulse = pulse;
        this.comfort = comfort;
        this.media = media;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What does not wait: signs, cautions, methods. */
    Debriefs debriefs() {
        return debriefs;
    }

    /** Does not wait; what it gives does. */
    ClimatePulse pulse() {
        return pulse;
    }

    /** Does not wait. */
    Vocabularies vocabularies() {
        return vocabularies;
    }

    /** Does not wait. */
    List<Term> terms(String vocabulary) {
        return vocabularies.vocabulary(vocabulary).terms();
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Does not wait; what it gives does. */
    Comfort comfort() {
        return comfort;
    }

    /** Does not wait; what it gives does. */
    MediaFiles media() {
        return media;
    }

    /** Whom one may talk to, as the site names it. Does not wait; what it gives does. */
    Contacts contacts() {
        return contacts;
    }

    /** What is open under a record, or is to be begun by a seed. */
    Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        if (seed.containsKey(Seeds.TRY_OUT)) {
            return new Opened.Runs(
                    Running.tryOut(debriefs.framework(seed.get(Seeds.TRY_OUT)).orElseGet(frameworks::standard)));
        }
        Optional<String> key = record.map(id -> Running.DRAFT + id)
                .or(() -> Optional.ofNullable(seed.get(Seeds.DRAFT)));
        Optional<Running> running = key.isEmpty() ? Optional.empty() : debriefs.resume(key.get());
        if (running.isPresent()) {
            return new Opened.Runs(running.get());
        }
        return record.isPresent() ? kept(record.get()) : new Opened.Nothing();
    }

    Instant keep(Running running) throws RecordsException {
        debriefs.keep(running);
        return clock.instant();
    }

    Running begin(KeptDebrief planned) throws RecordsException {
        return debriefs.begin(planned);
    }

    Closed close(Running running, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException {
        return debriefs.close(running, practices, forFacultyLead);
    }

    Saved confirm(RecordId debrief, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException {
        return debriefs.confirm(debrief, practices, forFacultyLead);
    }

    boolean discard(Running running) throws RecordsException {
        debriefs.discard(running);
        return true;
    }

    private Opened kept(RecordId record) throws RecordsException {
        Optional<KeptDebrief> found = debriefs.find(record);
        if (found.isEmpty()) {
            return new Opened.Nothing();
        }
        return found.get().debrief().state().equals(Debrief.PLANNED)
                ? new Opened.Waits(found.get())
                : new Opened.Over(found.get(), debriefs.cameUp(found.get()), debriefs.confirmed(record));
    }
}
