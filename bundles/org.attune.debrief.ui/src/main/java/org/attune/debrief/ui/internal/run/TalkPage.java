package org.attune.debrief.ui.internal.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.debrief.Captures;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.capture.Answers;
import org.attune.debrief.ui.internal.capture.CaptureRow;
import org.attune.debrief.ui.internal.capture.Item;
import org.attune.debrief.ui.internal.capture.Kind;
import org.attune.debrief.ui.internal.capture.Kinds;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.debrief.ui.internal.writing.WrittenField;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A phase of the talk, or the summary at its end: what to ask, the notes, and what is made of them. On the user
 * interface's thread.
 */
final class TalkPage implements RunPart {
    private static final Words WORDS = Words.of(TalkPage.class);
    private static final Set<String> READ_BY_ALL = Set.of(Captures.TAKE_AWAY, Captures.PRACTICE, Captures.FOLLOW_UP,
            Captures.IDEA, Captures.PARK);
    private static final int SUMMARY_HEIGHT = 22 * Grids.STEP;

    private final Composite page;
    private final Stage stage;
    private final RunDesk desk;
    private final Composite prompts;
    private final Hint quiet;
    private final WrittenField notes;
    private final Text summary;
    private final Button pause;
    private final Map<Kind, Button> captures = new LinkedHashMap<>();
    private final CaptureRow row;
    private final GatheredList gathered;
    private final Composite more;
    private int step = -1;
    private boolean filling;

    TalkPage(Composite page, Site site, Stage stage, WritingFields fields, RunDesk desk) {
        this.page = page;
        this.stage = stage;
        this.desk = desk;
        Controls make = new Controls(WORDS);
        prompts = WidgetIds.set(Grids.row(page, 1), "debrief.prompts");
        quiet = new Hint(page, site, "debrief.quiet", Controls.wrapped(1));
        notes = fields.field(page, "debrief.notes", WORDS.text("notes"));
        summary = summary();
        Composite strip = Grids.buttonRow(page);
        Kinds.all().stream().filter(kind -> stage.now().framework().captures().contains(kind.word()))
                .forEach(kind -> offer(strip, kind));
        pause = make.box(strip, "pause", SWT.TOGGLE,
                () -> stage.step(running -> running.pausingNotes(!running.notesPaused())));
        row = new CaptureRow(page, site, fields, desk.vocabularies(), desk.today());
        gathered = new GatheredList(page, this::change, this::drop);
        more = Grids.buttonRow(page);
        new TalkExtras(site, stage, desk, fields, this::say).fill(more, make);
        row.onKept(this::keep);
        row.onClosed(this::closed);
        notes.onChange(this::noted);
        notes.onRoom(page::requestLayout);
        show(stage.now());
    }

    @Override
    public void focus() {
        if (stage.now().atSummary()) {
            summary.setFocus();
        } else {
            notes.focus();
        }
    }

    @Override
    public void show(Running running) {
        if (step != running.step()) {
            step = running.step();
            ask(running);
            filling = true;
            notes.fill(running.notes());
            filling = false;
        }
        boolean end = running.atSummary();
        Grids.show(notes.control(), running.mayWriteNotes());
        Grids.show(summary, end);
        Grids.show(more, !end);
        if (end) {
            summary.setText(SummaryText.of(running.debrief().gathered(), desk.today()));
        }
        quiet.say(whyQuiet(running));
        pause.setSelection(running.notesPaused());
        pause.setVisible(!end && running.debrief().agreement().consented() && !running.framework().rounds());
        captures.forEach((kind, button) -> button
                .setEnabled(running.offers(kind.word()) && (!end || isForAll(kind))));
        gathered.show(Kinds.items(running.debrief().gathered()).stream().filter(item -> !end || isForAll(item.kind()))
                .toList());
        page.requestLayout();
        page.layout(true, true);
    }

    private Text summary() {
        Text text = Named.as(WORDS.text("summary"), WidgetIds.set(
                new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "debrief.summary"));
        GridData data = Grids.whole();
        data.heightHint = SUMMARY_HEIGHT;
        data.widthHint = SUMMARY_HEIGHT;
        text.setLayoutData(data);
        Focus.tabLeaves(text);
        return Type.large(text);
    }

    private void offer(Composite strip, Kind kind) {
        Button button = WidgetIds.set(new Button(strip, SWT.PUSH | SWT.WRAP), "debrief." + kind.word());
        button.setText(kind.label());
        button.addListener(SWT.Selection, event -> row.open(kind, ""));
        captures.put(kind, button);
    }

    /** At the summary the group reads along: what is one person's own is neither shown nor asked for there. */
    private static boolean isForAll(Kind kind) {
        return READ_BY_ALL.contains(kind.word());
    }

    private void ask(Running running) {
        Stream.of(prompts.getChildren()).forEach(Control::dispose);
        running.phase().ifPresent(phase -> phase.prompts().forEach(this::prompt));
        if (running.atSummary()) {
            prompt(WORDS.text("read"));
        }
    }

    private void prompt(String text) {
        Label label = new Label(prompts, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
        Type.large(label);
    }

    private static String whyQuiet(Running running) {
        if (!running.debrief().agreement().consented()) {
            return WORDS.text("quiet.consent");
        }
        if (running.notesPaused()) {
            return WORDS.text("quiet.paused");
        }
        return running.framework().rounds() ? WORDS.text("quiet.rounds") : "";
    }

    private void noted() {
        if (!filling) {
            stage.step(running -> running.noting(notes.text()));
        }
    }

    private void change(Item item) {
        row.open(item);
    }

    private void drop(Item item) {
        stage.step(running -> running.gathering(so -> so.without(item.id())));
    }

    private void keep(Item item, Answers answers) {
        stage.step(running -> running.gathering(so -> item.kind().put(so, item.id(), answers)));
    }

    private void say(String words) {
        String before = notes.text();
        notes.fill(before.isBlank() ? words : before.stripTrailing() + "\n" + words);
        noted();
        notes.focus();
    }

    private void closed() {
        page.requestLayout();
        page.layout(true, true);
        if (!row.isOpen()) {
            focus();
        }
    }
}
