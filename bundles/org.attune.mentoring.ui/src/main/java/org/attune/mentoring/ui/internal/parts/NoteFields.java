package org.attune.mentoring.ui.internal.parts;

import org.attune.privacy.ui.Lines;
import org.attune.privacy.ui.ScannedText;
import org.attune.privacy.ui.Scanning;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Makes the fields for free text of one entry; what is left as it is in any of them is collected in one place. */
public final class NoteFields {
    private static final int LEAST_WIDTH = 200;

    private final Scanning scanning;
    private final LeftPlaces left;

    NoteFields(Scanning scanning, LeftPlaces left) {
        this.scanning = scanning;
        this.left = left;
    }

    /** What was left as it is in these fields. */
    public LeftPlaces left() {
        return left;
    }

    /**
     * A field of two lines or more.
     *
     * @param parent has a grid layout
     * @param id its id
     * @param name its accessible name
     */
    public NoteField field(Composite parent, String id, String name) {
        return field(parent, Lines.MANY, id, name);
    }

    /** A field that is one line high as long as there is no more to show; else as {@link #field}. */
    public NoteField low(Composite parent, String id, String name) {
        return field(parent, Lines.FEW, id, name);
    }

    private NoteField field(Composite parent, Lines lines, String id, String name) {
        ScannedText text = new ScannedText(parent, lines, id, scanning, left::add);
        text.setAccessibleName(name.replace("&", ""));
        GridData data = Grids.wide();
        data.widthHint = LEAST_WIDTH;
        text.setLayoutData(data);
        return new NoteField(text);
    }
}
