package org.attune.mentoring.ui.internal.entry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.ui.internal.handing.ShareDialog;
import org.attune.practice.Encounter;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.EditorSite;
import org.attune.workbench.Preferences;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
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
public final class EntryEditor implements Editor {
    private static final Words WORDS = Words.of(EntryEditor.class);

    private static final String BESIDE = "mentoring.entry.beside";

    private final EntryServices services;
    private final EntryDesk desk;
    private final Notes notes;
    private final Preferences preferences;
    private final Listener addKey = this::addKey;
    private EditorSite site;
    private Composite page;
    private Hint told;
    private EntryForm form;
    private LastTime lastTime;
    private EntryFoot foot;
    private DraftKeeper<Entry> keeper;
    private String key = "";
    private Entry saved = Entry.of("", Encounter.EMPTY);
    private Optional<VersionHash> base = Optional.empty();
    private boolean unsaved;
    private boolean saving;

    /** The editor over these services. */
    @Activate
    public EntryEditor(@Reference EntryServices services, @Reference Notes notes, @Reference Preferences preferences) {
        this.services = services;
        this.desk = services.desk();
        this.notes = notes;
        this.preferences = preferences;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, "entry.told", Grids.wide());
        Composite sides = new Composite(page, SWT.NONE);
        sides.setLayout(Grids.columns(2));
        sides.setLayoutData(Grids.whole());
        form = new EntryForm(sides, site, notes, services, new SignOffSection.Acts(this::sign, this::add));
        form.control().setLayoutData(Grids.whole());
        lastTime = new LastTime(sides);
        foot = new EntryFoot(page, this::beside, this::share, this::save, this::discard);
        form.control().setEnabled(false);
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), this::typed, this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, this::unkept));
        page.getDisplay().addFilter(SWT.KeyDown, addKey);
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), site.seed()), this::begin,
                why -> say(message("unread", why)));
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (saving || !unsaved || form.tellProblems()) {
            return CompletableFuture.completedFuture(!saving && !unsaved);
        }
        saving = true;
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        Entry entry = typed();
        Optional<RecordId> record = site.record();
        keeper.quiet(() -> site.background().call(WORDS.text("saving"), () -> desk.save(key, record, base, entry),
                done -> outcome.complete(saved(done, entry)), why -> outcome.complete(failed(why))));
        return outcome;
    }

    /** What was changed elsewhere, such as by undo, shows at once where nothing else was typed. */
    @Override
    public void recordsChanged() {
        if (base.isPresent() && !unsaved && !saving) {
            site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), Map.of()), this::follow,
                    why -> say(message("unread", why)));
        }
    }

    @Override
    public void closing() {
        page.getDisplay().removeFilter(SWT.KeyDown, addKey);
        keeper.stop();
        if (unsaved && !saving) {
            Entry last = typed();
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }

    private void begin(EntryDesk.Opened opened) {
        show(opened);
        form.focus();
    }

    private void show(EntryDesk.Opened opened) {
        key = opened.key();
        saved = opened.saved();
        base = opened.base();
        form.fill(opened, preferences.flag(SignOffPage.KEY, false));
        form.onChange(this::changed);
        form.control().setEnabled(true);
        site.audience(opened.audience());
        foot.audience(opened.audience());
        foot.shareable(base.isPresent() && !saved.isOwnReflection());
        opened.draftKept().ifPresent(site::kept);
        unsaved(!opened.shown().equals(opened.saved()));
        say(opened.conflict() ? WORDS.text("conflict") : opened.broughtIn().map(this::from).orElse(""));
        title(opened.shown());
        showBeside(preferences.flag(BESIDE, false));
    }

    private String from(BroughtIn mark) {
        return WORDS.text("from.elsewhere", DayText.ofDisplay().inFigures(mark.on(), desk.today()), mark.code());
    }

    private void follow(EntryDesk.Opened now) {
        if (!unsaved && !saving && !now.base().equals(base)) {
            form.onChange(() -> {});
            show(now);
        }
    }

    private void beside(boolean wanted) {
        preferences.set(BESIDE, String.valueOf(wanted));
        showBeside(wanted);
    }

    private void showBeside(boolean wanted) {
        foot.beside(wanted);
        lastTime.show(wanted);
        if (wanted) {
            Entry entry = typed();
            site.background().call(WORDS.text("reading"),
                    () -> services.surroundings().before(site.record(), entry).map(KeptEntry::entry),
                    last -> lastTime.fill(last, desk.today()));
        }
    }

    /** Signs what is on the screen: it is saved first. */
    private void sign(Signer signer) {
        save().thenAccept(kept -> site.record().filter(record -> kept && base.isPresent()).ifPresent(
                record -> keepNow(() -> services.signOffs().sign(record, base.orElseThrow(), signer))));
    }

    private void add(String text) {
        site.record().ifPresent(
                record -> keepNow(() -> services.signOffs().add(record, base.orElseThrow(), text)));
    }

    /** What is shared is what is kept: it is saved first. */
    private void share() {
        save().thenAccept(kept -> site.record().filter(record -> kept)
                .ifPresent(record -> ShareDialog.ask(site, services.sharing(), record)));
    }

    private void keepNow(Callable<Saved> act) {
        site.background().call(WORDS.text("saving"), act, done -> reload(), why -> say(message("unsaved", why)));
    }

    private Entry typed() {
        return form.entry();
    }

    private Instant keep(Entry entry) throws RecordsException {
        return desk.keep(key, site.record(), base, entry);
    }

    private void changed() {
        unsaved(true);
        form.say(Map.of());
        title(typed());
        keeper.touched();
    }

    private boolean saved(Saved done, Entry entry) {
        saving = false;
        boolean fresh = base.isEmpty();
        base = Optional.of(done.version());
        saved = entry;
        foot.shareable(!saved.isOwnReflection());
        if (fresh) {
            key = Entry.TYPE + "/" + done.record();
            site.became(done.record());
        }
        boolean typedOn = !typed().equals(entry);
        unsaved(typedOn);
        if (typedOn) {
            keeper.touched();
        }
        say(done.conflict() ? WORDS.text("conflict") : "");
        return !typedOn;
    }

    private boolean failed(Exception why) {
        saving = false;
        if (why instanceof RecordsException known) {
            Map<HeadFields.Field, String> problems = new EnumMap<>(HeadFields.Field.class);
            known.complaints().forEach(complaint -> HeadFields.Field.at(complaint.path())
                    .ifPresent(field -> problems.put(field, complaint.message())));
            form.say(problems);
        }
        say(message("unsaved", why));
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
                reload();
            }
        }, this::unkept));
    }

    private void reload() {
        form.onChange(() -> {});
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), Map.of()), this::begin,
                why -> say(message("unread", why)));
    }

    private void unkept(Exception why) {
        say(message("unkept", why));
    }

    private static String message(String key, Exception why) {
        if (why instanceof RecordsException known) {
            return WORDS.text(key, known.complaints().isEmpty()
                    ? known.getMessage()
                    : known.complaints().getFirst().message());
        }
        return WORDS.text(key, WORDS.text("unexpected"));
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        foot.unsaved(now);
    }

    private void title(Entry entry) {
        String code = entry.learnerCode().isBlank()
                ? WORDS.text(entry.isOwnReflection() ? "title.own" : "title.new")
                : entry.learnerCode();
        site.title(entry.encounter().date()
                .map(day -> WORDS.text("title", code, DayText.ofDisplay().inFigures(day, desk.today()))).orElse(code));
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }

    private void addKey(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean withControl = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (enter && withControl && event.widget instanceof Control control && isHere(control)) {
            event.doit = false;
            form.addTouchPoint();
        }
    }

    private boolean isHere(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }
}
