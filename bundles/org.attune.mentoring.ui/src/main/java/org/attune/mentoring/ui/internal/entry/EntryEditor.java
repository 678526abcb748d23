package org.attune.mentoring.ui.internal.entry;

import org.attune.workbench.parts.DraftedEditor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.ui.internal.handing.ShareDialog;
import org.attune.privacy.ui.Notes;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.Preferences;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The editor of an entry. Seeds: {@code learner} (a record's id), {@code kind} (a word of the vocabulary
 * {@code contact-kind}), {@code draft} (a draft's key), {@code entry-json} (an entry's JSON).
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "mentoring.entry", label = "%editor.entry", icon = "icons/entry.svg")
public final class EntryEditor extends DraftedEditor<EntryDesk.Opened, EntryDesk.Work, Saved> implements Editor {
    private static final Words WORDS = Words.of(EntryEditor.class);

    private static final String BESIDE = "mentoring.entry.beside";

    private final EntryServices services;
    private final EntryDesk desk;
    private final Notes notes;
    private final Preferences preferences;
    private final Listener addKey = this::addKey;
    private EntryForm form;
    private LastTime lastTime;
    private EntryFoot foot;
    private String key = "";

    /** The editor over these services. */
    @Activate
    public EntryEditor(@Reference EntryServices services, @Reference Notes notes, @Reference Preferences preferences) {
        super(WORDS, "entry", services.desk().records(), services.desk());
        this.services = services;
        this.desk = services.desk();
        this.notes = notes;
        this.preferences = preferences;
    }

    @Override
    protected void make(Composite page) {
        Composite sides = new Composite(page, SWT.NONE);
        sides.setLayout(Grids.columns(2));
        sides.setLayoutData(Grids.whole());
        form = new EntryForm(sides, site(), notes, services, new SignOffSection.Acts(this::sign, this::add));
        form.control().setLayoutData(Grids.whole());
        lastTime = new LastTime(sides);
        foot = new EntryFoot(page, this::beside, this::share, this::save, drafting()::discard);
        form.control().setEnabled(false);
        page.getDisplay().addFilter(SWT.KeyDown, addKey);
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (drafting().isUnsaved() && form.tellProblems()) {
            return CompletableFuture.completedFuture(false);
        }
        return super.save();
    }

    @Override
    public void closing() {
        page().getDisplay().removeFilter(SWT.KeyDown, addKey);
        super.closing();
    }

    @Override
    public void fill(EntryDesk.Opened opened) {
        key = opened.key();
        form.onChange(() -> {});
        form.fill(opened, preferences.flag(SignOffPage.KEY, false));
        form.onChange(this::changed);
        form.control().setEnabled(true);
        site().audience(opened.audience());
        foot.audience(opened.audience());
        opened.draftKept().ifPresent(site()::kept);
        began(opened.base(), !opened.shown().equals(opened.saved()));
        foot.shareable(base().isPresent() && !opened.saved().isOwnReflection());
        say(opened.conflict() ? WORDS.text("conflict") : opened.broughtIn().map(this::from).orElse(""));
        title(opened.shown());
        showBeside(preferences.flag(BESIDE, false));
    }

    private String from(BroughtIn mark) {
        return WORDS.text("from.elsewhere", DayText.ofDisplay().inFigures(mark.on(), desk.today()), mark.code());
    }

    private void beside(boolean wanted) {
        preferences.set(BESIDE, String.valueOf(wanted));
        showBeside(wanted);
    }

    private void showBeside(boolean wanted) {
        foot.beside(wanted);
        lastTime.show(wanted);
        if (wanted) {
            Entry entry = form.entry();
            site().background().call(WORDS.text("reading"),
                    () -> services.surroundings().before(site().record(), entry).map(KeptEntry::entry),
                    last -> lastTime.fill(last, desk.today()));
        }
    }

    /** Signs what is on the screen: it is saved first. */
    private void sign(Signer signer) {
        save().thenAccept(kept -> site().record().filter(record -> kept && base().isPresent()).ifPresent(
                record -> keepNow(() -> services.signOffs().sign(record, base().orElseThrow(), signer))));
    }

    private void add(String text) {
        site().record().ifPresent(
                record -> keepNow(() -> services.signOffs().add(record, base().orElseThrow(), text)));
    }

    /** What is shared is what is kept: it is saved first. */
    private void share() {
        save().thenAccept(kept -> site().record().filter(record -> kept)
                .ifPresent(record -> ShareDialog.ask(site(), services.sharing(), record)));
    }

    private void keepNow(Callable<Saved> act) {
        site().background().call(WORDS.text("saving"), act, done -> readAgain(),
                why -> say(Told.of(WORDS, "unsaved", why)));
    }

    @Override
    public EntryDesk.Work typed() {
        return new EntryDesk.Work(key, site().record(), base(), form.entry());
    }

    private void changed() {
        form.say(Map.of());
        title(form.entry());
        drafting().touched();
    }

    @Override
    public void unsaved(boolean now) {
        foot.unsaved(now);
    }

    @Override
    public void saved(EntryDesk.Work work, Saved done, boolean typedOn) {
        key = EntryDesk.key(done.record());
        kept(done.record(), done.version());
        foot.shareable(!work.entry().isOwnReflection());
        say(done.conflict() ? WORDS.text("conflict") : "");
    }

    @Override
    public void failed(Drafting.Step step, Exception why) {
        if (step == Drafting.Step.SAVE && why instanceof RecordsException known) {
            sayAtFields(known.complaints());
        }
        super.failed(step, why);
    }

    private void sayAtFields(List<Complaint> complaints) {
        Map<HeadFields.Field, String> problems = new EnumMap<>(HeadFields.Field.class);
        complaints.forEach(complaint -> HeadFields.Field.at(complaint.path())
                .ifPresent(field -> problems.put(field, complaint.message())));
        form.say(problems);
    }

    private void title(Entry entry) {
        String code = entry.learnerCode().isBlank()
                ? WORDS.text(entry.isOwnReflection() ? "title.own" : "title.new")
                : entry.learnerCode();
        site().title(entry.encounter().date()
                .map(day -> WORDS.text("title", code, DayText.ofDisplay().inFigures(day, desk.today()))).orElse(code));
    }

    private void addKey(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean withControl = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (enter && withControl && event.widget instanceof Control control && Focus.isAt(control, page())) {
            event.doit = false;
            form.addTouchPoint();
        }
    }
}
