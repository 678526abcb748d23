package org.attune.forms.ui.internal.response;

import java.util.Map;

import org.attune.records.Audience;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The foot of the editor: who can open the answers, and what can be done with them. */
final class ResponseFoot {
    private static final Words WORDS = Words.of(ResponseFoot.class);

    private final Composite row;
    private final Label audience;
    private final Map<String, Button> buttons;

    ResponseFoot(Composite parent, Map<String, Runnable> does) {
        row = new Composite(parent, SWT.NONE);
        row.setLayout(Grids.view(1 + does.size()));
        row.setLayoutData(Grids.wide());
        audience = WidgetIds.set(new Label(row, SWT.NONE), "response.audience");
        audience.setLayoutData(Grids.right());
        buttons = Map.of("change", button("change", does), "discard", button("discard", does), "save",
                button("save", does), "done", button("done", does));
        buttons.values().forEach(button -> Grids.show(button, false));
    }

    void audience(Audience of) {
        audience.setText(WORDS.text(of.recipients().isEmpty() ? "audience.me" : "audience.shared"));
    }

    /** Offers what fits: to look at answers, or to give them. */
    void offer(boolean readOnly, boolean unsaved) {
        buttons.forEach((key, button) -> Grids.show(button, readOnly == key.equals("change")));
        buttons.get("discard").setEnabled(unsaved);
        buttons.get("save").setEnabled(unsaved);
        row.layout();
    }

    private Button button(String key, Map<String, Runnable> does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "response." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.get(key).run());
        return button;
    }
}
