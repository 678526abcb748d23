package org.attune.debrief.ui.internal.run;

import java.util.function.Consumer;

import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What a facilitator may reach for in any phase: care for somebody at once; a phrase, an exercise, an early end in a
 * menu. On the user interface's thread.
 */
final class TalkExtras {
    private static final Words WORDS = Words.of(TalkExtras.class);

    private final Site site;
    private final Stage stage;
    private final RunDesk desk;
    private final WritingFields fields;
    private final Consumer<String> intoNotes;

    /**
     * @param intoNotes puts words into the notes of the phase
     */
    TalkExtras(Site site, Stage stage, RunDesk desk, WritingFields fields, Consumer<String> intoNotes) {
        this.site = site;
        this.stage = stage;
        this.desk = desk;
        this.fields = fields;
        this.intoNotes = intoNotes;
    }

    void fill(Composite row, Controls make) {
        make.button(row, "support", () -> new SupportDialog(site, stage, desk.contacts(), fields).open());
        Button more = make.button(row, "more", () -> {});
        Menu menu = new Menu(more);
        item(menu, "phrase", () -> new PhraseDialog(site, stage.now().mayWriteNotes(), intoNotes).open());
        item(menu, "exercise", () -> new ExerciseDialog(site, stage, desk.debriefs().methods(), desk.comfort()).open());
        item(menu, "media", () -> new MediaDialog(site, stage, desk.media(), fields).open());
        item(menu, "early", () -> new EarlyDialog(site, stage, desk).open());
        more.addListener(SWT.Selection, event -> {
            Point below = more.toDisplay(0, more.getSize().y);
            menu.setLocation(below);
            menu.setVisible(true);
        });
        more.addListener(SWT.Dispose, event -> menu.dispose());
    }

    private static void item(Menu menu, String key, Runnable does) {
        MenuItem item = WidgetIds.set(new MenuItem(menu, SWT.PUSH), "debrief." + key);
        item.setText(WORDS.text(key));
        item.addListener(SWT.Selection, event -> does.run());
    }
}
