package org.attune.debrief.ui.internal.writing;

import java.util.List;
import java.util.function.Function;

import org.attune.debrief.Suggestion;
import org.attune.debrief.Wording;
import org.attune.debrief.WordingHelper;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.workbench.Site;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The fields for free text of one screen. On the user interface's thread. */
public final class WritingFields {
    private final Site site;
    private final NoteFields notes;
    private final WordingHelper helper;
    private List<Wording> agreed = List.of();

    WritingFields(Site site, NoteFields notes, WordingHelper helper) {
        this.site = site;
        this.notes = notes;
        this.helper = helper;
    }

    void agreed(List<Wording> wordings) {
        agreed = wordings;
    }

    /**
     * A field of two lines or more.
     *
     * @param parent has a grid layout
     * @param id its id
     * @param name its accessible name
     */
    public WrittenField field(Composite parent, String id, String name) {
        return made(parent, id, holder -> notes.field(holder, id, name));
    }

    /** A field that is one line high as long as there is no more to show; else as {@link #field}. */
    public WrittenField low(Composite parent, String id, String name) {
        return made(parent, id, holder -> notes.low(holder, id, name));
    }

    /** A field of one line; Enter presses the default button of the window. */
    public WrittenField line(Composite parent, String id, String name) {
        return made(parent, id, holder -> notes.line(holder, id, name));
    }

    private WrittenField made(Composite parent, String id, Function<Composite, NoteField> makes) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridLayout layout = Grids.columns(1);
        layout.verticalSpacing = 0;
        holder.setLayout(layout);
        holder.setLayoutData(Grids.wide());
        NoteField field = makes.apply(holder);
        KinderLine line = new KinderLine(holder, site, id, field, this::suggestions);
        return new WrittenField(holder, field, line);
    }

    private List<Suggestion> suggestions(String text) {
        return helper.suggest(text, agreed);
    }
}
