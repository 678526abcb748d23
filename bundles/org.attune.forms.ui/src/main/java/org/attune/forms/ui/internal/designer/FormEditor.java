package org.attune.forms.ui.internal.designer;

import org.attune.workbench.parts.DraftedEditor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.OwnSteps;
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
public final class FormEditor extends DraftedEditor<DesignerDesk.Opened, DesignerDesk.Work, Saved>
        implements
            Editor {
    private static final Words WORDS = Words.of(FormEditor.class);

    private final DesignerDesk desk;
    private final Notes notes;
    private final Calculations calculations;
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

    /** The designer over these services. */
    @Activate
    public FormEditor(@Reference Records records, @Reference FormLibrary library, @Reference Notes notes,
            @Reference Calculations calculations, @Reference Attestations attestations) {
        this(records, new DesignerDesk(records, library, attestations, Clock.systemDefaultZone()), notes, calculations);
    }

    private FormEditor(Records records, DesignerDesk desk, Notes notes, Calculations calculations) {
        super(WORDS, "form", records, desk);
        this.desk = desk;
        this.notes = notes;
        this.calculations = calculations;
    }

    @Override
    protected void make(Composite page) {
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(new FillLayout());
        seat.setLayoutData(Grids.whole());
        Composite foot = new Composite(page, SWT.NONE);
        foot.setLayout(Grids.view(5));
        foot.setLayoutData(Grids.right());
        undo = button(foot, "undo", () -> step(History::undo));
        redo = button(foot, "redo", () -> step(History::redo));
        page.setData(OwnSteps.UNDO, (Runnable) () -> step(History::undo));
        page.setData(OwnSteps.REDO, (Runnable) () -> step(History::redo));
        discard = button(foot, "discard", drafting()::discard);
        save = button(foot, "save", this::save);
        publish = button(foot, "publish", this::publish);
        unsaved(false);
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "form." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    @Override
    public void fill(DesignerDesk.Opened opened) {
        if (site().record().isEmpty()) {
            site().became(opened.kept().id());
        }
        opened.draftKept().ifPresent(site()::kept);
        history = new History(opened.shown());
        String before = chosen();
        build(opened.shown());
        tree.choose(before);
        began(Optional.of(opened.base()), opened.draftKept().isPresent());
        say("");
    }

    private void build(JsonObject questionnaire) {
        List.of(seat.getChildren()).forEach(Control::dispose);
        SashForm parts = new SashForm(seat, SWT.HORIZONTAL);
        blueprint = new Blueprint(questionnaire);
        tree = new ItemTree(parts, blueprint, this::changed, this::bank);
        item = new ItemPage(parts, blueprint, this::reworded);
        preview = new Preview(parts, blueprint,
                FormSetting.of(site(), notes.of(left -> {}), "preview").calculating(calculations));
        parts.setWeights(3, 4, 4);
        tree.onChoice(item::show);
        site().title(title());
        page().layout(true, true);
    }

    private String title() {
        String title = Blueprint.text(blueprint.json(), "title");
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    @Override
    public void focus() {
        if (tree == null) {
            page().setFocus();
        } else {
            tree.focus();
        }
    }

    private void reworded() {
        tree.reword();
        site().title(title());
        changed();
    }

    private void changed() {
        history.changed(blueprint.json(), chosen(), typedInto());
        written();
    }

    private String chosen() {
        return Optional.ofNullable(tree).flatMap(ItemTree::chosen).map(one -> Blueprint.text(one, "linkId")).orElse("");
    }

    /** What is typed into one field of one item is one change. */
    private String typedInto() {
        return page().getDisplay().getFocusControl() instanceof Text field
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
        preview.later();
        drafting().touched();
        offerSteps();
    }

    private void offerSteps() {
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
    }

    @Override
    public void unsaved(boolean now) {
        save.setEnabled(now);
        discard.setEnabled(now);
        publish.setEnabled(base().isPresent());
        offerSteps();
    }

    @Override
    public DesignerDesk.Work typed() {
        return new DesignerDesk.Work(site().record().orElseThrow(), base().orElseThrow(), blueprint.json().deepCopy(),
                false);
    }

    @Override
    public void saved(DesignerDesk.Work work, Saved done, boolean typedOn) {
        kept(done.record(), done.version());
        say(done.conflict() ? WORDS.text("conflict") : "");
        if (work.shellOnly() && !typedOn) {
            readAgain();
        }
    }

    @Override
    public void failed(Drafting.Step step, Exception why) {
        if (why instanceof LicenceNeededException) {
            askLicence();
        } else {
            super.failed(step, why);
        }
    }

    /** The wording belongs to somebody else: it is saved when a licence is held, or without its wording. */
    private void askLicence() {
        say(WORDS.text("licence.needed"));
        new LicenceDialog(site().shell(), new LicenceDialog.Answers() {
            @Override
            public void held(String holder, Optional<LocalDate> until, String reference) {
                attest(holder, until, reference);
            }

            @Override
            public void shellOnly() {
                drafting().save(typed().asShell());
            }
        }).open();
    }

    private void attest(String holder, Optional<LocalDate> until, String reference) {
        JsonObject questionnaire = blueprint.json().deepCopy();
        site().background().call(WORDS.text("licence.keeping"), () -> {
            desk.attest(questionnaire, holder, until, reference);
            return true;
        }, kept -> save(), why -> say(Told.of(WORDS, "unsaved", why)));
    }

    private void bank() {
        site().background().call(WORDS.text("bank.reading"), desk::bank,
                forms -> new BankDialog(site().shell(), forms, this::take).open());
    }

    private void take(List<Item> items) {
        if (!items.isEmpty()) {
            build(NewForm.with(blueprint.json(), items));
            changed();
        }
    }

    /** What is published is what is saved. */
    private void publish() {
        save().thenAccept(saved -> page().getDisplay().asyncExec(() -> {
            if (saved && !page().isDisposed()) {
                ask();
            }
        }));
    }

    private void ask() {
        RecordId record = site().record().orElseThrow();
        site().background().call(WORDS.text("comparing"), () -> desk.prospect(record),
                prospect -> new PublishDialog(site().shell(), prospect,
                        (version, note) -> publish(prospect, version, note)).open(),
                why -> say(Told.of(WORDS, "unread", why)));
    }

    private void publish(DesignerDesk.Prospect prospect, String version, String note) {
        site().background().call(WORDS.text("publishing"), () -> desk.publish(prospect, version, note), this::published,
                why -> say(Told.of(WORDS, "unpublished", why)));
    }

    private void published(PublishedForm form) {
        site().messages().done(WORDS.text("published", title(), form.version().text()));
        readAgain();
    }
}
