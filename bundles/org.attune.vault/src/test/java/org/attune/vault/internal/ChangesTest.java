package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.HistoryEntry;
import org.attune.records.HistoryEntry.Kind;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Row;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class ChangesTest {
    private static final Reader LEARNER = new Reader(Recipient.LEARNER, Purpose.SCREEN);

    @TempDir
    private Path temp;
    private Workspace workspace;
    private Records records;

    @BeforeEach
    void begin() throws Exception {
        workspace = new Site(temp).create(temp.resolve("w")).workspace();
        records = workspace.records().orElseThrow();
    }

    @AfterEach
    void wholeAtTheEnd() throws Exception {
        assertThat(workspace.check().problems()).isEmpty();
        workspace.close();
    }

    @Test
    void two_changes_of_one_version_are_both_kept() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved one = Notes.update(records, first.record(), first.version(), Notes.note("one"));
        Saved two = Notes.update(records, first.record(), first.version(), Notes.note("two"));
        StoredRecord shown = Notes.find(records, first.record());
        assertThat(List.of(one.conflict(), two.conflict())).containsExactly(false, true);
        assertThat(shown.version()).isEqualTo(two.version());
        assertThat(shown.otherHeads()).containsExactly(one.version());
    }

    @Test
    void a_merge_brings_both_sides_together_and_the_history_knows_both() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved one = Notes.update(records, first.record(), first.version(), Notes.note("one"));
        Saved two = Notes.update(records, first.record(), first.version(), Notes.note("two"));
        Saved merged = merge(first.record(), "one and two", two, one);
        StoredRecord shown = Notes.find(records, first.record());
        assertThat(merged.conflict()).isFalse();
        assertThat(shown.otherHeads()).isEmpty();
        assertThat(shown.body()).isEqualTo(Notes.note("one and two"));
        HistoryEntry last = records.as(Reader.me()).history(first.record()).getLast();
        assertThat(last.kind()).isEqualTo(Kind.MERGED);
        assertThat(last.bases()).containsExactly(two.version(), one.version());
    }

    private Saved merge(RecordId record, String title, Saved... sides) throws RecordsException {
        return Notes.commit(records, new Write.Update(record,
                Arrays.stream(sides).map(Saved::version).toList(), Notes.note(title)));
    }

    @Test
    void a_merge_leaves_a_head_that_it_did_not_see() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved one = Notes.update(records, first.record(), first.version(), Notes.note("one"));
        Saved two = Notes.update(records, first.record(), first.version(), Notes.note("two"));
        Saved three = Notes.update(records, first.record(), first.version(), Notes.note("three"));
        assertThat(merge(first.record(), "one and two", one, two).conflict()).isTrue();
        assertThat(Notes.find(records, first.record()).otherHeads()).containsExactly(three.version());
    }

    @Test
    void a_merge_is_not_undone_and_says_what_to_do_and_a_change_after_it_is() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved one = Notes.update(records, first.record(), first.version(), Notes.note("one"));
        Saved two = Notes.update(records, first.record(), first.version(), Notes.note("two"));
        Saved merged = merge(first.record(), "both", one, two);
        Write undo = new Write.Undo(first.record(), merged.version());
        assertThatThrownBy(() -> records.commit(Act.of(undo))).hasMessageContaining("brought together")
                .hasMessageContaining("Change the record");
        Saved after = Notes.update(records, first.record(), merged.version(), Notes.note("after"));
        Notes.commit(records, new Write.Undo(first.record(), after.version()));
        assertThat(Notes.find(records, first.record()).body()).isEqualTo(Notes.note("both"));
    }

    @Test
    void a_merge_is_shared_only_with_those_who_had_both_sides() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved mine = Notes.update(records, first.record(), first.version(), Notes.note("mine"));
        Saved ours = share(first, Audience.of(Recipient.LEARNER));
        merge(first.record(), "mine and ours", ours, mine);
        assertThat(Notes.find(records, first.record()).audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(records.as(LEARNER).find(first.record())).isEmpty();
    }

    @Test
    void a_merge_of_a_version_that_is_not_there_is_refused() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        assertRefused(Reason.UNKNOWN_RECORD, new Write.Update(first.record(),
                List.of(first.version(), new VersionHash("0".repeat(64))), Notes.note("t")));
        assertThatThrownBy(() -> merge(first.record(), "t", first, first))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_undo_brings_the_body_before_back_and_another_undo_the_body_after() throws Exception {
        Saved first = Notes.create(records, Notes.note("before"));
        Saved second = Notes.update(records, first.record(), first.version(), Notes.note("after"));
        Saved undone = Notes.commit(records, new Write.Undo(first.record(), second.version()));
        assertThat(Notes.find(records, first.record()).body()).isEqualTo(Notes.note("before"));
        Notes.commit(records, new Write.Undo(first.record(), undone.version()));
        assertThat(Notes.find(records, first.record()).body()).isEqualTo(Notes.note("after"));
    }

    @Test
    void undoing_the_beginning_withdraws_the_record_and_keeps_its_history() throws Exception {
        Saved saved = Notes.create(records, Notes.note("oops"));
        Saved gone = Notes.commit(records, new Write.Undo(saved.record(), saved.version()));
        assertThat(records.as(Reader.me()).find(saved.record())).isEmpty();
        assertThat(records.as(Reader.me()).list(Query.all()).rows()).isEmpty();
        assertThat(records.as(Reader.me()).search("oops", 5)).isEmpty();
        assertThat(records.as(Reader.me()).history(saved.record())).extracting(HistoryEntry::kind)
                .containsExactly(Kind.CREATED, Kind.WITHDRAWN);
        Notes.commit(records, new Write.Undo(saved.record(), gone.version()));
        assertThat(Notes.find(records, saved.record()).body()).isEqualTo(Notes.note("oops"));
    }

    @Test
    void a_change_before_the_last_cannot_be_undone() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Notes.update(records, first.record(), first.version(), Notes.note("second"));
        assertRefused(Reason.NOT_LAST_CHANGE, new Write.Undo(first.record(), first.version()));
    }

    @Test
    void sharing_cannot_be_undone() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        Saved shared = share(first, Audience.of(Recipient.LEARNER));
        assertRefused(Reason.NOT_LAST_CHANGE, new Write.Undo(first.record(), shared.version()));
    }

    private Saved share(Saved saved, Audience audience) throws RecordsException {
        return Notes.commit(records, new Write.Share(saved.record(), saved.version(), audience));
    }

    @Test
    void a_learner_sees_only_what_was_shared() throws Exception {
        Saved mine = Notes.create(records, Notes.note("mine alone"));
        Saved ours = share(Notes.create(records, Notes.note("ours alone")), Audience.of(Recipient.LEARNER));
        assertThat(records.as(LEARNER).list(Query.all()).rows()).extracting(row -> row.id())
                .containsExactly(ours.record());
        assertThat(records.as(LEARNER).find(mine.record())).isEmpty();
        assertThat(records.as(LEARNER).find(ours.record())).isPresent();
        assertThat(records.as(LEARNER).search("alone", 5)).hasSize(1);
        assertThat(records.as(LEARNER).counts()).containsEntry(NoteType.NAME, 1L);
        assertThat(records.as(LEARNER).history(ours.record())).isEmpty();
    }

    @Test
    void a_senior_leader_never_sees_a_reflection_even_when_it_was_shared_with_them() throws Exception {
        Saved ours = share(Notes.create(records, Notes.note("ours")), Audience.of(Recipient.SENIOR_LEADER));
        assertThat(records.as(new Reader(Recipient.SENIOR_LEADER, Purpose.SCREEN)).find(ours.record())).isEmpty();
    }

    @Test
    void what_was_asked_back_is_not_seen_any_more() throws Exception {
        Saved ours = share(Notes.create(records, Notes.note("ours")), Audience.of(Recipient.LEARNER));
        share(ours, Audience.ONLY_ME);
        assertThat(records.as(LEARNER).find(ours.record())).isEmpty();
    }

    @Test
    void a_text_written_on_a_private_version_stays_private_when_the_record_was_shared_meanwhile() throws Exception {
        Saved first = Notes.create(records, Notes.note("first"));
        share(first, Audience.of(Recipient.LEARNER));
        Notes.update(records, first.record(), first.version(), Notes.note("written in private"));
        assertThat(Notes.find(records, first.record()).audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(records.as(LEARNER).find(first.record())).isEmpty();
    }

    @Test
    void an_erased_record_is_erased_for_good() throws Exception {
        Saved saved = Notes.create(records, Notes.note("to be forgotten"));
        Notes.commit(records, new Write.Erase(saved.record()));
        assertThatThrownBy(() -> records.as(Reader.me()).find(saved.record()))
                .isInstanceOfSatisfying(RecordsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ERASED));
        assertThat(records.as(Reader.me()).history(saved.record()))
                .allSatisfy(entry -> assertThat(entry.body()).isEmpty());
        assertThat(records.as(Reader.me()).search("forgotten", 5)).isEmpty();
        assertRefused(Reason.ERASED, new Write.Update(saved.record(), saved.version(), Notes.note("again")));
    }

    @Test
    void an_act_is_kept_as_a_whole_or_not_at_all() {
        RecordId id = RecordId.fresh();
        Act act = Act.of(new Write.Create(id, NoteType.NAME, Notes.note("a")), new Write.Erase(RecordId.fresh()));
        assertThatThrownBy(() -> records.commit(act)).isInstanceOf(RecordsException.class);
        assertThat(found(id)).isFalse();
    }

    @Test
    void a_large_act_is_kept_as_a_whole_or_not_at_all() throws Exception {
        List<Write> many = IntStream.range(0, 600)
                .<Write>mapToObj(i -> new Write.Create(RecordId.fresh(), NoteType.NAME, Notes.note("note " + i)))
                .toList();
        List<Write> oneTooMuch = Stream.concat(many.stream(), Stream.of(new Write.Erase(RecordId.fresh()))).toList();
        assertThatThrownBy(() -> records.commit(new Act(oneTooMuch, Optional.empty())))
                .isInstanceOf(RecordsException.class);
        assertThat(records.as(Reader.me()).counts()).isEmpty();
        records.commit(new Act(many, Optional.empty()));
        assertThat(records.as(Reader.me()).counts()).containsEntry(NoteType.NAME, 600L);
    }

    @Test
    void an_act_that_is_ended_before_its_last_write_keeps_nothing_and_the_next_one_goes_on() throws Exception {
        Write first = new Write.Create(RecordId.fresh(), NoteType.NAME, Notes.note("first"));
        Write last = new Write.Create(RecordId.fresh(), NoteType.NAME, Notes.note("last"));
        assertThatThrownBy(() -> records.commit(Act.of(first, last), (done, total) -> {
            if (done == total) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(titles(Query.of(NoteType.NAME))).isEmpty();
        records.commit(Act.of(first, last));
        assertThat(titles(Query.of(NoteType.NAME))).hasSize(2);
    }

    private boolean found(RecordId id) {
        try {
            return records.as(Reader.me()).find(id).isPresent();
        } catch (RecordsException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void links_of_the_header_find_the_record_that_points() throws Exception {
        RecordId other = RecordId.fresh();
        Saved saved = Notes.create(records, Notes.json("{\"title\": \"t\", \"about\": \"" + other + "\"}"));
        assertThat(records.as(Reader.me()).list(Query.all().linkedTo(other)).rows()).extracting(row -> row.id())
                .containsExactly(saved.record());
    }

    @Test
    void what_points_at_a_record_comes_in_the_order_of_days_and_is_counted_as_the_query_asks() throws Exception {
        RecordId other = RecordId.fresh();
        Notes.create(records, about(other, "early", "\"on\": \"2026-01-05\", \"status\": \"done\""));
        Notes.create(records, about(other, "without", "\"status\": \"open\""));
        Saved late = Notes.create(records, about(other, "soon late", "\"status\": \"open\""));
        Notes.update(records, late.record(), late.version(),
                about(other, "late", "\"on\": \"2026-02-05\", \"status\": \"open\""));
        Query all = Query.of(NoteType.NAME).linkedTo(other);
        assertThat(titles(all)).containsExactly("late", "early", "without");
        assertThat(titles(all.by(Query.Order.OLDEST_DAY))).containsExactly("early", "late", "without");
        assertThat(titles(all.by(Query.Order.LAST_CHANGED))).containsExactly("late", "without", "early");
        assertThat(titles(all.withStatus("open"))).containsExactly("late", "without");
        assertThat(titles(all.until(LocalDate.of(2026, 1, 31)))).containsExactly("early");
        assertThat(titles(all.withType(new TypeName("test.other")))).isEmpty();
        assertThat(titles(all.page(1, 1))).containsExactly("early");
        assertThat(records.as(Reader.me()).list(all.withStatus("open").page(0, 1)).total()).isEqualTo(2);
        assertThat(records.as(Reader.me()).list(all.page(0, 1)).total()).isEqualTo(3);
    }

    private static JsonObject about(RecordId other, String title, String more) {
        return Notes.json("{\"title\": \"" + title + "\", \"about\": \"" + other + "\", " + more + "}");
    }

    private List<String> titles(Query query) throws RecordsException {
        return records.as(Reader.me()).list(query).rows().stream().map(Row::title).toList();
    }

    private void assertRefused(Reason reason, Write write) {
        assertThatThrownBy(() -> records.commit(Act.of(write))).isInstanceOfSatisfying(RecordsException.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
