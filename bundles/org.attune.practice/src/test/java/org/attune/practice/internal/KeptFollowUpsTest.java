package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.FollowUp;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.Waiting;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class KeptFollowUpsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId LEARNER = RecordId.fresh();
    private final MemoryRecords records = new MemoryRecords(TODAY, new FollowUpType());
    private final KeptFollowUps followUps = new KeptFollowUps(records);

    @Test
    void what_waits_longest_comes_first_with_its_whole_days() throws RecordsException {
        keep("two days", TODAY.minusDays(2));
        keep("today", TODAY);
        keep("a month", TODAY.minusDays(30));
        keep("tomorrow", TODAY.plusDays(1));
        assertThat(followUps.waiting(TODAY, 10)).extracting(w -> w.kept().followUp().text(), Waiting::days)
                .containsExactly(tuple("a month", 30L), tuple("two days", 2L), tuple("today", 0L));
    }

    @Test
    void no_more_than_the_limit_are_told() throws RecordsException {
        keep("two days", TODAY.minusDays(2));
        keep("a month", TODAY.minusDays(30));
        assertThat(followUps.waiting(TODAY, 1)).extracting(Waiting::days).containsExactly(30L);
    }

    @Test
    void a_follow_up_without_a_day_never_waits() throws RecordsException {
        begin(FollowUp.open(FollowUp.NEXT_TIME, LEARNER, "some day", TODAY));
        assertThat(followUps.waiting(TODAY.plusYears(100), 10)).isEmpty();
        assertThat(followUps.openFor(LEARNER)).hasSize(1);
    }

    @Test
    void what_comes_up_begins_tomorrow_and_ends_with_the_last_day() throws RecordsException {
        keep("today", TODAY);
        keep("tomorrow", TODAY.plusDays(1));
        keep("last", TODAY.plusDays(7));
        keep("later", TODAY.plusDays(8));
        assertThat(texts(followUps.comingUp(TODAY, 7))).containsExactly("tomorrow", "last");
        assertThat(followUps.comingUp(TODAY, 0)).isEmpty();
    }

    @Test
    void tried_closes_it_and_not_yet_keeps_it_open() throws RecordsException {
        Saved tried = keep("tried", TODAY);
        Saved notYet = keep("not yet", TODAY);
        followUps.answer(tried.record(), tried.version(), States.TRIED, TODAY);
        followUps.answer(notYet.record(), notYet.version(), States.NOT_YET, TODAY);
        assertThat(texts(followUps.openFor(LEARNER))).containsExactly("not yet");
        assertThat(followUps.find(tried.record()).orElseThrow().followUp().answeredOn()).contains(TODAY);
    }

    @Test
    void choosing_otherwise_closes_it_too() throws RecordsException {
        Saved saved = keep("a plan", TODAY);
        followUps.answer(saved.record(), saved.version(), States.CHOSE_OTHERWISE, TODAY);
        assertThat(followUps.waiting(TODAY, 10)).isEmpty();
    }

    @Test
    void what_became_of_it_is_in_the_history() throws RecordsException {
        Saved saved = keep("a plan", TODAY);
        Saved again = followUps.answer(saved.record(), saved.version(), States.NOT_YET, TODAY);
        followUps.answer(saved.record(), again.version(), States.TRIED, TODAY.plusDays(3));
        assertThat(records.as(Reader.me()).history(saved.record())).hasSize(3);
    }

    @Test
    void putting_off_changes_the_day_alone() throws RecordsException {
        Saved saved = keep("a plan", TODAY.minusDays(3));
        followUps.postpone(saved.record(), saved.version(), TODAY.plusDays(1));
        assertThat(followUps.waiting(TODAY, 10)).isEmpty();
        assertThat(texts(followUps.comingUp(TODAY, 1))).containsExactly("a plan");
    }

    @Test
    void the_last_intention_is_the_open_next_time_agreed_on_last() throws RecordsException {
        begin(FollowUp.open(FollowUp.NEXT_TIME, LEARNER, "older", TODAY.minusDays(9)).backOn(Optional.of(TODAY)));
        begin(FollowUp.open(FollowUp.NEXT_TIME, LEARNER, "newer", TODAY.minusDays(2)));
        begin(FollowUp.open(FollowUp.PROMISE, LEARNER, "a promise", TODAY));
        begin(FollowUp.open(FollowUp.NEXT_TIME, RecordId.fresh(), "somebody else's", TODAY));
        assertThat(followUps.lastIntention(LEARNER)).map(kept -> kept.followUp().text()).contains("newer");
    }

    @Test
    void a_follow_up_is_found_by_the_entry_that_it_came_from() throws RecordsException {
        RecordId entry = RecordId.fresh();
        begin(FollowUp.open(FollowUp.PROMISE, LEARNER, "from there", TODAY).from(entry, "moment-1"));
        assertThat(texts(followUps.from(entry))).containsExactly("from there");
        assertThat(records.as(Reader.me()).find(followUps.from(entry).getFirst().id()).orElseThrow().header().links())
                .anySatisfy(link -> assertThat(link.part()).contains("moment-1"));
    }

    @Test
    void an_answer_on_an_old_version_is_kept_beside_the_other() throws RecordsException {
        Saved saved = keep("a plan", TODAY);
        followUps.answer(saved.record(), saved.version(), States.TRIED, TODAY);
        assertThat(followUps.answer(saved.record(), saved.version(), States.DROPPED, TODAY).conflict()).isTrue();
    }

    @Test
    void an_unknown_follow_up_is_told() {
        assertThatThrownBy(() -> followUps.answer(RecordId.fresh(), keep("other", TODAY).version(), States.DONE, TODAY))
                .isInstanceOfSatisfying(RecordsException.class,
                        told -> assertThat(told.reason()).isEqualTo(RecordsException.Reason.UNKNOWN_RECORD));
    }

    @Test
    void an_unknown_state_and_unknown_members_survive() throws RecordsException {
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, FollowUp.TYPE, JsonParser.parseString(
                "{\"text\":\"x\",\"state\":\"asked-the-family\",\"mood\":\"🌧\"}").getAsJsonObject())));
        KeptFollowUp kept = followUps.find(id).orElseThrow();
        assertThat(kept.followUp().open()).isFalse();
        followUps.postpone(id, kept.version(), TODAY);
        assertThat(records.as(Reader.me()).find(id).orElseThrow().body().toString()).contains("asked-the-family",
                "🌧");
    }

    @Test
    void free_words_never_stand_in_the_clear_header() throws RecordsException {
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, FollowUp.TYPE,
                JsonParser.parseString("{\"text\":\"x\",\"state\":\"asked the family of bed 4\"}").getAsJsonObject())));
        assertThat(records.as(Reader.me()).find(id).orElseThrow().header().status()).contains("answered");
    }

    @Test
    void a_blank_text_is_refused() {
        assertThatThrownBy(() -> begin(FollowUp.open(FollowUp.OTHER, LEARNER, " \n", TODAY)))
                .hasMessageContaining("/text");
    }

    private Saved keep(String text, LocalDate day) throws RecordsException {
        return begin(FollowUp.open(FollowUp.NEXT_TIME, LEARNER, text, TODAY.minusDays(40)).backOn(Optional.of(day)));
    }

    private Saved begin(FollowUp followUp) throws RecordsException {
        return records.commit(Act.of(followUps.begin(followUp))).getFirst();
    }

    private static List<String> texts(List<KeptFollowUp> kept) {
        return kept.stream().map(one -> one.followUp().text()).toList();
    }
}
