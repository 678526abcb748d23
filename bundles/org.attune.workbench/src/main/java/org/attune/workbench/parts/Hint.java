package org.attune.workbench.parts;

import java.util.Optional;

import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A quiet line near a field: what is wrong with it, or what will happen. It takes no room while it says nothing, and
 * what it says is also announced at the field.
 */
public final class Hint {
    private final Label line;
    private final Site site;
    private Optional<Control> field = Optional.empty();

    /**
     * A line that says nothing yet.
     *
     * @param parent has a grid layout
     * @param id the id of the line
     * @param place where it stands in the grid
     */
    public Hint(Composite parent, Site site, String id, GridData place) {
        this.site = site;
        this.line = WidgetIds.set(new Label(parent, SWT.WRAP), id);
        line.setLayoutData(place);
        Grids.show(line, false);
    }

    /** Names the field that the line speaks about. */
    public Hint about(Control control) {
        field = Optional.of(control);
        return this;
    }

    /**
     * Says something, or nothing.
     *
     * @return whether the room that the line takes has changed
     */
    public boolean say(String text) {
        if (text.equals(line.getText())) {
            return false;
        }
        line.setText(text.replace("&", "&&"));
        Grids.show(line, !text.isEmpty());
        site.remark(field.orElse(line), text);
        return true;
    }

    /** What it says; empty for nothing. */
    public String text() {
        return line.getText();
    }
}
