package org.attune.mentoring.ui.internal.parts;

import java.util.Optional;

import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The line above a view that follows whoever is selected: whom the view is about. On the user interface's thread.
 */
public final class SubjectBar {
    private static final Words WORDS = Words.of(SubjectBar.class);

    private final Site site;
    private final People people;
    private final Runnable changed;
    private final Label line;
    private Optional<Subject> subject = Optional.empty();

    /**
     * A line that follows the selection from now on.
     *
     * @param parent has a grid layout
     * @param id the id of the line
     * @param changed runs when the view is about somebody else
     */
    public SubjectBar(Composite parent, Site site, People people, String id, Runnable changed) {
        this.site = site;
        this.people = people;
        this.changed = changed;
        line = WidgetIds.set(new Label(parent, SWT.WRAP), id);
        line.setLayoutData(Grids.wideFrom(120));
        line.setText(WORDS.text("subject.nobody"));
        site.onSelect(this::selected);
        site.selected().ifPresent(this::selected);
    }

    /** Whom the view is about; empty until somebody was chosen. */
    public Optional<Subject> subject() {
        return subject;
    }

    private void selected(RecordId record) {
        site.background().call(WORDS.text("subject.reading"), () -> Subject.of(record, people),
                found -> found.ifPresent(this::about));
    }

    private void about(Subject one) {
        if (!subject.equals(Optional.of(one))) {
            subject = Optional.of(one);
            line.setText(WORDS.text("subject.of", one.label()).replace("&", "&&"));
            line.requestLayout();
            changed.run();
        }
    }
}
