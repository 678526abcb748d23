package org.attune.debrief.ui.internal.run;

import org.attune.debrief.Running;
import org.attune.debrief.Safety;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.program.Contacts;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.AskShell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * When somebody is not all right, or a ground rule was broken: what to do, and what to write down of it. Nothing is
 * scored, and nobody is alerted. On the user interface's thread.
 */
final class SupportDialog {
    private static final Words WORDS = Words.of(SupportDialog.class);

    private final AskShell ask;
    private final Stage stage;
    private final Text offered;
    private final Button wish;
    private final Text breach;
    private final Text repair;
    private final Button keep;

    SupportDialog(Site site, Stage stage, Contacts contacts, WritingFields fields) {
        this.stage = stage;
        ask = new AskShell(site.shell(), "debrief.support.shell", WORDS.text("support.title"), 2);
        Controls make = new Controls(WORDS);
        make.sentence(ask.page(), "support.what", 2);
        new ContactLines(ask, site, contacts, fields);
        offered = make.field(ask.page(), "support.offered", () -> {});
        wish = make.box(ask.page(), "support.wish", SWT.CHECK, () -> {});
        wish.setLayoutData(Controls.wrapped(2));
        make.sentence(ask.page(), "support.rule", 2);
        breach = make.field(ask.page(), "support.breach", () -> {});
        repair = make.field(ask.page(), "support.repair", () -> {});
        make.sentence(ask.page(), "support.private", 2);
        keep = make.button(ask.foot(), "support.keep", this::keep);
        make.button(ask.foot(), "support.close", ask::close);
        fill(stage.now());
    }

    Shell open() {
        ask.open(keep);
        offered.setFocus();
        return ask.shell();
    }

    private void fill(Running running) {
        Safety safety = running.debrief().safety();
        offered.setText(safety.supportOffered());
        wish.setSelection(safety.wishToTalk().orElse(false));
        breach.setText(safety.breach());
        repair.setText(safety.repair());
        keep.setEnabled(running.mayNote() && !running.framework().rounds());
    }

    private void keep() {
        Safety said = Safety.EMPTY.breach(breach.getText().strip(), repair.getText().strip())
                .support(offered.getText().strip(), wish.getSelection());
        stage.step(running -> running.with(said));
        ask.close();
    }
}
