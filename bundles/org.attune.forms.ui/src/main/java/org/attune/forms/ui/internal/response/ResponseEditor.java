package org.attune.forms.ui.internal.response;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.forms.filling.Filling;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.scoring.ScoringPacks;
import org.attune.forms.ui.Calculations;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.privacy.media.MediaFiles;
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
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Told;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.google.gson.JsonObject;

/**
 * The editor of answers. Seeds: {@code form} (the {@code address|version} to answer), {@code about} (the record that the
 * answers are about), {@code draft} (a draft's key). Answers that were handed in are looked at until somebody wants to
 * change them.
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "forms.response", label = "%editor.response", icon = "icons/response.svg")
public final class ResponseEditor implements Editor {
    private static final Words WORDS = Words.of(ResponseEditor.class);

    private final ResponseDesk desk;
    private final Notes notes;
    private final Calculations calculations;
    private final ScoringPacks packs;
    private final MediaFiles files;
    private EditorSite site;
    private Composite page;
    private Hint told;
    private Composite seat;
    private ScorePanel scores;
    private ResponseFoot foot;
    private DraftKeeper<JsonObject> keeper;
    private Optional<Opened> opened = Optional.empty();
    private Optional<FormPane> pane = Optional.empty();
    private Optional<VersionHash> base = Optional.empty();
    private boolean wasDone;
    private boolean unsaved;
    private boolean saving;

    /** The editor over these services. */
    @Activate
    public ResponseEditor(@Reference Records records, @Reference FormLibrary library, @Reference FormAnswers answers,
            @Reference Notes notes, @Reference Calculations calculations, @Reference ScoringPacks packs,
            @Reference MediaFiles files) {
        this.desk = new ResponseDesk(records, library, answers, Clock.systemDefaultZone());
        this.notes = notes;
        this.calculations = calculations;
        this.packs = packs;
        this.files = files;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, "response.told", Grids.wide());
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        scores = new ScorePanel(page, site, packs);
        foot = new ResponseFoot(page, Map.of("change", this::change, "discard", this::discard, "save", this::save,
                "done", this::done));
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), this::draft, this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> say(Told.of(WORDS, "unkept", why))));
        read(site.seed());
    }

    private void read(Map<String, String> seed) {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), seed), this::begin,
                why -> say(Told.of(WORDS, "unread", why)));
    }

    private void begin(Opened now) {
        opened = Optional.of(now);
        base = now.base();
        wasDone = isDone(now.response());
        site.audience(now.audience());
        foot.audience(now.audience());
        site.title(title(now));
        now.draftKept().ifPresent(site::kept);
        say("");
        show(now.response(), now.isDone());
        unsaved(!now.saved());
        focus();
    }

    private static boolean isDone(JsonObject response) {
        String status = response.has("status") ? response.get("status").getAsString() : "";
        return status.equals("completed") || status.equals("amended");
    }

    private static String title(Opened now) {
        String title = now.form().form().title(FormSetting.spoken());
        return title.isBlank() ? WORDS.text("untitled") : title;
    }

    private void show(JsonObject response, boolean readOnly) {
        pane.ifPresent(FormPane::dispose);
        Filling filling = response.size() == 0
                ? Filling.begin(opened.orElseThrow().form().form())
                : Filling.goOn(opened.orElseThrow().form().form(), response);
        FormSetting setting = FormSetting.of(site, notes.of(left -> changed()), "response")
                .calculating(calculations).keeping(files);
        FormPane fresh = new FormPane(seat, filling, readOnly ? setting.toLookAt() : setting);
        fresh.setLayoutData(Grids.whole());
        fresh.onChange(this::changed);
        pane = Optional.of(fresh);
        scores.show(filling.form(), response, readOnly);
        foot.offer(readOnly, unsaved);
        page.layout(true, true);
    }

    @Override
    public void focus() {
        pane.ifPresentOrElse(FormPane::setFocus, page::setFocus);
    }

    private void change() {
        show(opened.orElseThrow().response(), false);
        focus();
    }

    private void changed() {
        unsaved(true);
        keeper.touched();
    }

    private void unsaved(boolean now) {
        if (now != unsaved) {
            unsaved = now;
            site.dirty(now);
        }
        foot.offer(opened.filter(Opened::isDone).isPresent() && !now && !isWriting(), now);
    }

    private boolean isWriting() {
        return pane.filter(shown -> !shown.isReadOnly()).isPresent();
    }

    private JsonObject draft() {
        return pane.orElseThrow().filling().draft(FormSetting.spoken());
    }

    private Draftwork work(JsonObject response) {
        Opened now = opened.orElseThrow();
        return new Draftwork(now.form().form().canonical().orElse(""), now.about(), base, response);
    }

    private Instant keep(JsonObject response) throws RecordsException {
        return desk.keep(opened.orElseThrow().key(), site.record(), work(response));
    }

    /** Keeps the answers as they are, to go on later. */
    @Override
    public CompletionStage<Boolean> save() {
        return saving || !unsaved ? CompletableFuture.completedFuture(!saving && !unsaved) : save(draft());
    }

    /** Hands the answers in, unless something is missing. */
    private void done() {
        pane.orElseThrow().whenCalculated(this::handIn);
    }

    private void handIn() {
        FormPane shown = pane.orElseThrow();
        if (saving || shown.isReadOnly() || shown.tellProblems()) {
            return;
        }
        JsonObject response = shown.filling().completed(FormSetting.spoken());
        response.addProperty("status", wasDone ? "amended" : "completed");
        save(response);
    }

    private CompletionStage<Boolean> save(JsonObject response) {
        saving = true;
        Opened now = opened.orElseThrow();
        Optional<RecordId> record = site.record();
        Draftwork work = work(response);
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        keeper.quiet(() -> site.background().call(WORDS.text("saving"),
                () -> desk.save(now.key(), record, now.form(), work),
                saved -> outcome.complete(saved(saved, response)), why -> outcome.complete(failed(why))));
        return outcome;
    }

    private boolean saved(Saved done, JsonObject response) {
        saving = false;
        if (base.isEmpty()) {
            site.became(done.record());
        }
        base = Optional.of(done.version());
        unsaved(false);
        say(done.conflict() ? WORDS.text("conflict") : "");
        if (isDone(response)) {
            site.messages().done(WORDS.text("handed.in"));
            read(Map.of());
        }
        return true;
    }

    private boolean failed(Exception why) {
        saving = false;
        say(Told.of(WORDS, "unsaved", why));
        return false;
    }

    private void discard() {
        String key = opened.orElseThrow().key();
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(key);
            return true;
        }, gone -> discarded(), why -> say(Told.of(WORDS, "unkept", why))));
    }

    private void discarded() {
        unsaved(false);
        if (base.isEmpty()) {
            site.close();
        } else {
            read(Map.of());
        }
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }

    @Override
    public void closing() {
        keeper.stop();
        if (unsaved && !saving && pane.isPresent()) {
            JsonObject last = draft();
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }
}
