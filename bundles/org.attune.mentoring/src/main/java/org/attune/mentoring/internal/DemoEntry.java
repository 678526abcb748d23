package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Learning;
import org.attune.mentoring.Occasion;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.Sustaining;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUp;
import org.attune.practice.TouchPoint;
import org.attune.records.RecordId;

import com.google.gson.JsonObject;

/** An entry of {@code demo-entries.json}: days are counted from the day that the demo plays on. */
record DemoEntry(int daysAgo, String learner, String kind, String setting, String learnerRole,
        Optional<Integer> minutes, String modality, List<TouchPoint> touchPoints, String doneWell, String nextTime,
        Optional<Integer> backAfter, String state, String promise, Optional<Integer> promiseAfter, String patientWords,
        String feedback, Optional<Occasion> occasion, Optional<Learning> learning, Optional<Sustaining> sustaining,
        String reflection, Optional<Reflecting> reflecting, List<JsonObject> responses) {

    /** Whether it is a reflection of the holder's own. */
    boolean isOwn() {
        return kind.equals(Entry.OWN_REFLECTION);
    }

    /** The file. */
    record All(List<DemoEntry> entries) {}

    /** @param guids the GUID of a dimension by its code */
    Entry entry(LocalDate today, Optional<RecordId> person, Function<String, String> guids) {
        Encounter encounter = new Encounter(Optional.of(day(today)), kind, setting, learnerRole, minutes, modality,
                Optional.empty(), "");
        EntryEdit edit = Entry.of(learner, encounter).edit().about(person, learner).touchPoints(points(guids))
                .doneWell(doneWell).nextTime(nextTime, backOn(today, backAfter)).patientWords(patientWords)
                .feedback(feedback).reflection(reflection, reflecting.orElse(Reflecting.NONE)).responses(responses);
        occasion.ifPresent(edit::occasion);
        learning.ifPresent(edit::learning);
        sustaining.ifPresent(edit::sustaining);
        return edit.done();
    }

    Optional<FollowUp> intention(LocalDate today, RecordId person, RecordId entry) {
        if (nextTime.isEmpty()) {
            return Optional.empty();
        }
        FollowUp open = FollowUp.open(FollowUp.NEXT_TIME, person, nextTime, day(today))
                .from(entry, Entry.NEXT_TIME_PART).backOn(backOn(today, backAfter));
        return Optional.of(state.equals(open.state())
                ? open
                : open.answered(state, backOn(today, backAfter).orElse(today)));
    }

    Optional<FollowUp> promised(LocalDate today, RecordId person, RecordId entry) {
        return promise.isEmpty()
                ? Optional.empty()
                : Optional.of(FollowUp.open(FollowUp.PROMISE, person, promise, day(today)).from(entry, "")
                        .backOn(backOn(today, promiseAfter)));
    }

    private LocalDate day(LocalDate today) {
        return today.minusDays(daysAgo);
    }

    private Optional<LocalDate> backOn(LocalDate today, Optional<Integer> after) {
        return after.map(days -> day(today).plusDays(days));
    }

    private List<TouchPoint> points(Function<String, String> guids) {
        return touchPoints.stream().map(point -> placed(point, guids)).toList();
    }

    private TouchPoint placed(TouchPoint point, Function<String, String> guids) {
        return new TouchPoint("moment-" + (touchPoints.indexOf(point) + 1), point.moment(), point.present(),
                point.dimensions().stream().map(guids).toList(), point.noticed(), point.felt(), point.saidOrDone(),
                point.response(), point.words(), point.wentWell(), point.alternative());
    }
}
