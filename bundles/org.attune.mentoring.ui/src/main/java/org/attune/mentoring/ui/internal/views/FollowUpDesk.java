package org.attune.mentoring.ui.internal.views;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUps;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.Waiting;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.words.Words;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.Site;

/** What waits, and what can be done about it, for the view and for Today. */
public final class FollowUpDesk {
    private static final Words WORDS = Words.of(FollowUpDesk.class);

    private static final int SOON = 7;

    private final Records records;
    private final FollowUps followUps;
    private final People people;
    private final Clock clock;

    /** A desk over these services. */
    public FollowUpDesk(Records records, FollowUps followUps, People people, Clock clock) {
        this.records = records;
        this.followUps = followUps;
        this.people = people;
        this.clock = clock;
    }

    /** Reads what waits, the longest first, and after it what comes back within a week, in the background. */
    public void readWithComing(Site site, int limit, Consumer<List<FollowUpLine>> then) {
        site.background().call(WORDS.text("followups.reading"), () -> {
            List<FollowUpLine> lines = new ArrayList<>(lines(limit));
            lines.addAll(coming());
            return lines;
        }, then);
    }

    /** Puts it away as done, and says so. */
    public void done(Site site, FollowUpLine line, Runnable then) {
        answer(site, line, States.DONE, then);
    }

    /**
     * Says what became of it, with a way back.
     *
     * @param state a word of {@link States}
     */
    public void answer(Site site, FollowUpLine line, String state, Runnable then) {
        work(site, then, () -> followUps.answer(line.kept().id(), line.kept().version(), state, today()),
                WORDS.text("followups.isdone", line.who()));
    }

    /** Puts it off to tomorrow, and says so. */
    public void tomorrow(Site site, FollowUpLine line, Runnable then) {
        work(site, then, () -> followUps.postpone(line.kept().id(), line.kept().version(), today().plusDays(1)),
                WORDS.text("followups.later"));
    }

    /** Opens what it came from. */
    public void open(Site site, FollowUpLine line) {
        line.kept().followUp().entry().ifPresent(entry -> site.open(Entry.TYPE, entry));
    }

    /**
     * What waits, the longest first. Waits for the disk.
     *
     * @param limit how many at the most
     */
    public List<FollowUpLine> lines(int limit) throws RecordsException {
        List<FollowUpLine> lines = new ArrayList<>();
        for (Waiting waiting : followUps.waiting(today(), limit)) {
            lines.add(new FollowUpLine(waiting.kept(), who(waiting.kept()), waiting.days()));
        }
        return lines;
    }

    private List<FollowUpLine> coming() throws RecordsException {
        List<FollowUpLine> lines = new ArrayList<>();
        for (KeptFollowUp kept : followUps.comingUp(today(), SOON)) {
            LocalDate day = kept.followUp().comeBackOn().orElse(today());
            lines.add(new FollowUpLine(kept, who(kept), ChronoUnit.DAYS.between(day, today())));
        }
        return lines;
    }

    private String who(KeptFollowUp kept) throws RecordsException {
        Optional<RecordId> person = kept.followUp().person();
        return person.isEmpty() ? WORDS.text("followups.unknown") : people.labelOf(person.get(), Naming.CODE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void work(Site site, Runnable then, Callable<Saved> work, String said) {
        site.background().call(WORDS.text("followups.answering"), work, saved -> {
            site.messages().done(said, new Choice(WORDS.text("followups.undo"), () -> undo(site, saved, then)));
            then.run();
        }, why -> failed(site, why));
    }

    private void undo(Site site, Saved saved, Runnable then) {
        Write.Undo undo = new Write.Undo(saved.record(), saved.version());
        site.background().call(WORDS.text("followups.answering"), () -> records.commit(Act.of(undo)), undone -> {
            site.messages().done(WORDS.text("followups.undone"));
            then.run();
        }, why -> failed(site, why));
    }

    private static void failed(Site site, Exception why) {
        site.messages().failed(why instanceof RecordsException known
                ? WORDS.text("followups.failed", known.getMessage())
                : WORDS.text("followups.failed.unexpected"), why);
    }
}
