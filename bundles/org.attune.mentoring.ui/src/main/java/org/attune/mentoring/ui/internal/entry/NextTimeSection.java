package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Learning;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.days.DayText.Sense;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What to try next time, when to come back to it, and how else it can be seen. */
final class NextTimeSection implements Section {
    private static final Words WORDS = Words.of(NextTimeSection.class);

    private final Parts parts;
    private final LocalDate today;
    private final DayText days = DayText.ofDisplay();
    private NoteField nextTime;
    private Text comeBack;
    private Hint comeBackTold;
    private NoteField otherViews;

    NextTimeSection(Parts parts) {
        this.parts = parts;
        this.today = parts.desk().today();
    }

    @Override
    public String key() {
        return "nexttime";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return !entry.nextTime().isBlank() || !entry.learning().orElse(Learning.NONE).otherViews().isBlank();
    }

    @Override
    public void make(Composite body) {
        nextTime = parts.note(body, "nexttime");
        comeBack = comeBack(Grids.row(body, 2));
        comeBackTold = new Hint(body, parts.site(), "entry.comeback.told", Grids.wide()).about(comeBack);
        otherViews = parts.labelled(body, "otherviews");
    }

    private Text comeBack(Composite row) {
        new Label(row, SWT.NONE).setText(WORDS.text("comeback"));
        Text text = Named.as(WORDS.text("comeback"),
                WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), "entry.comeback"));
        text.addListener(SWT.Modify, event -> parts.changed());
        return text;
    }

    @Override
    public void fill(Entry entry) {
        nextTime.fill(entry.nextTime());
        comeBack.setText(entry.comeBackOn().map(day -> days.write(day, today)).orElse(""));
        otherViews.fill(entry.learning().orElse(Learning.NONE).otherViews());
    }

    @Override
    public void write(EntryEdit edit) {
        edit.nextTime(nextTime.text(), comeBackOn()).learning(said -> said.seen(otherViews.text()));
    }

    @Override
    public boolean tellProblems() {
        boolean unread = !nextTime.text().isBlank() && !comeBack.getText().isBlank() && comeBackOn().isEmpty();
        if (comeBackTold.say(unread ? WORDS.text("problem.comeback") : "")) {
            parts.resized();
        }
        if (unread) {
            comeBack.setFocus();
        }
        return unread;
    }

    private Optional<LocalDate> comeBackOn() {
        return nextTime.text().isBlank() ? Optional.empty() : days.read(comeBack.getText(), today, Sense.FUTURE);
    }
}
