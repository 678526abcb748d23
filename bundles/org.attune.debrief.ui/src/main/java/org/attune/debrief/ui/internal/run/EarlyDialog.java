package org.attune.debrief.ui.internal.run;

import org.attune.debrief.DebriefWords;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Ends the talk before its last phase, with the reason; the summary is still read. On the user interface's thread. */
final class EarlyDialog {
    private static final Words WORDS = Words.of(EarlyDialog.class);

    private final AskShell ask;
    private final WordCombo reason;
    private final Button end;

    EarlyDialog(Site site, Stage stage, RunDesk desk) {
        ask = new AskShell(site.shell(), "debrief.early.shell", WORDS.text("early.title"), 2);
        Controls make = new Controls(WORDS);
        make.sentence(ask.page(), "early.what", 2);
        reason = make.choice(ask.page(), "early.reason", desk.terms(DebriefWords.ENDED_EARLY), SWT.DROP_DOWN);
        end = make.button(ask.foot(), "early.end", () -> {
            String why = reason.word();
            ask.close();
            stage.step(running -> running.endingEarly(why));
        });
        make.button(ask.foot(), "early.close", ask::close);
        reason.onChange(() -> ask.ready(end, !reason.word().isBlank()));
        end.setEnabled(false);
    }

    void open() {
        ask.open(end);
        reason.control().setFocus();
    }
}
