package org.attune.program.ui.internal.parts;

import org.attune.workbench.EditorSite;

import org.attune.workbench.parts.ScrollPage;

import org.attune.workbench.parts.DraftedEditor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.program.Kept;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * An editor of one record: a form that scrolls, and a foot that saves. What is typed is kept as a draft at every pause.
 *
 * @param <V> what the record says
 */
public abstract class RecordEditor<V extends Record>
        extends
            DraftedEditor<RecordDesk.Opened<V>, RecordDesk.Work<V>, Kept<V>> {
    private static final Words WORDS = Words.of(RecordEditor.class);

    private final RecordDesk<V> desk;
    private final RecordForm<V> form;
    private final String id;
    private ScrollPage scroll;
    private Button discard;
    private Button save;
    private String key = "";
    private V saved;

    /**
     * @param id what the ids of its controls begin with
     */
    protected RecordEditor(RecordDesk<V> desk, RecordForm<V> form, String id) {
        super(WORDS, id, desk.records(), desk);
        this.desk = desk;
        this.form = form;
        this.id = id;
    }

    @Override
    protected final void make(Composite page) {
        scroll = new ScrollPage(page, Grids.page(2), ScrollPage.OF_FIELDS);
        scroll.control().setLayoutData(Grids.whole());
        form.create(scroll.page(), site());
        foot(page);
        scroll.page().setEnabled(false);
    }

    @Override
    public final void focus() {
        form.focus();
    }

    @Override
    public final CompletionStage<Boolean> save() {
        if (drafting().isUnsaved() && form.tellWrong()) {
            scroll.fit();
            return CompletableFuture.completedFuture(false);
        }
        return super.save();
    }

    @Override
    public final RecordDesk.Work<V> typed() {
        return new RecordDesk.Work<>(key, site().record(), base(), form.value(saved));
    }

    @Override
    public final void unsaved(boolean now) {
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    @Override
    public final void saved(RecordDesk.Work<V> work, Kept<V> kept, boolean typedOn) {
        key = desk.key(kept.id());
        saved = kept.value();
        kept(kept.id(), kept.version());
        say("");
        afterSaving(site());
    }

    /** Something more to do or to tell once a change is kept. */
    protected void afterSaving(EditorSite where) {
    }

    @Override
    public final void failed(Drafting.Step step, Exception why) {
        List<Complaint> complaints = why instanceof RecordsException known ? known.complaints() : List.of();
        boolean atField = complaints.stream().filter(form::tell).count() > 0;
        say(atField ? WORDS.text("mend") : Told.of(WORDS, "unkept", why));
        scroll.fit();
    }

    @Override
    public final void fill(RecordDesk.Opened<V> opened) {
        key = opened.key();
        saved = opened.saved();
        form.onChange(() -> {});
        form.fill(opened.shown());
        form.onChange(this::changed);
        scroll.page().setEnabled(true);
        opened.draftKept().ifPresent(site()::kept);
        began(opened.base(), !opened.shown().equals(opened.saved()));
        site().title(form.title(opened.shown()));
        scroll.fit();
    }

    private void changed() {
        say("");
        site().title(form.title(form.value(saved)));
        scroll.fitLater();
        drafting().touched();
    }

    private void foot(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(Grids.view(3));
        row.setLayoutData(Grids.wide());
        Label space = new Label(row, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        discard = button(row, "discard", drafting()::discard);
        save = button(row, "save", this::save);
        unsaved(false);
    }

    private Button button(Composite row, String word, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), id + "." + word);
        button.setText(WORDS.text(word));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}
