package org.attune.mentoring.ui.internal.before;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.prompts.Occasion;
import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.Prompts;
import org.attune.practice.FollowUps;
import org.attune.practice.Goals;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.KeptGoal;
import org.attune.practice.Waiting;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

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
     * @param id their record
     * @param code their code
     * @param known what the log says
     */
    record Guest(RecordId id, String code, BeforeYouMeet known) {}

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

    /** Whom something is planned with for today. */
    List<Guest> today(int most) throws RecordsException {
        Map<RecordId, KeptFollowUp> planned = new LinkedHashMap<>();
        Stream<KeptFollowUp> due = followUps.waiting(today(), 1_000).stream().filter(one -> one.days() == 0)
                .map(Waiting::kept);
        due.forEach(kept -> kept.followUp().person().ifPresent(person -> planned.putIfAbsent(person, kept)));
        List<Guest> guests = new ArrayList<>();
        for (RecordId person : planned.keySet().stream().limit(most).toList()) {
            Optional<BeforeYouMeet> known = log.beforeYouMeet(person);
            if (known.isPresent()) {
                guests.add(new Guest(person, people.labelOf(person, Naming.CODE), known.get()));
            }
        }
        return guests;
    }
}
