package org.attune.mentoring.ui.internal.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.mentoring.Entry;
import org.attune.practice.FollowUps;
import org.attune.practice.States;
import org.attune.practice.Waiting;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;

/** What waits, and what can be done about it, for the view and for Today. */
public final class FollowUpDesk {
    private static final Words WORDS = Words.of(FollowUpDesk.class);

    private final FollowUps followUps;
    private final People people;
    private final Clock clock;

    /** A desk over these services. */
    public FollowUpDesk(FollowUps followUps, People people, Clock clock) {
        this.followUps = followUps;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Reads what waits, the longest first, in the background.
     *
     * @param limit how many at the most
     */
    public void read(Site site, int limit, Consumer<List<FollowUpLine>> then) {
        site.background().call(WORDS.text("followups.reading"), () -> lines(limit), then);
    }

    /** Puts it away as done, and says so. */
    public void done(Site site, FollowUpLine line, Runnable then) {
        work(site, then, () -> {
            followUps.answer(line.kept().id(), line.kept().version(), States.DONE, today());
            return WORDS.text("followups.isdone", line.who());
        });
    }

    /** Puts it off to tomorrow, and says so. */
    public void tomorrow(Site site, FollowUpLine line, Runnable then) {
        work(site, then, () -> {
            followUps.postpone(line.kept().id(), line.kept().version(), today().plusDays(1));
            return WORDS.text("followups.later");
        });
    }

    /** Opens what it came from. */
    public void open(Site site, FollowUpLine line) {
        line.kept().followUp().entry().ifPresent(entry -> site.open(Entry.TYPE, entry));
    }

    private List<FollowUpLine> lines(int limit) throws RecordsException {
        List<FollowUpLine> lines = new ArrayList<>();
        for (Waiting waiting : followUps.waiting(today(), limit)) {
            lines.add(new FollowUpLine(waiting.kept(), who(waiting), waiting.days()));
        }
        return lines;
    }

    private String who(Waiting waiting) throws RecordsException {
        Optional<RecordId> person = waiting.kept().followUp().person();
        return person.isEmpty() ? WORDS.text("followups.unknown") : people.labelOf(person.get(), Naming.CODE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void work(Site site, Runnable then, Callable<String> work) {
        Messages messages = site.messages();
        site.background().call(WORDS.text("followups.answering"), work, said -> {
            messages.done(said);
            then.run();
        }, why -> messages.failed(why instanceof RecordsException known
                ? WORDS.text("followups.failed", known.getMessage())
                : WORDS.text("followups.failed.unexpected"), why));
    }
}
