package org.attune.mentoring.ui.internal.parts;

import java.util.HashMap;
import java.util.Map;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The foot of an editor: what saves and what throws away, and whatever else it does. On the user interface's thread. */
public final class EditorFoot {
    private static final Words WORDS = Words.of(EditorFoot.class);

    private final Composite row;
    private final Map<String, Button> more = new HashMap<>();
    private final Button discard;
    private final Button save;

    /**
     * @param parent has a grid layout
     * @param id the first part of the ids of its buttons
     */
    public EditorFoot(Composite parent, String id, Runnable saves, Runnable discards) {
        row = new Composite(parent, SWT.NONE);
        row.setLayout(Grids.view(2));
        row.setLayoutData(Grids.right());
        discard = button(id + ".discard", WORDS.text("foot.discard"), discards);
        save = button(id + ".save", WORDS.text("foot.save"), saves);
        unsaved(false);
    }

    /** Adds a button before the others. */
    public void add(String id, String label, Runnable does) {
        ((GridLayout) row.getLayout()).numColumns++;
        Button button = button(id, label, does);
        button.moveAbove(null);
        more.put(id, button);
    }

    /** Whether an added button can be pressed. */
    public void offer(String id, boolean now) {
        more.get(id).setEnabled(now);
    }

    /** Whether something is not saved. */
    public void unsaved(boolean now) {
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    private Button button(String id, String label, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}
