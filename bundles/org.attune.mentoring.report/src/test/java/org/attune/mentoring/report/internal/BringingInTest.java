package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.attune.mentoring.Addendum;
import org.attune.mentoring.Entry;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.internal.KeptSignOffs;
import org.attune.mentoring.portfolio.Arrival;
import org.attune.mentoring.portfolio.Arrival.State;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.KeptGoal;
import org.attune.practice.internal.GoalType;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.internal.KeptPrograms;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.records.json.StrictJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** From one real store into another. */
class BringingInTest {
    private Store there;
    private Store here;
    private RecordId learner;

    @BeforeEach
    void a_learner_who_moves() throws Exception {
        there = Store.withGoals();
        here = Store.withGoals();
        learner = there.logged("L-07", 0, "sat down before speaking", "for me alone");
        there.goals.add(Goal.proposed(learner, "sit down before I speak", Store.DAY));
        here.people.add(Person.of("L-07", Roles.LEARNER));
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void a_record_of_one_workspace_stands_in_another_under_a_code_of_its_own() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        RecordId moved = here.people.find("L-12").orElseThrow().id();
        Entry entry = here.log.lastFor(moved).orElseThrow().entry();
        assertThat(entry.doneWell()).isEqualTo("sat down before speaking");
        assertThat(entry.learnerCode()).isEqualTo("L-12");
        assertThat(here.goals.of(moved)).extracting(kept -> kept.goal().text())
                .containsExactly("sit down before I speak");
        assertThat(here.log.lastFor(here.people.find("L-07").orElseThrow().id())).isEmpty();
    }

    @Test
    void what_the_file_says_is_what_the_first_workspace_let_out() throws Exception {
        Portfolio portfolio = there.shared(learner);
        assertThat(read(PortfolioFormat.write(portfolio))).isEqualTo(portfolio);
    }

