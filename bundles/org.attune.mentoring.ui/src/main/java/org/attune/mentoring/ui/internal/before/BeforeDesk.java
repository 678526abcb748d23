package org.attune.mentoring.ui.internal.before;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.prompts.Occasion;
import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.Prompts;
import org.attune.practice.Appointment;
import org.attune.practice.Appointments;
import org.attune.practice.FollowUps;
import org.attune.practice.Goals;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.KeptGoal;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers what a mentor wants to know before meeting somebody. Methods wait for the disk unless they say not. */
@Component(service = BeforeDesk.class)
public final class BeforeDesk {
    /** How many days ahead the day of a goal is soon. */
    private static final int SOON = 30;
    private static final int INTENTIONS = 5;

    private final MentoringLog log;
    private final FollowUps followUps;
    private final Goals goals;
    private final Prompts prompts;
    private final People people;
    private final List<Appointments> appointments = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.systemDefaultZone();

    /** Over these services. */
    @Activate
    public BeforeDesk(@Reference MentoringLog log, @Reference FollowUps followUps, @Reference Goals goals,
            @Reference Prompts prompts, @Reference People people) {
        this.log = log;
        this.followUps = followUps;
        this.goals = goals;
        this.prompts = prompts;
        this.people = people;
    }

    /**
     * What is known of a learner.
     *
     * @param known what the log says
     * @param tried what they wanted to try before, with what became of it, latest first
     * @param goals goals that are soon to be reached
     * @param question what could be asked
     */
    record Brief(BeforeYouMeet known, List<KeptFollowUp> tried, List<KeptGoal> goals, Prompt question) {}

    /**
     * Somebody who comes today.
     *
     * @param code their code
     * @param reasons what is planned with them, each once
     * @param known what the log says
     */
    record Guest(String code, List<String> reasons, BeforeYouMeet known) {
        RecordId id() {
            return known.learner().id();
        }
    }

    /** Somebody else plans things with people. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addAppointments(Appointments one) {
        appointments.add(one);
    }

    /** They do not any more. */
    public void removeAppointments(Appointments one) {
        appointments.remove(one);
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    FollowUps followUps() {
        return followUps;
    }

    /** @param turn 0 for the first question, 1 for another one, and so on */
    Optional<Brief> brief(RecordId learner, int turn) throws RecordsException {
        Optional<BeforeYouMeet> known = log.beforeYouMeet(learner);
        return known.isEmpty() ? Optional.empty() : Optional.of(brief(known.get(), turn));
    }

    private Brief brief(BeforeYouMeet known, int turn) throws RecordsException {
        RecordId learner = known.learner().id();
        List<KeptGoal> soon = goals.of(learner).stream().filter(kept -> kept.goal().open())
                .filter(kept -> kept.goal().until().filter(today().plusDays(SOON)::isBefore).isEmpty()).toList();
        List<KeptFollowUp> tried = followUps.intentionsOf(learner).stream()
                .filter(kept -> !kept.followUp().open()).limit(INTENTIONS).toList();
        Occasion occasion = new Occasion(learner, known.lastMet().isPresent(), known.intention().isPresent(),
                !soon.isEmpty());
        return new Brief(known, tried, soon, prompts.oneFor(occasion, today(), turn));
    }

    /** Those in the program with whom something is planned for today, in the order of their codes. */
    List<Guest> guests() throws RecordsException {
        Map<RecordId, List<String>> planned = planned();
        List<Guest> guests = new ArrayList<>();
        for (KeptPerson kept : planned.isEmpty() ? List.<KeptPerson>of() : people.all()) {
            List<String> reasons = planned.getOrDefault(kept.id(), List.of());
            if (!reasons.isEmpty() && kept.person().activeOn(today())) {
                log.beforeYouMeet(kept.id()).ifPresent(known -> guests.add(new Guest(kept.code(), reasons, known)));
            }
        }
        return guests;
    }

    private Map<RecordId, List<String>> planned() throws RecordsException {
        Map<RecordId, List<String>> planned = new HashMap<>();
        for (Appointments each : appointments) {
            for (Appointment one : each.on(today())) {
                List<String> reasons = planned.computeIfAbsent(one.person(), who -> new ArrayList<>());
                if (!reasons.contains(one.what())) {
                    reasons.add(one.what());
                }
            }
        }
        return planned;
    }
}
