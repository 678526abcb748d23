package org.attune.program.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterLine.State;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.program.roster.Rosters;
import org.attune.program.roster.Steps;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptRostersTest {
    private static final LocalDate TODAY = Ground.TODAY;
    private final Ground ground = new Ground();
    private final Rosters rosters = new KeptRosters(ground.records, ground.people, ground.relationships);

    private RosterPlan preview(String file) throws RecordsException {
        return rosters.preview(file.getBytes(UTF_8), Steps.UNSEEN);
    }

    private int take(String file) throws RecordsException {
        return rosters.take(preview(file), TODAY, Steps.UNSEEN);
    }

    private Person person(String code) throws RecordsException {
        return ground.people.find(code).orElseThrow().person();
    }

    @Test
    void a_roster_says_who_is_new_changed_and_the_same_before_anything_is_kept() throws RecordsException {
        take("code,profession\nL-01,nurse\nL-02,nurse\n");
        int acts = ground.records.acts();
        RosterPlan plan = preview("code,profession\nL-01,nurse\nL-02,physician\nL-03,nurse\n");
        assertThat(plan.counts()).isEqualTo(Map.of(State.NEW, 1, State.CHANGED, 1, State.SAME, 1));
        assertThat(ground.records.acts()).isEqualTo(acts);
    }

    @Test
    void a_roster_is_taken_over_in_one_act_with_its_mentors() throws RecordsException {
        int acts = ground.records.acts();
        assertThat(take("Code;R\u00f4les;Groupe;Depuis;Mentor\nL-01;;Automne;01.09.2026;M-09\nM-09;lead;;;\n"))
                .isEqualTo(2);
        assertThat(ground.records.acts()).isEqualTo(acts + 1);
        assertThat(person("L-01").cohort()).isEqualTo("Automne");
        assertThat(person("L-01").activeFrom()).contains(LocalDate.of(2026, 9, 1));
        assertThat(person("M-09").roles()).containsExactly(Roles.LEAD, Roles.MENTOR);
        assertThat(ground.relationships.all()).singleElement().satisfies(
                kept -> assertThat(kept.relationship().activeOn(TODAY)).isTrue());
    }

    @Test
    void taking_the_same_roster_twice_changes_nothing() throws RecordsException {
        String file = "code\tmentor\nL-01\tM-01\nM-01\t\n";
        take(file);
        assertThat(take(file)).isZero();
        assertThat(ground.relationships.all()).hasSize(1);
    }

    @Test
    void what_a_row_leaves_empty_stays_as_it_was() throws RecordsException {
        take("code,profession,private name\nL-01,nurse,the tall one\n");
        take("code,cohort,profession\nl-01,Spring,\n");
        assertThat(person("L-01")).isEqualTo(Person.of("L-01", Roles.LEARNER).withProfession("nurse")
                .withCohort("Spring").withPrivateName("the tall one"));
    }

    @Test
    void a_code_used_twice_is_told_with_both_rows_and_nothing_is_kept() throws RecordsException {
        RosterPlan plan = preview("code\nL-01\nL-02\n l-01 \n");
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.column()).contains(RosterColumn.CODE);
            assertThat(problem.message()).contains("Row 2");
        });
        assertThatThrownBy(() -> rosters.take(plan, TODAY, Steps.UNSEEN)).isInstanceOf(RecordsException.class);
        assertThat(ground.people.all()).isEmpty();
    }

    @Test
    void nobody_is_their_own_mentor_and_a_mentor_is_somebody() throws RecordsException {
        RosterPlan plan = preview("code,mentor\nL-01,L-01\nL-02,M-77\n");
        assertThat(plan.problems()).extracting(RosterProblem::row).containsExactly(2, 3);
        assertThat(plan.problems()).allMatch(problem -> problem.column().equals(Optional.of(RosterColumn.MENTOR)));
        assertThat(plan.counts()).isEqualTo(Map.of(State.CONFLICT, 2));
    }

    @Test
    void a_day_that_can_be_read_in_two_ways_is_not_guessed() throws RecordsException {
        assertThat(preview("code,from\nL-01,03/04/2026\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("2026-11-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void files_are_read_in_the_encodings_that_spreadsheets_write(String encoding) throws RecordsException {
        byte[] file = "code;cohort\nL-01;\u00c9t\u00e9\n".getBytes(Charset.forName(encoding));
        RosterPlan plan = rosters.preview(file, Steps.UNSEEN);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines().getFirst().person().cohort()).isEqualTo("\u00c9t\u00e9");
        assertThat(plan.encoding()).startsWithIgnoringCase(encoding);
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_head() throws RecordsException {
        assertThat(preview("\ufeffcode\nL-01\n").problems()).isEmpty();
        assertThat(rosters.preview("code\nL-01\n".getBytes(UTF_16), Steps.UNSEEN).problems()).isEmpty();
    }

    @Test
    void two_encodings_in_one_file_are_told_with_both_lines() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("code;cohort\nL-01;\u00c9t\u00e9\n".getBytes(UTF_8));
        file.write("L-02;Printemps\nL-03;\u00c9t\u00e9\n".getBytes(ISO_8859_1));
        assertThat(rosters.preview(file.toByteArray(), Steps.UNSEEN).problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(4);
                    assertThat(problem.message()).contains("line 2");
                });
    }

    @Test
    void a_file_that_is_no_table_says_so_in_one_sentence() throws RecordsException {
        assertThat(preview("").problems()).hasSize(1);
        assertThat(preview("name,cohort\nA,B\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.column()).contains(RosterColumn.CODE));
        assertThat(preview("code\n\"L-01\n").problems()).hasSize(1);
        assertThat(rosters.preview(new byte[]{(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}, Steps.UNSEEN).problems())
                .hasSize(1);
    }

    @Test
    void columns_that_are_not_understood_are_named_and_passed_over() throws RecordsException {
        assertThat(preview("code,shoe size\nL-01,42\n").passedOver()).containsExactly("shoe size");
    }

    @Test
    void whoever_cancels_a_roster_keeps_nothing_of_it() throws RecordsException {
        RosterPlan plan = preview("code\nL-01\nL-02\n");
        assertThatThrownBy(() -> rosters.take(plan, TODAY, (done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(ground.people.all()).isEmpty();
    }

    @Test
    void whoever_cancels_a_roster_while_it_is_being_kept_keeps_nothing_of_it() throws RecordsException {
        RosterPlan plan = preview("code\nL-01\nL-02\n");
        AtomicInteger told = new AtomicInteger();
        AtomicBoolean cancelled = new AtomicBoolean();
        ground.records.guardedBy(() -> cancelled.set(told.get() >= plan.lines().size()));
        assertThatThrownBy(() -> rosters.take(plan, TODAY, (done, total) -> {
            told.incrementAndGet();
            if (cancelled.get()) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(ground.people.all()).isEmpty();
    }

    @Test
    void a_code_that_was_given_away_since_the_file_was_looked_at_is_not_used_twice() throws RecordsException {
        RosterPlan plan = preview("code\nL-01\n");
        ground.learner("L-01");
        assertThatThrownBy(() -> rosters.take(plan, TODAY, Steps.UNSEEN)).hasMessageContaining("Read the file again");
        assertThat(ground.people.all()).hasSize(1);
    }

    @Test
    void what_is_written_is_read_again_and_has_private_names_only_when_they_are_wished() throws Exception {
        take("code,profession,private name\nL-01,\"nurse, nights\",the tall one\n");
        StringBuilder without = new StringBuilder();
        StringBuilder with = new StringBuilder();
        rosters.write(without, false);
        rosters.write(with, true);
        assertThat(without.toString()).doesNotContain("tall");
        assertThat(with.toString()).contains("the tall one");
        assertThat(preview(with.toString()).counts()).isEqualTo(Map.of(State.SAME, 1));
    }

    @Test
    void no_cell_is_a_formula_for_a_spreadsheet() throws RecordsException, IOException {
        ground.people.add(Person.of("L-01", Roles.LEARNER).withProfession("=1+1"));
        StringBuilder file = new StringBuilder();
        rosters.write(file, false);
        assertThat(file.toString()).contains(",'=1+1,");
        assertThat(rosters.preview(file.toString().getBytes(UTF_16LE), Steps.UNSEEN).counts())
                .isEqualTo(Map.of(State.SAME, 1));
    }

    @Test
    void fifty_thousand_rows_are_looked_at_with_every_step_told() throws RecordsException {
        StringBuilder file = new StringBuilder("code,cohort,mentor\nM-1,,\n");
        for (int i = 1; i < 50_000; i++) {
            file.append("L-").append(i).append(",Spring,M-1\n");
        }
        long[] told = new long[1];
        RosterPlan plan = rosters.preview(file.toString().getBytes(UTF_8), (done, total) -> told[0]++);
        assertThat(plan.counts()).isEqualTo(Map.of(State.NEW, 50_000));
        assertThat(told[0]).isEqualTo(50_000);
    }
}
