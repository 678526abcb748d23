package org.attune.forms.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Flow;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Options of which one is chosen, all in sight. Where no answer is fine too, that is an option of its own: a choice by
 * mistake can be taken back.
 */
final class Radios {
    private static final Words WORDS = Words.of(Radios.class);

    private final List<Button> buttons = new ArrayList<>();
    private final boolean nothing;
    private final Guard guard = new Guard();
    private IntConsumer taker = index -> {};
    private int chosen = -1;

    /**
     * @param nothing whether choosing nothing is offered, as the last option
     * @param sideBySide whether the options stand beside each other
     */
    Radios(Composite parent, Asked asked, List<String> labels, boolean nothing, boolean sideBySide) {
        this.nothing = nothing;
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(sideBySide ? new Flow(2 * Grids.STEP, false) : below());
        row.setLayoutData(Grids.wideFrom(160));
        for (String label : labels) {
            add(row, asked, label, asked.id() + "." + buttons.size());
        }
        if (nothing) {
            add(row, asked, WORDS.text("nothing"), asked.id() + ".none");
        }
    }

    private static GridLayout below() {
        GridLayout layout = Grids.columns(1);
        layout.verticalSpacing = Grids.STEP / 2;
        return layout;
    }

    private void add(Composite row, Asked asked, String label, String id) {
        int index = buttons.size();
        Button button = WidgetIds.set(new Button(row, SWT.RADIO | SWT.WRAP), id);
        button.setText(label.replace("&", "&&"));
        SpokenName.give(button, asked.named(label));
        button.addListener(SWT.Selection, event -> guard.take(() -> take(index)));
        button.addListener(SWT.Traverse, event -> step(event, index));
        buttons.add(button);
    }

    /** An arrow key chooses the next option; the platform would only move the focus there. */
    private void step(Event event, int from) {
        int step = switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT -> 1;
            case SWT.TRAVERSE_ARROW_PREVIOUS -> -1;
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            int next = Math.floorMod(from + step, buttons.size());
            show(next);
            buttons.get(next).forceFocus();
            taker.accept(answer(next));
        }
    }

    private int answer(int index) {
        return nothing && index == buttons.size() - 1 ? -1 : index;
    }

    private void take(int index) {
        if (buttons.get(index).getSelection() && index != chosen) {
            chosen = index;
            taker.accept(answer(index));
        }
    }

    /** Tells of each choice: its index, or -1 for nothing. */
    void onChoice(IntConsumer then) {
        taker = then;
    }

    /** Shows a choice; below 0 for none. */
    void show(int index) {
        int now = index < 0 && nothing ? buttons.size() - 1 : index;
        if (now != chosen) {
            chosen = now;
            guard.show(() -> {
                for (int i = 0; i < buttons.size(); i++) {
                    buttons.get(i).setSelection(i == now);
                }
            });
        }
    }

    void focus() {
        buttons.get(Math.max(0, chosen)).forceFocus();
    }
}
