package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.Caution;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * What a facilitator should know before it begins; where a line manager facilitates, the choice to hand over or to go on
 * for a reason. Takes no room while there is nothing to say. On the user interface's thread.
 */
final class CautionPanel {
    private static final Words WORDS = Words.of(CautionPanel.class);

    private final Composite area;
    private final Stage stage;
    private final RunDesk desk;
    private List<Caution> shown = List.of();

    CautionPanel(Composite parent, Stage stage, RunDesk desk) {
        this.stage = stage;
        this.desk = desk;
        area = WidgetIds.set(new Composite(parent, SWT.NONE), "debrief.cautions");
        area.setLayout(Grids.columns(1));
        area.setLayoutData(Grids.wide());
        show(stage.now());
    }

    /** The widgets stay while the kinds of cautions are the same, so that nobody's typing is cut off. */
    void show(Running running) {
        List<Caution> now = desk.debriefs().cautions(running.debrief());
        if (!kinds(now).equals(kinds(shown)) || area.getChildren().length == 0) {
            shown = now;
            Stream.of(area.getChildren()).forEach(Control::dispose);
            now.forEach(this::add);
            Grids.show(area, !now.isEmpty());
            area.requestLayout();
        }
    }

    private static List<String> kinds(List<Caution> cautions) {
        return cautions.stream().map(Caution::kind).toList();
    }

    private void add(Caution caution) {
        Type.head(sentence(caution.text()));
        sentence(caution.why());
        if (caution.kind().equals(Caution.LINE_MANAGER_FACILITATES)) {
            answers();
        }
    }

    private Label sentence(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
        return label;
    }

    private void answers() {
        Controls make = new Controls(WORDS);
        Composite row = Grids.row(area, 3);
        Text other = make.field(row, "manager.other", () -> {});
        make.button(row, "manager.handover", () -> stage.step(running -> running.led(
                running.debrief().facilitation().reassignedTo(Optional.empty(), other.getText().strip()))));
        Text reason = make.field(row, "manager.reason", () -> {});
        reason.setText(stage.now().debrief().facilitation().goOnReason());
        reason.addListener(SWT.Modify, event -> stage.step(running -> running
                .led(running.debrief().facilitation().goingOn(reason.getText().strip()))));
    }
}
