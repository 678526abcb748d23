package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.mentoring.Answer;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Logged;
import org.attune.practice.FollowUps;
import org.attune.program.Learner;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;

import com.google.gson.JsonObject;

/** Logs an entry with all that belongs to it in one act, and takes it back or moves it as a whole. */
final class Logging {
    private final Records records;
    private final LearnerOfEntry learners;
    private final FollowUps followUps;
    private final NextTime nextTime;
    private final TimeForFeedback timeForFeedback;
    private final Changing changing;
    private final BegunLearner begunLearner;
    private final Clock clock;

    Logging(Records records, People people, FollowUps followUps, Changing changing, Clock clock) {
        this.records = records;
        this.learners = new LearnerOfEntry(records, people);
        this.followUps = followUps;
        this.nextTime = new NextTime(followUps);
        this.timeForFeedback = new TimeForFeedback(followUps);
        this.changing = changing;
        this.begunLearner = new BegunLearner(records, people);
        this.clock = clock;
    }

    Logged log(Entry typed, Optional<Answer> answer, Optional<String> draft) throws RecordsException {
        Learner learner = learners.of(typed);
        Entry entry = Changing.named(LearnerOfEntry.linked(typed, learner));
        Beginning beginning = beginning(learner, entry, EntryBodies.VIEW.write(entry));
        List<Write> writes = new ArrayList<>(beginning.writes());
        if (answer.isPresent()) {
            writes.add(answering(answer.get(), LocalDate.now(clock)));
        }
        List<Saved> saved = records.commit(new Act(writes, draft));
        return logged(beginning, saved, answer.flatMap(given -> of(saved, given.followUp())));
    }

    /** Takes it back and logs it anew: the first learner's record never says what was another's. */
    Logged move(Logged logged, String learnerCode) throws RecordsException {
        JsonObject body = changing.stored(logged.entry().record()).body();
        Entry before = EntryBodies.VIEW.read(body);
        Learner other = learners.of(before.about(logged.learner(), learnerCode));
        if (other.id().equals(logged.learner())) {
            return logged;
        }
        Entry entry = before.about(other.id(), other.code());
        Beginning beginning = beginning(other, entry, EntryBodies.VIEW.update(body, entry));
        List<Write> writes = new ArrayList<>(undoing(logged));
        writes.addAll(beginning.writes());
        return logged(beginning, records.commit(new Act(writes, Optional.empty())), Optional.empty());
    }

    void undo(Logged logged) throws RecordsException {
        records.commit(new Act(undoing(logged), Optional.empty()));
    }

    /** The writes that begin an entry with what belongs to it. */
    private record Beginning(Learner learner, Write.Create entry, List<Write> followUps) {
        List<Write> writes() {
            Stream<Write> first = Stream.concat(learner.write().stream(), Stream.of(entry));
            return Stream.concat(first, followUps.stream()).toList();
        }
    }

    private Beginning beginning(Learner learner, Entry entry, JsonObject body) {
        Write.Create begins = new Write.Create(RecordId.fresh(), Entry.TYPE, body);
        LocalDate today = LocalDate.now(clock);
        List<Write> followUps = new ArrayList<>(nextTime.begin(begins.record(), entry, today).stream().toList());
        followUps.addAll(timeForFeedback.begin(begins.record(), entry, today));
        return new Beginning(learner, begins, followUps);
    }

    private static Logged logged(Beginning beginning, List<Saved> saved, Optional<Saved> answered) {
        Learner learner = beginning.learner();
        return new Logged(of(saved, beginning.entry().record()).orElseThrow(), learner.id(), learner.code(),
                beginning.followUps().stream().flatMap(write -> of(saved, write.record()).stream()).toList(), answered,
                learner.write().flatMap(write -> of(saved, write.record())));
    }

    private List<Write> undoing(Logged logged) throws RecordsException {
        List<Write> writes = new ArrayList<>();
        logged.answered().map(Logging::undoing).ifPresent(writes::add);
        logged.followUps().stream().map(Logging::undoing).forEach(writes::add);
        writes.add(undoing(logged.entry()));
        begunLearner.undo(logged).ifPresent(writes::add);
        return writes;
    }

    private Write answering(Answer answer, LocalDate today) throws RecordsException {
        return followUps.answering(answer.followUp(), answer.base(), answer.state(), today);
    }

    private static Optional<Saved> of(List<Saved> saved, RecordId record) {
        return saved.stream().filter(one -> one.record().equals(record)).findFirst();
    }

    private static Write undoing(Saved saved) {
        return new Write.Undo(saved.record(), saved.version());
    }
}
