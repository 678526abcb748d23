package org.attune.debrief.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Agreement;
import org.attune.debrief.Objective;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.debrief.ui.internal.writing.WrittenField;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Agreeing the space: purpose, ground rules, whether all are all right, consent. On the user interface's thread. */
final class AgreePage implements RunPart {
    private static final Words WORDS = Words.of(AgreePage.class);
    private static final String FACILITATOR = "facilitator";

    private final Stage stage;
    private final WrittenField purpose;
    private final Button aloud;
    private final Text objective;
    private final WrittenField rules;
    private final Button agreed;
    private final Button safe;
    private final Button consent;
    private final Button noNotes;
    private final CautionPanel cautions;
    private boolean filling;

    AgreePage(Composite page, Stage stage, WritingFields notes, RunDesk desk) {
        this.stage = stage;
        Controls make = new Controls(WORDS);
        cautions = new CautionPanel(page, stage, desk);
        make.head(page, "agree.purpose", 1);
        purpose = notes.low(page, "debrief.agree.purpose.text", WORDS.text("agree.purpose"));
        aloud = make.box(page, "agree.aloud", SWT.CHECK, this::changed);
        Composite row = Grids.row(page, 2);
        objective = make.field(row, "agree.objective", this::changed);
        make.head(page, "agree.rules", 1);
        rules = notes.field(page, "debrief.agree.rules.text", WORDS.text("agree.rules"));
        agreed = make.box(page, "agree.agreed", SWT.CHECK, this::changed);
        safe = make.box(page, "agree.safe", SWT.CHECK, this::changed);
        make.head(page, "agree.consent", 1);
        consent = make.box(page, "agree.yes", SWT.RADIO, this::changed);
        noNotes = make.box(page, "agree.no", SWT.RADIO, this::changed);
        fill(stage.now().debrief().agreement());
        purpose.onChange(this::changed);
        rules.onChange(this::changed);
    }

    /** Where the first thing is that is not agreed yet. */
    @Override
    public void focus() {
        Agreement agreement = stage.now().debrief().agreement();
        if (agreement.purpose().isBlank() || agreement.complete()) {
            purpose.focus();
        } else if (!agreement.rulesAgreed().orElse(false)) {
            agreed.setFocus();
        } else {
            (agreement.safeToBegin().orElse(false) ? consent : safe).setFocus();
        }
    }

    @Override
    public void show(Running running) {
        cautions.show(running);
    }

    /** What is still to be agreed, as a sentence; empty when all is. */
    static String stillToCome(Running running) {
        Agreement agreement = running.debrief().agreement();
        List<String> open = new ArrayList<>();
        if (agreement.purpose().isBlank()) {
            open.add("purpose");
        }
        if (!agreement.rulesAgreed().orElse(false)) {
            open.add("rules");
        }
        if (!agreement.safeToBegin().orElse(false)) {
            open.add("safe");
        }
        if (agreement.consentToLog().isEmpty()) {
            open.add("consent");
        }
        if (running.debrief().facilitation().wantsReassigning()) {
            open.add("manager");
        }
        String said = open.stream().map(key -> WORDS.text("agree.open." + key)).collect(Collectors.joining(", "));
        return said.isEmpty() ? WORDS.text("agree.all") : WORDS.text("agree.open", said);
    }

    private void fill(Agreement agreement) {
        filling = true;
        purpose.fill(agreement.purpose());
        aloud.setSelection(!agreement.statedBy().isEmpty());
        objective.setText(agreement.objectives().stream().map(Objective::text).collect(Collectors.joining("; ")));
        boolean fresh = agreement.rulesAgreed().isEmpty() && agreement.groundRules().isEmpty();
        rules.fill(fresh ? WORDS.text("agree.rules.usual") : String.join("\n", agreement.groundRules()));
        agreed.setSelection(agreement.rulesAgreed().orElse(false));
        safe.setSelection(agreement.safeToBegin().orElse(false));
        consent.setSelection(agreement.consentToLog().orElse(false));
        noNotes.setSelection(!agreement.consentToLog().orElse(true));
        filling = false;
    }

    private void changed() {
        if (!filling) {
            stage.step(running -> running.agreeing(typed(running.debrief().agreement())));
        }
    }

    private Agreement typed(Agreement before) {
        Agreement now = before.purpose(purpose.text().strip(), aloud.getSelection() ? FACILITATOR : "")
                .serving(objectives(before.objectives())).rules(lines(rules.text()), agreed.getSelection())
                .safeToBegin(safe.getSelection());
        return consent.getSelection() || noNotes.getSelection() ? now.consent(consent.getSelection()) : now;
    }

    /** Objectives that were there keep what else is known of them. */
    private List<Objective> objectives(List<Objective> before) {
        return Stream.of(objective.getText().split(";")).map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> before.stream().filter(one -> one.text().equals(text)).findFirst()
                        .orElseGet(() -> Objective.of(text)))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
