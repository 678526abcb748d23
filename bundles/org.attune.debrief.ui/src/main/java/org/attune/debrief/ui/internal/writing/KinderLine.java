package org.attune.debrief.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.attune.debrief.Suggestion;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A quiet line below a field: these words could be said otherwise, and how. It comes after a pause in typing, goes
 * when one types on, and changes nothing by itself; Control and Space put the other words there, M1+Z takes them back. On
 * the user interface's thread.
 */
final class KinderLine {
    private static final Words WORDS = Words.of(KinderLine.class);
    private static final int PAUSE = 700;

    private final Composite row;
    private final Site site;
    private final NoteField field;
    private final Function<String, List<Suggestion>> suggestions;
    private final Label sentence;
    private final Runnable look = this::look;
    private Runnable room = () -> {};

    KinderLine(Composite holder, Site site, String id, NoteField field,
            Function<String, List<Suggestion>> suggestions) {
        this.site = site;
        this.field = field;
        this.suggestions = suggestions;
        row = Grids.row(holder, 2);
        sentence = WidgetIds.set(new Label(row, SWT.WRAP), id + ".kinder");
        sentence.setLayoutData(Controls.wrapped(1));
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.FLAT), id + ".kinder.say");
        button.setText(WORDS.text("kinder.say"));
        button.setToolTipText(WORDS.text("kinder.say.tip"));
        button.addListener(SWT.Selection, event -> say());
        Grids.show(row, false);
        field.onChange(this::typed);
        field.onControl(' ', this::say);
    }

    /** Calls somebody when the line comes or goes. */
    void onRoom(Runnable then) {
        room = then;
    }

    private void typed() {
        if (!row.isDisposed()) {
            row.getDisplay().timerExec(PAUSE, look);
        }
    }

    private void look() {
        if (!row.isDisposed()) {
            show(found().filter(one -> one.isNear(field.caret())));
        }
    }

    private Optional<Kinder> found() {
        String text = field.text();
        return Kinder.at(field.caret(), text, suggestions.apply(text));
    }

    private void show(Optional<Kinder> kinder) {
        String before = sentence.getText();
        String text = kinder.map(one -> WORDS.text("kinder", one.words(), one.instead(), one.place().why())).orElse("");
        sentence.setText(text.replace("&", "&&"));
        if (!before.equals(sentence.getText())) {
            Grids.show(row, kinder.isPresent());
            row.getParent().requestLayout();
            room.run();
            kinder.ifPresent(one -> site.announce(field.control(), text));
        }
    }

    private void say() {
        Optional<Kinder> now = found();
        now.ifPresent(one -> {
            field.replace(one.place().start(), one.place().end(), one.instead());
            site.announce(field.control(), WORDS.text("kinder.said", one.words(), one.instead()));
        });
        show(Optional.empty());
    }
}
