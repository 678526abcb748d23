package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.TouchPoint;
import org.attune.program.KeptPerson;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class ChangingTest {
    private final Workplace work = new Workplace();

    @Test
    void other_words_and_another_day_reach_the_open_follow_up() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("old", Optional.empty()));
        change(logged, work.kept(logged).entry().nextTime("new", Optional.of(TODAY.plusDays(3))));
        FollowUp followUp = work.followUps.lastIntention(logged.learner()).orElseThrow().followUp();
        assertThat(followUp.text()).isEqualTo("new");
        assertThat(followUp.comeBackOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void a_day_that_was_put_off_stays_when_only_the_words_change() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("old", Optional.of(TODAY)));
        Saved followUp = logged.followUps().getFirst();
        work.followUps.postpone(followUp.record(), followUp.version(), TODAY.plusDays(9));
        change(logged, work.kept(logged).entry().nextTime("new", Optional.of(TODAY)));
        assertThat(work.followUps.find(followUp.record()).orElseThrow().followUp().comeBackOn())
                .contains(TODAY.plusDays(9));
    }

    @Test
    void something_to_try_that_is_written_later_begins_its_follow_up() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        change(logged, work.kept(logged).entry().nextTime("later thought", Optional.empty()));
        assertThat(work.followUps.lastIntention(logged.learner())).map(kept -> kept.followUp().text())
                .contains("later thought");
    }

    @Test
    void a_next_time_that_was_emptied_drops_its_follow_up() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("old", Optional.empty()));
        change(logged, work.kept(logged).entry().nextTime("", Optional.empty()));
        assertThat(work.followUps.find(logged.followUps().getFirst().record()).orElseThrow().followUp().state())
                .isEqualTo(States.DROPPED);
    }

    @Test
    void what_was_answered_is_left_as_it_was() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("old", Optional.empty()));
        Saved followUp = logged.followUps().getFirst();
        work.followUps.answer(followUp.record(), followUp.version(), States.TRIED, TODAY);
        change(logged, work.kept(logged).entry().doneWell("stayed"));
        assertThat(work.followUps.from(logged.entry().record())).extracting(KeptFollowUp::followUp)
                .singleElement().extracting(FollowUp::text, FollowUp::state).containsExactly("old", States.TRIED);
    }

    @Test
    void another_code_moves_the_entry_and_all_that_came_from_it() throws RecordsException {
        Logged logged = work.log(entry("L-07").nextTime("x", Optional.empty()));
        Entry now = work.kept(logged).entry();
        change(logged, now.about(logged.learner(), "L-11"));
        RecordId other = work.people.find("L-11").map(KeptPerson::id).orElseThrow();
        assertThat(work.kept(logged).entry().learner()).contains(other);
        assertThat(work.followUps.lastIntention(other)).isPresent();
    }

    @Test
    void a_learner_who_got_another_code_is_not_mixed_up_with_a_new_one() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        rename(logged.learner(), "L-17");
        change(logged, work.kept(logged).entry().doneWell("stayed"));
        assertThat(work.kept(logged).entry().learner()).contains(logged.learner());
        assertThat(work.people.all()).hasSize(1);
    }

    @Test
    void unknown_members_survive_also_in_touch_points_without_an_id() throws RecordsException {
        RecordId id = work.fromOutside("{'learnerCode':'L-07','encounter':{'date':'2026-11-12','bed':'green'},"
                + "'touchPoints':[{'moment':'a','x':1},{'moment':'b','x':2}],"
                + "'responses':[{'item':[null,{}]}],'y':[{}]}");
        KeptEntry kept = work.log.entry(id).orElseThrow();
        List<TouchPoint> points = kept.entry().touchPoints();
        work.log.update(id, kept.version(), kept.entry().with(List.of(TouchPoint.of("new"), points.get(1))),
                Optional.empty());
        JsonObject body = work.records.as(Reader.me()).find(id).orElseThrow().body();
        assertThat(body.getAsJsonObject("encounter").get("bed").getAsString()).isEqualTo("green");
        assertThat(body.get("responses")).hasToString("[{\"item\":[null,{}]}]");
        assertThat(body.get("y")).hasToString("[{}]");
        assertThat(body.getAsJsonArray("touchPoints").get(0).getAsJsonObject().has("x")).isFalse();
        assertThat(body.getAsJsonArray("touchPoints").get(1).getAsJsonObject().get("x").getAsInt()).isEqualTo(2);
    }

    @Test
    void a_change_on_an_old_version_is_kept_beside_the_other() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        Entry entry = work.kept(logged).entry();
        change(logged, entry.doneWell("one"));
        assertThat(change(logged, entry.doneWell("two")).conflict()).isTrue();
        assertThat(work.kept(logged).conflict()).isTrue();
    }

    @Test
    void an_entry_that_is_not_there_is_told() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        assertThatThrownBy(() -> work.log.update(RecordId.fresh(), logged.entry().version(), entry("L-07"),
                Optional.empty())).isInstanceOfSatisfying(RecordsException.class,
                        told -> assertThat(told.reason()).isEqualTo(RecordsException.Reason.UNKNOWN_RECORD));
    }

    private Saved change(Logged logged, Entry changed) throws RecordsException {
        return work.log.update(logged.entry().record(), logged.entry().version(), changed, Optional.empty());
    }

    private void rename(RecordId learner, String code) throws RecordsException {
        KeptPerson kept = work.people.byId(learner).orElseThrow();
        work.people.update(learner, kept.version(), kept.person().withCode(code));
    }
}
