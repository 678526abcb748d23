package org.attune.mentoring.cli.internal;

import org.attune.console.Plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.console.ConsoleCommand;
import org.attune.console.internal.Grammar;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.internal.EntryType;
import org.attune.mentoring.internal.KeptMentoringLog;
import org.attune.mentoring.prompts.internal.KeptPrompts;
import org.attune.mentoring.prompts.internal.PromptType;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUp;
import org.attune.practice.FollowUps;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.GoalType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptGoals;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

/** On the real services of the capability, over records in memory. */
class MentoringOnConsoleTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final Vocabularies VOCABULARIES = new ListedVocabularies();

    private final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new FollowUpType(), new GoalType(),
            new PromptType(),
            new EntryType(VOCABULARIES));
    private final People people = new KeptPeople(records);
    private final FollowUps followUps = new KeptFollowUps(records);
    private final MentoringLog log = new KeptMentoringLog(records, people, followUps, VOCABULARIES);

    @Test
    void a_learner_is_shown_with_the_latest_day_and_what_is_open() throws RecordsException {
        RecordId learner = people.add(Person.of("L-07", Roles.LEARNER));
        log("L-07", TODAY.minusDays(3));
        log("l-07 ", TODAY.minusDays(9));
        records.commit(Act.of(followUps.begin(FollowUp.open(FollowUp.PROMISE, learner, "send the reading", TODAY))));
        assertThat(Learners.of(people, log, followUps))
                .containsExactly(new Learners.Line("L-07", Optional.of(TODAY.minusDays(3)), 1));
    }

    @Test
    void a_learner_without_an_entry_is_shown_too() throws RecordsException {
        people.add(Person.of("L-01", Roles.LEARNER));
        assertThat(Learners.of(people, log, followUps))
                .containsExactly(new Learners.Line("L-01", Optional.empty(), 0));
    }

    @Test
    void a_code_that_came_in_by_a_file_is_shown_before_it_has_a_record() throws RecordsException {
        fromFile("L-08");
        assertThat(Learners.of(people, log, followUps))
                .containsExactly(new Learners.Line("L-08", Optional.of(TODAY), 0));
    }

    @Test
    void before_one_meets_a_learner_one_sees_what_went_well_what_they_meant_to_try_and_what_is_open()
            throws RecordsException {
        RecordId learner = people.add(Person.of("L-07", Roles.LEARNER));
        records.commit(Act.of(followUps.begin(FollowUp.open(FollowUp.NEXT_TIME, learner, "sit down", TODAY))));
        records.commit(Act.of(followUps.begin(FollowUp.open(FollowUp.PROMISE, learner, "send the reading", TODAY))));
        log("L-07", TODAY.minusDays(3));
        Known known = Known.of("l-07", people, log).orElseThrow();
        assertThat(known.lastEntry()).contains(TODAY.minusDays(3));
        assertThat(known.intention()).map(FollowUp::text).contains("sit down");
        assertThat(known.open()).extracting(FollowUp::text).containsExactly("send the reading");
    }

    @Test
    void what_lies_ahead_are_open_goals_and_a_question() throws RecordsException {
        RecordId learner = people.add(Person.of("L-07", Roles.LEARNER));
        Goals goals = new KeptGoals(records);
        goals.add(Goal.proposed(learner, "listen longer", TODAY));
        goals.add(Goal.proposed(learner, "sit down", TODAY).in(GoalStates.MET, "", TODAY));
        log("L-07", TODAY.minusDays(3));
        Ahead ahead = Ahead.of(people.find("L-07"), Known.of("L-07", people, log).orElseThrow(), goals,
                new KeptPrompts(records));
        assertThat(ahead.goals()).extracting(Goal::text).containsExactly("listen longer");
        assertThat(ahead.question()).endsWith("?");
    }

    @Test
    void an_entry_that_came_in_by_a_file_is_known_by_its_code() throws RecordsException {
        fromFile("L-08");
        Known known = Known.of("L-08", people, log).orElseThrow();
        assertThat(known.doneWell()).isEqualTo("listened");
        assertThat(known.intention()).map(FollowUp::text).contains("sit down");
    }

    @Test
    void a_code_that_nobody_has_is_unknown() throws RecordsException {
        assertThat(Known.of("L-99", people, log)).isEmpty();
    }

    @Test
    void what_would_command_a_terminal_does_not_reach_it() {
        assertThat(Plain.line("one\n two\u001b[31m")).isEqualTo("one two\uFFFD[31m");
    }

    @Test
    void every_command_has_a_help_of_its_own() {
        assertHelp("learners", new LearnersCommand());
        assertHelp("before", new BeforeCommand());
        assertHelp("goals", new GoalsCommand());
        assertHelp("counts", new CountsCommand());
        assertHelp("mentoring", new MentoringCommand());
    }

    private static void assertHelp(String word, ConsoleCommand command) {
        assertThat(Grammar.help(word, command)).contains("Usage: attune " + word).contains("With --json:")
                .doesNotContain("!");
    }

    private void log(String code, LocalDate day) throws RecordsException {
        log.log(Entry.of(code, Encounter.on(day, "observation")), Optional.empty(), Optional.empty());
    }

    private void fromFile(String code) throws RecordsException {
        String json = "{\"learnerCode\": \"" + code + "\", \"encounter\": {\"date\": \"" + TODAY
                + "\"}, \"doneWell\": \"listened\", \"nextTime\": \"sit down\"}";
        records.commit(Act.of(
                new Write.Create(RecordId.fresh(), Entry.TYPE, JsonParser.parseString(json).getAsJsonObject())));
    }
}
