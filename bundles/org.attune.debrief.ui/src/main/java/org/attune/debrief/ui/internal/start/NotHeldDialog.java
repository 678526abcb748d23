package org.attune.debrief.ui.internal.start;

import java.util.List;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.WordCombo;
import org.attune.frameworks.Term;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Asks why a debrief was not held, and keeps that it was not. On the user interface's thread. */
public final class NotHeldDialog {
    private static final Words WORDS = Words.of(NotHeldDialog.class);

    private final AskShell ask;
    private final Site site;
    private final Keeping keeping;
    private final Runnable then;
    private final WordCombo reason;
    private final Button keep;

    /** Keeps that a debrief was not held. */
    @FunctionalInterface
    public interface Keeping {
        /** Keeps it, off the user interface's thread. */
        Saved keep(String reason) throws RecordsException;
    }

    /**
     * @param reasons the reasons to choose from; others may be typed
     * @param then runs when it is kept
     */
    public NotHeldDialog(Site site, List<Term> reasons, Keeping keeping, Runnable then) {
        this.site = site;
        this.keeping = keeping;
        this.then = then;
        ask = new AskShell(site.shell(), "debrief.notheld.shell", WORDS.text("notheld.title"), 2);
        Controls make = new Controls(WORDS);
        make.sentence(ask.page(), "notheld.what", 2);
        reason = make.choice(ask.page(), "notheld.reason", reasons, SWT.DROP_DOWN);
        keep = make.button(ask.foot(), "notheld.keep", this::keep);
        make.button(ask.foot(), "notheld.close", ask::close);
        reason.onChange(() -> ask.ready(keep, !reason.word().isBlank()));
        keep.setEnabled(false);
    }

    /** Opens it. */
    public void open() {
        ask.open(keep);
        reason.control().setFocus();
    }

    private void keep() {
        String why = reason.word();
        keep.setEnabled(false);
        site.background().call(WORDS.text("notheld.keeping"), () -> keeping.keep(why), saved -> {
            ask.close();
            site.messages().done(WORDS.text("notheld.kept"));
            then.run();
        });
    }
}
