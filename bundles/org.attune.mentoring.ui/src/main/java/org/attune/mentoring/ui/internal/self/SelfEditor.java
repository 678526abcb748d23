package org.attune.mentoring.ui.internal.self;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.mentoring.ui.internal.parts.EditorFoot;
import org.attune.privacy.ui.Notes;
import org.attune.records.Audience;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import com.google.gson.JsonObject;

/** The editor of a page for oneself: a form that is saved as it is, finished or not. Seed: {@code draft}. */
abstract class SelfEditor implements Editor {
    private static final Words WORDS = Words.of(SelfEditor.class);

    private final SelfPart part;
    private final SelfDesk desk;
    private final Notes notes;
    private EditorSite site;
    private Composite page;
    private Composite seat;
    private Hint told;
    private EditorFoot foot;
    private DraftKeeper<JsonObject> keeper;
    private Optional<SelfDesk.Opened> opened = Optional.empty();
    private Optional<FormPane> pane = Optional.empty();
    private boolean unsaved;
    private boolean saving;

    SelfEditor(SelfPart part, Records records, SelfPages pages, Notes notes) {
        this.part = part;
        this.desk = new SelfDesk(records, pages, part, Clock.systemDefaultZone());
        this.notes = notes;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        Label alone = new Label(page, SWT.WRAP);
        alone.setText(WORDS.text("alone"));
        alone.setLayoutData(Grids.wideFrom(160));
        told = new Hint(page, site, "self.told", Grids.wideFrom(160));
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        foot = new EditorFoot(page, "self", this::save, this::discard);
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), this::written, this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> say("unkept", why)));
        site.title(SelfWords.part(part));
        site.audience(Audience.ONLY_ME);
        read(site.seed());
    }

    private void read(Map<String, String> seed) {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), seed), this::begin,
                why -> say("unread", why));
    }

    private void begin(SelfDesk.Opened now) {
        opened = Optional.of(now);
        pane.ifPresent(FormPane::dispose);
        Filling filling = now.response().size() == 0
                ? Filling.begin(now.form().form())
                : Filling.goOn(now.form().form(), now.response());
        FormPane fresh = new FormPane(seat, filling, FormSetting.of(site, notes.of(left -> changed()), "self.page"));
        fresh.setLayoutData(Grids.whole());
        fresh.onChange(this::changed);
        pane = Optional.of(fresh);
        site.title(WORDS.text("title", SelfWords.part(part),
                DayText.ofDisplay().inFigures(now.day(), LocalDate.now())));
        say("");
        unsaved(!now.saved());
        page.layout(true, true);
        fresh.setFocus();
    }

    @Override
    public void focus() {
        pane.ifPresentOrElse(FormPane::setFocus, page::setFocus);
    }

    private JsonObject written() {
        return pane.orElseThrow().filling().draft(FormSetting.spoken());
    }

    private Instant keep(JsonObject response) throws RecordsException {
        return desk.keep(opened.orElseThrow(), site.record(), response);
    }

    private void changed() {
        unsaved(true);
        keeper.touched();
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (saving || !unsaved || pane.isEmpty()) {
            return CompletableFuture.completedFuture(!saving && !unsaved);
        }
        saving = true;
        SelfDesk.Opened now = opened.orElseThrow();
        JsonObject response = written();
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        keeper.quiet(() -> site.background().call(WORDS.text("saving"),
                () -> desk.save(now, site.record(), response), done -> outcome.complete(saved(done)),
                why -> outcome.complete(failed(why))));
        return outcome;
    }

    private boolean saved(Saved done) {
        saving = false;
        if (opened.orElseThrow().base().isEmpty()) {
            site.became(done.record());
        }
        site.messages().done(WORDS.text("saved"));
        read(Map.of());
        return true;
    }

    private boolean failed(Exception why) {
        saving = false;
        say("unsaved", why);
        return false;
    }

    private void discard() {
        SelfDesk.Opened now = opened.orElseThrow();
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(now);
            return true;
        }, gone -> discarded(now), why -> say("unkept", why)));
    }

    private void discarded(SelfDesk.Opened now) {
        unsaved(false);
        if (now.base().isEmpty()) {
            site.close();
        } else {
            read(Map.of());
        }
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        foot.unsaved(now);
    }

    private void say(String key, Exception why) {
        say(WORDS.text(key, why instanceof RecordsException known ? known.getMessage() : WORDS.text("unexpected")));
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
            JsonObject last = written();
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }
}
