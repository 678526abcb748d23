package org.attune.program.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.program.Agreement;
import org.attune.program.Cohort;
import org.attune.program.Program;
import org.attune.program.Relationship;
import org.attune.program.Training;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.osgi.service.component.annotations.Component;

/**
 * The program of the demo, its cohort, and who mentors whom in it: one agreement that waits to be looked at again, one
 * learner who was handed over, one mentor who is the learner's line manager.
 */
@Component
public final class DemoProgram implements DemoContent {
    private static final RecordId PROGRAM = DemoIds.of("program");
    private static final RecordId OTHER = DemoIds.person("M-02");
    private static final String PLACE = "The small meeting room, with the door closed";
    private static final String BETWEEN_US = "What is said stays between us, unless somebody is in danger. "
            + "We never use names of patients.";
    private static final String ENDING = "Either of us may end it at any time, without giving a reason.";

    /** After the people whom it speaks of. */
    @Override
    public int order() {
        return 11;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        RecordId me = records.identity().person();
        records.commit(Act.of(
                Stream.of(program(today), meetings(me, today), trainings(me, today)).flatMap(each -> each)
                        .toArray(Write[]::new)));
    }

    private static Stream<Write> program(LocalDate today) {
        Optional<LocalDate> from = Optional.of(today.minusMonths(10));
        return Stream.of(
                create(PROGRAM, Program.TYPE, ProgramBodies.PROGRAM,
                        new Program("Compassion on the ward", "To stay kind when it is busy, and to last.", from,
                                Optional.empty(), Optional.empty())),
                create(DemoIds.of("cohort"), Cohort.TYPE, ProgramBodies.COHORT,
                        new Cohort("Spring", Optional.of(PROGRAM), from, Optional.empty())));
    }

    private static Stream<Write> meetings(RecordId me, LocalDate today) {
        LocalDate begun = today.minusMonths(9);
        return Stream.of(
                meeting("L-03", between(me, "L-03", begun).under(agreed(begun, today.plusWeeks(5)))),
                meeting("L-07", between(me, "L-07", begun).under(agreed(begun, today.minusDays(3)))),
                meeting("L-11", between(me, "L-11", today.minusWeeks(6)).meetingOn(today)),
                meeting("L-05", between(OTHER, "L-05", begun).lineManager(true)
                        .under(agreed(begun, today.plusWeeks(9)))),
                meeting("L-06 before", between(OTHER, "L-06", begun).under(agreed(begun, begun.plusMonths(6)))
                        .handedTo(me, today.minusMonths(2), "Works on another unit now")),
                meeting("L-06", between(me, "L-06", today.minusMonths(2).plusDays(1))));
    }

    private static Relationship between(RecordId mentor, String learner, LocalDate from) {
        return Relationship.between(mentor, DemoIds.person(learner), from);
    }

    private static Agreement agreed(LocalDate on, LocalDate review) {
        return Agreement.NONE.meeting("Every second week, half an hour", PLACE, Optional.of(60))
                .with(BETWEEN_US, ENDING).signed(on, review);
    }

    private static Write meeting(String who, Relationship relationship) {
        return create(DemoIds.of("relationship " + who), Relationship.TYPE, ProgramBodies.RELATIONSHIP, relationship);
    }

    private static Stream<Write> trainings(RecordId me, LocalDate today) {
        return Stream.of(
                training("1", Training.of(me, Training.TRAINING, "Two days: mentoring at the bedside",
                        today.minusMonths(14)).by("School of nursing").validUntil(today.plusMonths(10))),
                training("2", Training.of(me, Training.PEER_SUPPORT, "Mentors' lunch", today.minusWeeks(2)).taking(45)),
                training("3", Training.of(OTHER, Training.TRAINING, "Leading a debrief", today.minusMonths(5))
                        .by("Simulation centre")));
    }

    private static Write training(String number, Training training) {
        return create(DemoIds.of("training " + number), Training.TYPE, ProgramBodies.TRAINING, training);
    }

    private static <V extends Record> Write create(RecordId id, TypeName type, BodyView<V> view, V value) {
        return new Write.Create(id, type, view.write(value));
    }
}
