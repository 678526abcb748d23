package org.attune.mentoring.ui.internal.handing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Messages;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/** Hands a learner their record: first what goes and what stays, then as what and where. */
final class HandOverDialog {
    private static final Words WORDS = Words.of(HandOverDialog.class);

    private final Site site;
    private final HandingDesk desk;
    private final Steps steps;
    private final WhatPage what;
    private final HowPage how;
    private Optional<PortfolioPlan> plan = Optional.empty();

    HandOverDialog(Site site, HandingDesk desk) {
        this.site = site;
        this.desk = desk;
        this.steps = new Steps(site, "handing.shell", WORDS.text("handover.title"));
        this.what = new WhatPage(steps.stack());
        this.how = new HowPage(steps.stack(), "form.JSON");
    }

    Shell open() {
        what.onLearner(this::read);
        what.onShare(this::askToShare);
        what.onTick(() -> steps.ready(what.somethingGoes()));
        how.offerPaper(desk.canMakePaper());
        Shell shell = steps.open(
                List.of(Steps.Page.of(what.control()), new Steps.Page(how.control(), () -> {}, how::fault)),
                WORDS.text("handover.do"), this::write);
        steps.ready(false);
        site.background().call(WORDS.text("reading"), () -> desk.choice(site.selected()), choice -> {
            if (!shell.isDisposed()) {
                what.show(choice);
                what.chosen().ifPresent(this::read);
            }
        });
        return shell;
    }

    /** For the tour: the second step. */
    void forth() {
        steps.forth();
    }

    private void read(RecordId learner) {
        site.background().call(WORDS.text("reading"), () -> desk.plan(learner), this::show, this::failed);
    }

    private void show(PortfolioPlan read) {
        if (!steps.shell().isDisposed()) {
            plan = Optional.of(read);
            what.show(read);
            steps.ready(what.somethingGoes());
            steps.say(read.goes().isEmpty() ? WORDS.text("handover.nothing") : "");
        }
    }

    private void askToShare() {
        PortfolioPlan shown = plan.orElseThrow();
        MessageBox question = new MessageBox(steps.shell(), SWT.ICON_QUESTION | SWT.YES | SWT.NO);
        question.setText(WORDS.text("handover.title"));
        question.setMessage(WORDS.text("share.ask", shown.couldBeShared().size(), shown.learner().code()));
        if (question.open() == SWT.YES) {
            share(shown);
        }
    }

    /** For the tests too, which do not answer the system's question. */
    void share(PortfolioPlan shown) {
        site.background().call(WORDS.text("sharing"), () -> desk.share(shown), this::show, this::failed);
    }

    private void write() {
        Wish wish = how.wish("");
        RecordId learner = plan.orElseThrow().learner().id();
        Set<RecordId> leftOut = what.leftOut();
        Set<String> media = what.mediaLeftOut();
        steps.ready(false);
        steps.say(WORDS.text("writing"));
        site.background().call(WORDS.text("writing"), () -> desk.write(learner, leftOut, media, wish), this::written,
                this::failed);
    }

    private void written(Path folder) {
        if (!steps.shell().isDisposed()) {
            steps.shell().dispose();
        }
        site.messages().done(WORDS.text("written", folder),
                new Messages.Choice(WORDS.text("written.open"), () -> Program.launch(folder.toString())));
    }

    private void failed(Exception why) {
        steps.ready(true);
        steps.say(sentence(why));
        if (!(why instanceof PortfolioException)) {
            site.messages().failed(sentence(why), why);
        }
    }

    /** What a person reads of something that went wrong. */
    static String sentence(Exception why) {
        return switch (why) {
            case PortfolioException refused -> refused.getMessage();
            case RecordsException unread -> unread.getMessage();
            case IOException disk -> WORDS.text("disk");
            default -> WORDS.text("unexpected");
        };
    }
}
