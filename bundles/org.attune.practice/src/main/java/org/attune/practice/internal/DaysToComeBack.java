package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.practice.Appointment;
import org.attune.practice.Appointments;
import org.attune.practice.FollowUps;
import org.attune.practice.Goals;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom follow-ups and goals bring back: on the day to come back to one, on the day by which one is to be reached. */
@Component
public final class DaysToComeBack implements Appointments {
    private static final Words WORDS = Words.of(DaysToComeBack.class);

    private final FollowUps followUps;
    private final Goals goals;

    /** Over these services. */
    @Activate
    public DaysToComeBack(@Reference FollowUps followUps, @Reference Goals goals) {
        this.followUps = followUps;
        this.goals = goals;
    }

    @Override
    public List<Appointment> on(LocalDate day) throws RecordsException {
        Stream<RecordId> back = followUps.comingUp(day.minusDays(1), 1).stream()
                .map(kept -> kept.followUp().person()).flatMap(Optional::stream);
        Stream<RecordId> reach = goals.dueBy(day).stream().map(kept -> kept.goal())
                .filter(goal -> goal.until().equals(Optional.of(day))).map(goal -> goal.person())
                .flatMap(Optional::stream);
        return Stream.concat(named(back, "day.follow-up"), named(reach, "day.goal")).toList();
    }

    private static Stream<Appointment> named(Stream<RecordId> people, String key) {
        return people.distinct().map(person -> new Appointment(person, WORDS.text(key)));
    }
}
