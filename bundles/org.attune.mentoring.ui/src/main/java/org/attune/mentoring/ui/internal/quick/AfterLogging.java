package org.attune.mentoring.ui.internal.quick;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.mentoring.Logged;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;

/** What can be done about an entry that was just logged: move it to another learner, take it back. */
final class AfterLogging {
    private static final Words WORDS = Words.of(AfterLogging.class);

    private final Site site;
    private final QuickDesk desk;

    AfterLogging(Site site, QuickDesk desk) {
        this.site = site;
        this.desk = desk;
    }

    void tell(Logged logged) {
        tell(WORDS.text("logged", logged.learnerCode()), logged);
    }

    private void tell(String text, Logged logged) {
        site.messages().done(text, new Messages.Choice(WORDS.text("logged.move"), () -> move(logged)),
                new Messages.Choice(WORDS.text("logged.undo"), () -> undo(logged)));
    }

    private void undo(Logged logged) {
        work("undoing", () -> {
            desk.undo(logged);
            return logged;
        }, done -> site.messages().done(WORDS.text("undone", logged.learnerCode())));
    }

    private void move(Logged logged) {
        new MoveDialog(site, desk).ask(code -> work("moving", () -> desk.move(logged, code),
                moved -> tell(WORDS.text("moved", moved.learnerCode()), moved)));
    }

    private <T> void work(String key, Callable<T> work, Consumer<T> then) {
        site.background().call(WORDS.text(key), work, then, this::failed);
    }

    private void failed(Exception why) {
        site.messages().failed(why instanceof RecordsException known
                ? WORDS.text("notdone", known.getMessage())
                : WORDS.text("notdone.unexpected"), why);
    }
}
