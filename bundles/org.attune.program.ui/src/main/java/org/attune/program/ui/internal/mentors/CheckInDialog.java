package org.attune.program.ui.internal.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.program.CheckIn;
import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.program.Mentors;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A moment for oneself: how much there is, what weighs, what helps. Nobody else sees it, and nothing is scored. */
final class CheckInDialog {
    private static final Words WORDS = Words.of(CheckInDialog.class);
    private static final List<String> LOADS = List.of(CheckIn.STEADY, CheckIn.MUCH, CheckIn.TOO_MUCH);

    private final Site site;
    private final Mentors mentors;
    private final Contacts contacts;

    CheckInDialog(Site site, Mentors mentors, Contacts contacts) {
        this.site = site;
        this.mentors = mentors;
        this.contacts = contacts;
    }

    /** With whom one may talk to, whatever one answers. */
    void open() {
        site.background().call(WORDS.text("check-in.reading"), contacts::offered, this::ask);
    }

    Shell ask(List<Contact> offered) {
        AskDialog dialog = new AskDialog(site, "people.check-in", WORDS.text("check-in.title"), WORDS);
        dialog.fields().sentence(WORDS.text("check-in.private"));
        Combo load = dialog.fields().combo("check-in.load", SWT.READ_ONLY | SWT.DROP_DOWN,
                LOADS.stream().map(each -> WORDS.text("load." + each)).toList());
        Text weighs = dialog.fields().text("check-in.weighs");
        Text helps = dialog.fields().text("check-in.helps");
        dialog.fields().sentence(WORDS.text("check-in.talk"));
        offered.forEach(contact -> dialog.fields().sentence(ContactText.of(contact)));
        dialog.open(WORDS.text("check-in.keep"), () -> {
            String word = load.getSelectionIndex() < 0 ? "" : LOADS.get(load.getSelectionIndex());
            CheckIn said = CheckIn.on(LocalDate.now(), word).saying(weighs.getText(), helps.getText());
            return Optional.<Callable<?>>of(() -> mentors.checkIns().add(said));
        }, () -> site.messages().done(WORDS.text("check-in.done")));
        return dialog.shell();
    }
}
