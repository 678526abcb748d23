package org.attune.mentoring.ui.internal.handing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.ui.internal.handing.AccessDesk.Found;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Answers somebody who asks for all that is recorded about them: what was found, who else is told of, and where to. */
final class AccessDialog {
    private static final Words WORDS = Words.of(AccessDialog.class);

    private final Site site;
    private final AccessDesk desk;
    private final Steps steps;
    private final FoundPage foundPage;
    private final OthersPage others;
    private final AnswerPage answer;
    private Optional<Found> found = Optional.empty();
    private Optional<AccessFindings> left = Optional.empty();
    private Runnable onceFound = () -> {};

    AccessDialog(Site site, AccessDesk desk) {
        this.site = site;
        this.desk = desk;
        this.steps = new Steps(site, "asked.shell", WORDS.text("asked.title"));
        this.foundPage = new FoundPage(steps.stack());
        this.others = new OthersPage(steps.stack());
        this.answer = new AnswerPage(steps.stack(), desk.canMakePaper());
    }

    /** Opens it on the person who is selected in the window, or on nobody. */
    Shell open() {
        return open(false);
    }

    /** For the tour: on somebody, and what shall happen when it is found what is recorded about them. */
    Shell openOnSomebody(Runnable then) {
        onceFound = then;
        return open(true);
    }

    private Shell open(boolean onSomebody) {
        foundPage.onAsked(this::search);
        Shell shell = steps.open(List.of(new Steps.Page(foundPage.control(), () -> {}, this::leaveOut),
                new Steps.Page(others.control(), this::showOthers, others::fault),
                new Steps.Page(answer.control(), this::showAnswer, answer::fault)), WORDS.text("asked.do"),
                this::write);
        steps.ready(false);
        Optional<RecordId> selected = site.selected();
        site.background().call(WORDS.text("reading"), () -> desk.choice(selected),
                choice -> show(onSomebody ? choice.orFirst() : choice));
        return shell;
    }

    void forth() {
        steps.forth();
    }

    private void show(Choice choice) {
        if (!steps.shell().isDisposed()) {
            foundPage.show(choice);
        }
    }

    private void search(RecordId person, boolean ownNotes) {
        steps.ready(false);
        site.background().call(WORDS.text("reading"), () -> desk.search(person, ownNotes), this::show, this::failed);
    }

    private void show(Found now) {
        if (!steps.shell().isDisposed()) {
            found = Optional.of(now);
            others.forget();
            foundPage.show(now.shown());
            steps.say("");
            steps.grow();
            steps.ready(true);
            onceFound.run();
            onceFound = () -> {};
        }
    }

    /** What is left when whole records are out; says what is to be mended first. */
    private Optional<String> leaveOut() {
        Optional<String> unsaid = foundPage.fault();
        if (unsaid.isPresent()) {
            return unsaid;
        }
        try {
            left = Optional.of(desk.leaveOut(found.orElseThrow().findings(), foundPage.leftOut()));
            return Optional.empty();
        } catch (PortfolioException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void showOthers() {
        others.show(found.orElseThrow().shown(), left.orElseThrow().mentions());
    }

    private void showAnswer() {
        answer.show(left.orElseThrow(), others.decisions());
    }

    private void write() {
        Wish wish = answer.wish(others.decider());
        AccessFindings findings = left.orElseThrow();
        Map<Mention, Decision> decisions = others.decisions();
        steps.ready(false);
        steps.say(WORDS.text("writing"));
        site.background().call(WORDS.text("writing"), () -> desk.answer(findings, decisions, wish), this::written,
                this::failed);
    }

    private void written(Path folder) {
        if (!steps.shell().isDisposed()) {
            steps.shell().dispose();
        }
        site.messages().done(WORDS.text("asked.written", folder),
                new Messages.Choice(WORDS.text("written.open"), () -> Program.launch(folder.toString())));
    }

    private void failed(Exception why) {
        steps.ready(found.isPresent());
        steps.say(HandOverDialog.sentence(why));
        if (!(why instanceof PortfolioException)) {
            site.messages().failed(HandOverDialog.sentence(why), why);
        }
    }
}
