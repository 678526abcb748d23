package org.attune.privacy.ui;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Makes the fields for free text of one record; what is left as it is in any of them is told in one place. */
public final class NoteFields {
    private static final int LEAST_WIDTH = 200;

    private final Scanning scanning;
    private final Consumer<LeftAsIs> left;

    NoteFields(Scanning scanning, Consumer<LeftAsIs> left) {
        this.scanning = scanning;
        this.left = left;
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

    /** A field of one line; Enter presses the default button of the window. */
    public NoteField line(Composite parent, String id, String name) {
        return field(parent, Lines.ONE, id, name);
    }

    private NoteField field(Composite parent, Lines lines, String id, String name) {
        ScannedText text = new ScannedText(parent, lines, id, scanning, left);
        text.setAccessibleName(name.replace("&", ""));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = LEAST_WIDTH;
        text.setLayoutData(data);
        return new NoteField(text);
    }
}
