package org.attune.debrief.ui.internal.run;

import java.util.List;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.FivePractices;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The five practices of a debrief that is over, to confirm or to change. On the user interface's thread. */
final class KeptPractices {
    private static final Words WORDS = Words.of(KeptPractices.class);

    private final Opened.Over over;
    private final Site site;
    private final RunDesk desk;
    private final PracticeRows rows;
    private final Button lead;
    private Said saved;

    /** What is said of them. */
    private record Said(List<ConfirmedPractice> practices, boolean forFacultyLead) {}

    KeptPractices(Composite body, Site site, RunDesk desk, Opened.Over over) {
        this.over = over;
        this.site = site;
        this.desk = desk;
        Controls make = new Controls(WORDS);
        make.head(body, "close.five", 1);
        make.sentence(body, "close.five.what", 1);
        rows = over.practices().map(known -> new PracticeRows(body, known.practices()))
                .orElseGet(() -> PracticeRows.of(body, desk.debriefs().signs(over.debrief().debrief())));
        lead = make.box(body, "close.lead", SWT.CHECK, () -> {});
        lead.setSelection(over.practices().map(FivePractices::forFacultyLead).orElse(false));
        make.button(body, "kept.confirm", this::confirm);
        saved = said();
    }

    /** Whether something is said that is not kept, and not about to be. */
    boolean isTouched() {
        return !said().equals(saved);
    }

    private Said said() {
        return new Said(rows.now(), lead.getSelection());
    }

    private void confirm() {
        Said before = saved;
        Said now = said();
        saved = now;
        site.background().call(WORDS.text("confirming"),
                () -> desk.confirm(over.debrief().id(), now.practices(), now.forFacultyLead()),
                done -> site.messages().done(WORDS.text("confirmed")), why -> unconfirmed(before, why));
    }

    private void unconfirmed(Said before, Exception why) {
        saved = before;
        site.messages().failed(Told.of(WORDS, "unconfirmed", why), why);
    }
}
