package org.attune.mentoring.ui.internal.quick;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.Answer;
import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.Roles;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.json.BodyView;
import org.attune.workbench.days.DayText;

import com.google.gson.JsonObject;

/**
 * What quick entry reads and keeps, over the services. Every method waits for the disk unless it says otherwise: never
 * on the user interface's thread.
 */
public final class QuickDesk {
    private final Records records;
    private final People people;
    private final FollowUps followUps;
    private final MentoringLog log;
    private final Vocabularies vocabularies;
    private final Clock clock;
    private final BodyView<Entry> view = BodyView.of(BodyView.gson(), Entry.class);

    /**
     * @param clock tells the day and when a draft was kept
     */
    public QuickDesk(Records records, People people, FollowUps followUps, MentoringLog log, Vocabularies vocabularies,
            Clock clock) {
        this.records = records;
        this.people = people;
        this.followUps = followUps;
        this.log = log;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** The rules of today. Does not wait. */
    QuickRules rules() {
        return new QuickRules(DayText.ofDisplay(), today());
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Does not wait. */
    Clock clock() {
        return clock;
    }

    Opening opening(Optional<RecordId> selected) throws RecordsException {
        return new Opening(people.learners().stream().map(KeptPerson::code).toList(), chosen(selected),
                log.lastLearner().map(KeptPerson::code),
                kinds(),
                records.drafts().find(QuickDraft.KEY)
                        .map(draft -> new Opening.KeptFields(QuickDraft.fields(draft.body(), view), draft.keptAt())));
    }

    /** A reflection of one's own is no encounter with a learner: it is written in the full entry. */
    private List<Term> kinds() {
        return vocabularies.vocabulary(Vocabulary.CONTACT_KIND).terms().stream()
                .filter(kind -> !kind.code().equals(Entry.OWN_REFLECTION)).toList();
    }

    /** What the learner of a code wanted to try the last time. */
    Optional<KeptFollowUp> intention(String code) throws RecordsException {
        Optional<KeptPerson> learner = code.isBlank() ? Optional.empty() : people.find(code);
        return learner.isEmpty() ? Optional.empty() : followUps.lastIntention(learner.get().id());
    }

    /** Keeps the fields as the draft, or lets go of it when they say nothing. */
    Instant keep(QuickFields fields) throws RecordsException {
        Instant now = clock.instant();
        if (fields.sayNothing()) {
            discard();
        } else {
            records.drafts().keep(new Draft(QuickDraft.KEY, Entry.TYPE, Optional.empty(), body(fields), now));
        }
        return now;
    }

    void discard() throws RecordsException {
        records.drafts().discard(QuickDraft.KEY);
    }

    Logged log(QuickFields fields, Optional<KeptFollowUp> intention) throws RecordsException {
        Optional<Answer> answer = fields.answer().isEmpty()
                ? Optional.empty()
                : intention.map(shown -> Answer.to(shown, fields.answer()));
        return log.log(rules().sketch(fields), answer, Optional.of(QuickDraft.KEY));
    }

    void undo(Logged logged) throws RecordsException {
        log.undo(logged);
    }

    Logged move(Logged logged, String code) throws RecordsException {
        return log.move(logged, code);
    }

    /** The entry as far as it can be told, in JSON, for the full entry to go on with. Does not wait. */
    String entryJson(QuickFields fields) {
        return view.write(rules().sketch(fields)).toString();
    }

    private JsonObject body(QuickFields fields) {
        return QuickDraft.body(fields, rules(), view);
    }

    private Optional<String> chosen(Optional<RecordId> selected) throws RecordsException {
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        Optional<KeptPerson> person = people.byId(selected.get());
        if (person.isPresent()) {
            return person.filter(one -> one.person().is(Roles.LEARNER)).map(KeptPerson::code);
        }
        return learnerOf(selected.get());
    }

    private Optional<String> learnerOf(RecordId entry) throws RecordsException {
        Optional<RecordId> learner = log.entry(entry).map(KeptEntry::entry).flatMap(Entry::learner);
        return learner.isEmpty() ? Optional.empty() : people.byId(learner.get()).map(KeptPerson::code);
    }
}
