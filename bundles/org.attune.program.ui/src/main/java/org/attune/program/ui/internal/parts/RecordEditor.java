package org.attune.program.ui.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.program.Kept;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
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
public abstract class RecordEditor<V extends Record> implements Editor, Drafting.Fields<RecordDesk.Work<V>, Kept<V>> {
    private static final Words WORDS = Words.of(RecordEditor.class);

    private final RecordDesk<V> desk;
    private final RecordForm<V> form;
    private final String id;
    private EditorSite site;
    private Composite page;
    private ScrolledPage scroll;
    private Hint told;
    private Button discard;
    private Button save;
    private Drafting<RecordDesk.Work<V>, Kept<V>> drafting;
    private String key = "";
    private V saved;
    private Optional<VersionHash> base = Optional.empty();

    /**
     * @param id what the ids of its controls begin with
     */
    protected RecordEditor(RecordDesk<V> desk, RecordForm<V> form, String id) {
        this.desk = desk;
        this.form = form;
        this.id = id;
    }

    @Override
    public final void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, id + ".told", Grids.wideFrom(160));
        scroll = new ScrolledPage(page);
        form.create(scroll.page(), site);
        foot();
        scroll.page().setEnabled(false);
        drafting = new Drafting<>(page.getDisplay(), site, desk, this);
        read(site.seed());
    }

    @Override
    public final void focus() {
        form.focus();
    }

    @Override
    public final CompletionStage<Boolean> save() {
        if (drafting.isUnsaved() && form.tellWrong()) {
            scroll.fit();
            return CompletableFuture.completedFuture(false);
        }
        return drafting.save();
    }

    @Override
    public final void closing() {
        drafting.closing();
    }

    @Override
    public final RecordDesk.Work<V> typed() {
        return new RecordDesk.Work<>(key, site.record(), base, form.value(saved));
    }

    @Override
    public final void unsaved(boolean now) {
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    @Override
    public final void saved(RecordDesk.Work<V> work, Kept<V> kept, boolean typedOn) {
        if (base.isEmpty()) {
            site.became(kept.id());
        }
        key = desk.key(kept.id());
        base = Optional.of(kept.version());
        saved = kept.value();
        say("");
        afterSaving(site);
    }

    /** Something more to do or to tell once a change is kept. */
    protected void afterSaving(EditorSite where) {
    }

    /** What was changed elsewhere, such as by undo, shows at once where nothing else was typed. */
    @Override
    public final void recordsChanged() {
        if (isQuiet()) {
            site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), Map.of()), this::follow,
                    why -> say(Told.of(WORDS, "unread", why)));
        }
    }

    private boolean isQuiet() {
        return base.isPresent() && !drafting.isUnsaved();
    }

    private void follow(RecordDesk.Opened<V> now) {
        if (isQuiet() && !now.base().equals(base)) {
            show(now);
        }
    }

    @Override
    public final void discarded() {
        if (base.isEmpty()) {
            site.close();
        } else {
            read(Map.of());
        }
    }

    @Override
    public final void failed(Drafting.Step step, Exception why) {
        List<Complaint> complaints = why instanceof RecordsException known ? known.complaints() : List.of();
        boolean atField = complaints.stream().filter(form::tell).count() > 0;
        say(atField ? WORDS.text("mend") : Told.of(WORDS, "unkept", why));
        scroll.fit();
    }

    private void read(Map<String, String> seed) {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), seed), this::begin,
                why -> say(Told.of(WORDS, "unread", why)));
    }

    private void begin(RecordDesk.Opened<V> opened) {
        show(opened);
        form.focus();
    }

    private void show(RecordDesk.Opened<V> opened) {
        key = opened.key();
        saved = opened.saved();
        base = opened.base();
        form.onChange(() -> {});
        form.fill(opened.shown());
        form.onChange(this::changed);
        scroll.page().setEnabled(true);
        opened.draftKept().ifPresent(site::kept);
        drafting.begin(!opened.shown().equals(opened.saved()));
        site.title(form.title(opened.shown()));
        scroll.fit();
    }

    private void changed() {
        say("");
        site.title(form.title(form.value(saved)));
        scroll.fitLater();
        drafting.touched();
    }

    private void foot() {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(Grids.view(3));
        row.setLayoutData(Grids.wide());
        Label space = new Label(row, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        discard = button(row, "discard", () -> drafting.discard());
        save = button(row, "save", this::save);
        unsaved(false);
    }

    private Button button(Composite row, String word, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH), id + "." + word);
        button.setText(WORDS.text(word));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }
}
