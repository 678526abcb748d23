package org.attune.forms.ui.internal.designer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.attune.forms.Item;
import org.attune.forms.library.Attestations;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.ui.Calculations;
import org.attune.forms.ui.FormSetting;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.EditorSite;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonObject;

/** The designer: the items of a form on the left, one of them in the middle, the form as it will be on the right. */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "forms.form", label = "%editor.form", icon = "icons/form.svg")
public final class FormEditor implements Editor {
    private static final Words WORDS = Words.of(FormEditor.class);

    private final DesignerDesk desk;
    private final Notes notes;
    private final Calculations calculations;
    private EditorSite site;
    private Composite page;
    private Hint told;
    private Composite seat;
    private Button undo;
    private Button redo;
    private Button save;
    private Button publish;
    private Button discard;
    private Blueprint blueprint = new Blueprint(new JsonObject());
    private ItemTree tree;
    private ItemPage item;
    private Preview preview;
    private History history = new History(new JsonObject());
    private DraftKeeper<JsonObject> keeper;
    private Optional<VersionHash> base = Optional.empty();
    private boolean unsaved;
    private boolean saving;

    /** The designer over these services. */
    @Activate
    public FormEditor(@Reference Records records, @Reference FormLibrary library, @Reference Notes notes,
            @Reference Calculations calculations, @Reference Attestations attestations) {
        this.desk = new DesignerDesk(records, library, attestations, Clock.systemDefaultZone());
        this.notes = notes;
        this.calculations = calculations;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, "form.told", Grids.wide());
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(new FillLayout());
        seat.setLayoutData(Grids.whole());
        Composite foot = new Composite(page, SWT.NONE);
        foot.setLayout(Grids.view(5));
        foot.setLayoutData(Grids.right());
        undo = button(foot, "undo", () -> step(History::undo));
        redo = button(foot, "redo", () -> step(History::redo));
        discard = button(foot, "discard", this::discard);
        save = button(foot, "save", this::save);
        publish = button(foot, "publish", this::publish);
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), this::copy, this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> say(Told.of(WORDS, "unkept", why))));
        unsaved(false);
        read();
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH), "form." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private void read() {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record()), this::begin,
                why -> say(Told.of(WORDS, "unread", why)));
    }

    private RecordId record() throws RecordsException {
        return site.record().orElseThrow(() -> new RecordsException(RecordsException.Reason.UNKNOWN_RECORD,
                WORDS.text("unknown")));
    }

    private void begin(DesignerDesk.Opened opened) {
        base = Optional.of(opened.base());
        if (site.record().isEmpty()) {
            site.became(opened.kept().id());
        }
        opened.draftKept().ifPresent(site::kept);
        history = new History(opened.shown());
        unsaved(opened.draftKept().isPresent());
        build(opened.shown());
        publish.setEnabled(true);
        say("");
        tree.focus();
    }

    private void build(JsonObject questionnaire) {
        List.of(seat.getChildren()).forEach(Control::dispose);
        SashForm parts = new SashForm(seat, SWT.HORIZONTAL);
        blueprint = new Blueprint(questionnaire);
        tree = new ItemTree(parts, blueprint, this::changed, this::bank);
        item = new ItemPage(parts, blueprint, this::reworded);
        preview = new Preview(parts, blueprint,
                FormSetting.of(site, notes.of(left -> {}), "preview").calculating(calculations));
        parts.setWeights(3, 4, 4);
        tree.onChoice(item::show);
        site.title(title());
        page.layout(true, true);
    }

    private String title() {
        String title = Blueprint.text(blueprint.json(), "title");
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    @Override
    public void focus() {
        if (tree == null) {
            page.setFocus();
        } else {
            tree.focus();
        }
    }

    private void reworded() {
        tree.reword();
        site.title(title());
        changed();
    }

    private void changed() {
        history.changed(blueprint.json(), chosen(), typedInto());
        written();
    }

    private String chosen() {
        return tree.chosen().map(one -> Blueprint.text(one, "linkId")).orElse("");
    }

    /** What is typed into one field of one item is one change. */
    private String typedInto() {
        return page.getDisplay().getFocusControl() instanceof Text field
                ? chosen() + "/" + field.getData(WidgetIds.KEY)
                : "";
    }

    private void step(Function<History, Optional<History.Step>> way) {
        way.apply(history).ifPresent(now -> {
            build(now.form());
            tree.choose(now.item());
            written();
            focus();
        });
    }

    private void written() {
        unsaved(true);
        preview.later();
        keeper.touched();
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        save.setEnabled(now);
        discard.setEnabled(now);
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
        publish.setEnabled(base.isPresent());
    }

    private JsonObject copy() {
        return blueprint.json().deepCopy();
    }

    private Instant keep(JsonObject questionnaire) throws RecordsException {
        return desk.keep(record(), base.orElseThrow(), questionnaire);
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (saving || !unsaved) {
            return CompletableFuture.completedFuture(!saving && !unsaved);
        }
        saving = true;
        JsonObject questionnaire = copy();
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        site.background().call(WORDS.text("saving"), () -> desk.needsLicence(questionnaire), needs -> {
            if (needs) {
                outcome.complete(askLicence(questionnaire));
            } else {
                save(questionnaire, outcome);
            }
        }, why -> outcome.complete(failed(why)));
        return outcome;
    }

    private void save(JsonObject questionnaire, CompletableFuture<Boolean> outcome) {
        keeper.quiet(() -> site.background().call(WORDS.text("saving"),
                () -> desk.save(record(), base.orElseThrow(), questionnaire),
                done -> outcome.complete(saved(done, questionnaire)), why -> outcome.complete(failed(why))));
    }

    /** The wording belongs to somebody else: it is saved when a licence is held, or without its wording. */
    private boolean askLicence(JsonObject questionnaire) {
        saving = false;
        say(WORDS.text("licence.needed"));
        new LicenceDialog(site.shell(), new LicenceDialog.Answers() {
            @Override
            public void held(String holder, Optional<LocalDate> until, String reference) {
                attest(questionnaire, holder, until, reference);
            }

            @Override
            public void shellOnly() {
                saving = true;
                CompletableFuture<Boolean> outcome = new CompletableFuture<>();
                outcome.thenAccept(saved -> read());
                save(questionnaire, outcome);
            }
        }).open();
        return false;
    }

    private void attest(JsonObject questionnaire, String holder, Optional<LocalDate> until, String reference) {
        site.background().call(WORDS.text("licence.keeping"), () -> {
            desk.attest(questionnaire, holder, until, reference);
            return true;
        }, kept -> save(), this::failed);
    }

    private boolean saved(Saved done, JsonObject questionnaire) {
        saving = false;
        base = Optional.of(done.version());
        boolean writtenOn = !copy().equals(questionnaire);
        unsaved(writtenOn);
        if (writtenOn) {
            keeper.touched();
        }
        say(done.conflict() ? WORDS.text("conflict") : "");
        return !writtenOn;
    }

    private boolean failed(Exception why) {
        saving = false;
        say(Told.of(WORDS, "unsaved", why));
        return false;
    }

    private void discard() {
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(record());
            return true;
        }, gone -> read(), why -> say(Told.of(WORDS, "unkept", why))));
    }

    private void bank() {
        site.background().call(WORDS.text("bank.reading"), desk::bank,
                forms -> new BankDialog(site.shell(), forms, this::take).open());
    }

    private void take(List<Item> items) {
        if (!items.isEmpty()) {
            build(NewForm.with(blueprint.json(), items));
            changed();
        }
    }

    /** What is published is what is saved. */
    private void publish() {
        CompletionStage<Boolean> ready = unsaved ? save() : CompletableFuture.completedFuture(true);
        ready.thenAccept(saved -> page.getDisplay().asyncExec(() -> {
            if (saved && !page.isDisposed()) {
                ask();
            }
        }));
    }

    private void ask() {
        site.background().call(WORDS.text("comparing"), () -> desk.prospect(record()),
                prospect -> new PublishDialog(site.shell(), prospect,
                        (version, note) -> publish(prospect, version, note)).open(),
                why -> say(Told.of(WORDS, "unread", why)));
    }

    private void publish(DesignerDesk.Prospect prospect, String version, String note) {
        site.background().call(WORDS.text("publishing"), () -> desk.publish(prospect, version, note), this::published,
                why -> say(Told.of(WORDS, "unpublished", why)));
    }

    private void published(PublishedForm form) {
        site.messages().done(WORDS.text("published", title(), form.version().text()));
        read();
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }

    @Override
    public void closing() {
        keeper.stop();
        if (unsaved && !saving && base.isPresent()) {
            JsonObject last = copy();
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }
}
