package org.attune.program.ui.internal.parts;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.program.Kept;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
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
public abstract class RecordEditor<V extends Record> implements Editor {
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
    private DraftKeeper<V> keeper;
    private String key = "";
    private V saved;
    private Optional<VersionHash> base = Optional.empty();
    private boolean unsaved;
    private boolean saving;

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
        told = new Hint(page, site, id + ".told", Grids.wide());
        scroll = new ScrolledPage(page);
        form.create(scroll.page(), site);
        foot();
        scroll.page().setEnabled(false);
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), () -> form.value(saved), this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> say(AskDialog.told(why))));
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), site.seed()), this::begin,
                why -> say(AskDialog.told(why)));
    }

    @Override
    public final void focus() {
        form.focus();
    }

    @Override
    public final CompletionStage<Boolean> save() {
        if (saving || !unsaved || form.tellWrong()) {
            scroll.fit();
            return CompletableFuture.completedFuture(!saving && !unsaved);
        }
        saving = true;
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        V value = form.value(saved);
        Optional<RecordId> record = site.record();
        keeper.quiet(() -> site.background().call(WORDS.text("saving"), () -> desk.save(key, record, base, value),
                kept -> outcome.complete(saved(kept, value)), why -> outcome.complete(failed(why))));
        return outcome;
    }

    @Override
    public final void closing() {
        keeper.stop();
        if (unsaved && !saving) {
            V last = form.value(saved);
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }

    private void foot() {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayout(Grids.view(3));
        row.setLayoutData(Grids.wide());
        Label space = new Label(row, SWT.NONE);
        space.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        discard = button(row, "discard", this::discard);
        save = button(row, "save", this::save);
        unsaved(false);
    }

    private Button button(Composite row, String word, Runnable does) {
        Button button = WidgetIds.set(new Button(row, SWT.PUSH), id + "." + word);
        button.setText(WORDS.text(word));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void begin(RecordDesk.Opened<V> opened) {
        key = opened.key();
        saved = opened.saved();
        base = opened.base();
        form.fill(opened.shown());
        form.onChange(this::changed);
        scroll.page().setEnabled(true);
        opened.draftKept().ifPresent(site::kept);
        unsaved(!opened.shown().equals(opened.saved()));
        site.title(form.title(opened.shown()));
        scroll.fit();
        form.focus();
    }

    private Instant keep(V value) throws RecordsException {
        return desk.keep(key, site.record(), base, value);
    }

    private void changed() {
        unsaved(true);
        say("");
        site.title(form.title(form.value(saved)));
        scroll.fitLater();
        keeper.touched();
    }

    private boolean saved(Kept<V> kept, V value) {
        saving = false;
        boolean fresh = base.isEmpty();
        base = Optional.of(kept.version());
        saved = kept.value();
        if (fresh) {
            site.became(kept.id());
        }
        boolean typedOn = !form.value(saved).equals(value);
        unsaved(typedOn);
        say("");
        return !typedOn;
    }

    private boolean failed(Exception why) {
        saving = false;
        boolean atField = false;
        if (why instanceof RecordsException known) {
            for (Complaint complaint : known.complaints()) {
                atField |= form.tell(complaint);
            }
        }
        say(atField ? WORDS.text("mend") : AskDialog.told(why));
        scroll.fit();
        return false;
    }

    private void discard() {
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(key);
            return true;
        }, gone -> {
            unsaved(false);
            if (base.isEmpty()) {
                site.close();
            } else {
                form.onChange(() -> {});
                form.fill(saved);
                form.onChange(this::changed);
                unsaved(false);
            }
        }));
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        discard.setEnabled(now);
        save.setEnabled(now);
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }
}