    @Test
    void what_came_from_outside_bears_a_mark() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        JsonObject mark = body(here.all(Entry.TYPE).getFirst()).getAsJsonObject(BroughtIn.MEMBER);
        assertThat(mark.get("from").getAsString()).isEqualTo(there.records.identity().person().toString());
        assertThat(mark.get("code").getAsString()).isEqualTo("L-07");
    }

    @Test
    void the_same_file_twice_adds_nothing() throws Exception {
        byte[] file = handed();
        here.portfolios.bringIn(read(file), "L-12");
        List<Row> before = here.all(Entry.TYPE);
        assertThat(here.portfolios.bringIn(read(file), "l-12")).extracting(Arrival::state).containsOnly(State.SAME);
        assertThat(here.all(Entry.TYPE)).isEqualTo(before);
    }

    @Test
    void nobody_is_brought_in_under_two_codes() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        assertThatThrownBy(() -> here.portfolios.bringIn(read(handed()), "L-07"))
                .isInstanceOf(PortfolioException.class).hasMessageContaining("under the code L-12");
    }

    @Test
    void what_was_changed_there_since_is_brought_up_to_date() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        change(there, "asked what mattered most");
        assertThat(here.portfolios.bringIn(read(handed()), "L-12")).extracting(Arrival::state)
                .containsExactlyInAnyOrder(State.CHANGED, State.SAME);
        assertThat(body(here.all(Entry.TYPE).getFirst()).get("doneWell").getAsString())
                .isEqualTo("asked what mattered most");
    }

    @Test
    void what_somebody_else_wrote_cannot_be_changed_here() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        assertThatThrownBy(() -> change(here, "my own words")).isInstanceOfSatisfying(RecordsException.class,
                refused -> assertThat(refused.complaints()).singleElement().extracting(Complaint::message).asString()
                        .startsWith("This entry was written in another workspace"));
    }

    @Test
    void an_addendum_of_ones_own_stays_when_a_newer_file_comes() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        Row entry = here.all(Entry.TYPE).getFirst();
        new KeptSignOffs(here.records, here.people, new KeptPrograms(here.records)).add(entry.id(), entry.version(),
                "We came back to this today");
        change(there, "asked what mattered most");
        here.portfolios.bringIn(read(handed()), "L-12");
        Entry now = here.log.entry(entry.id()).orElseThrow().entry();
        assertThat(now.doneWell()).isEqualTo("asked what mattered most");
        assertThat(now.signOff().orElseThrow().addenda()).extracting(Addendum::text)
                .containsExactly("We came back to this today");
    }

    @Test
    void nobody_here_signs_for_there() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        Row entry = here.all(Entry.TYPE).getFirst();
        assertThatThrownBy(() -> new KeptSignOffs(here.records, here.people, new KeptPrograms(here.records))
                .sign(entry.id(), entry.version(), Signer.MENTOR))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void how_a_goal_went_on_here_stays_as_it_is() throws Exception {
        here.portfolios.bringIn(read(handed()), "L-12");
        KeptGoal goal = here.goals.of(here.people.find("L-12").orElseThrow().id()).getFirst();
        here.goals.move(goal.id(), goal.version(), GoalStates.MET, "", Store.DAY.plusDays(9));
        assertThat(here.portfolios.bringIn(read(handed()), "L-12")).extracting(Arrival::state)
                .containsExactlyInAnyOrder(State.CHANGED_HERE, State.SAME);
    }

    @Test
    void a_file_that_comes_home_changes_nothing() throws Exception {
        assertThat(there.portfolios.bringIn(read(handed()), "L-07")).extracting(Arrival::state)
                .containsOnly(State.WRITTEN_HERE);
    }

    @Test
    void what_was_signed_there_is_told_and_not_signed_here() throws Exception {
        Row entry = there.all(Entry.TYPE).getFirst();
        new KeptSignOffs(there.records, there.people, new KeptPrograms(there.records)).sign(entry.id(), entry.version(),
                Signer.MENTOR);
        here.portfolios.bringIn(read(handed()), "L-12");
        JsonObject body = body(here.all(Entry.TYPE).getFirst());
        assertThat(body.has("signOff")).isFalse();
        assertThat(body.getAsJsonObject(BroughtIn.MEMBER).getAsJsonObject("signOff").has("mentorOn")).isTrue();
    }

    @Test
    void what_no_bundle_here_reads_is_kept_and_read_once_it_is_there() throws Exception {
        byte[] file = handed();
        try (Store poorer = new Store()) {
            poorer.portfolios.bringIn(read(file), "L-12");
            assertThat(poorer.all(BroughtIn.Unread.TYPE)).extracting(Row::title)
                    .containsExactly("Goal, kept as it came");
            assertThat(poorer.portfolios.bringIn(read(file), "L-12")).extracting(Arrival::state)
                    .containsOnly(State.SAME);
        }
    }

    @Test
    void a_file_in_which_a_word_was_changed_is_refused_with_the_place() throws Exception {
        String altered = text(handed()).replace("sat down", "stood up");
        assertThatThrownBy(() -> read(altered)).isInstanceOfSatisfying(PortfolioException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.ALTERED))
                .hasMessageContaining("Record ").hasMessageContaining("mentoring.entry");
    }

    @Test
    void a_file_from_which_a_record_was_taken_is_refused() throws Exception {
        JsonObject sheet = StrictJson.parseObject(text(handed()));
        sheet.getAsJsonArray("records").remove(0);
        assertThatThrownBy(() -> read(sheet.toString())).hasMessageContaining("was changed after it was made");
    }

    @Test
    void a_file_of_a_newer_format_and_a_file_of_something_else_are_told_apart() throws Exception {
        assertThatThrownBy(() -> read(text(handed()).replace("\"version\":1}", "\"version\":2}")))
                .hasMessageContaining("newer Attune");
        assertThatThrownBy(() -> read("{\"resourceType\": \"Bundle\"}")).hasMessageContaining("not a portfolio");
    }

    @Test
    void bad_json_is_told_with_line_and_column() {
        assertThatThrownBy(() -> read("{\"format\":\n \"attune-portfolio\",,}")).hasMessageContaining("Line 2");
    }

    @Test
    void a_member_of_the_wrong_kind_is_told_with_its_place() throws Exception {
        String wrong = text(handed()).replaceFirst("\"id\":\"[0-9a-f-]{36}\",\"label\"", "\"id\":{},\"label\"");
        assertThatThrownBy(() -> read(wrong)).hasMessageContaining("records[0].id");
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_after_the_first_mebibytes() {
        assertThatThrownBy(() -> PortfolioFormat.read(new Endless())).hasMessageContaining("larger than 16 MiB");
    }

    @Test
    void a_code_that_is_too_long_is_refused_and_nothing_is_brought_in() throws Exception {
        assertThatThrownBy(() -> here.portfolios.bringIn(read(handed()), "L".repeat(41)))
                .isInstanceOf(PortfolioException.class);
        assertThat(here.all(Entry.TYPE)).isEmpty();
    }

    private byte[] handed() throws Exception {
        return PortfolioFormat.write(there.shared(learner));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Portfolio read(byte[] file) throws PortfolioException, IOException {
        return PortfolioFormat.read(new ByteArrayInputStream(file));
    }

    private static Portfolio read(String file) throws PortfolioException, IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject body(Row row) throws Exception {
        return here.records.as(Reader.me()).find(row.id()).orElseThrow().body();
    }

    private static void change(Store store, String doneWell) throws Exception {
        Row row = store.all(Entry.TYPE).getFirst();
        StoredRecord stored = store.records.as(Reader.me()).find(row.id()).orElseThrow();
        JsonObject body = stored.body();
        body.addProperty("doneWell", doneWell);
        store.records.commit(Act.of(new Write.Update(row.id(), stored.version(), body)));
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }
}
