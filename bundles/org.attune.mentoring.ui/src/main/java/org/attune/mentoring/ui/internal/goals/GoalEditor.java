package org.attune.mentoring.ui.internal.goals;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.attune.frameworks.Frameworks;
import org.attune.mentoring.ui.internal.parts.EditorFoot;
import org.attune.practice.Goal;
import org.attune.practice.Goals;
import org.attune.privacy.ui.Notes;
import org.attune.program.People;
import org.attune.records.Complaint;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The editor of a goal. Seeds: {@code person} (whose goal it is), {@code revises} (the goal that is put otherwise),
 * {@code draft} (a draft's key).
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "practice.goal", label = "%editor.goal", icon = "icons/goal.svg")
public final class GoalEditor implements Editor {
    private static final Words WORDS = Words.of(GoalEditor.class);

    private final GoalDesk desk;
    private final Notes notes;
    private final Frameworks frameworks;
    private EditorSite site;
    private Composite page;
    private Composite seat;
    private Hint told;
    private EditorFoot foot;
    private Optional<GoalForm> form = Optional.empty();
    private DraftKeeper<Goal> keeper;
    private GoalDesk.Opened opened;
    private Optional<VersionHash> base = Optional.empty();
    private boolean unsaved;
    private boolean saving;

    /** The editor over these services. */
    @Activate
    public GoalEditor(@Reference Records records, @Reference Goals goals, @Reference People people,
            @Reference Frameworks frameworks, @Reference Notes notes) {
        this.desk = new GoalDesk(records, goals, people, Clock.systemDefaultZone());
        this.frameworks = frameworks;
        this.notes = notes;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, "goal.told", Grids.wideFrom(160));
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        foot = new EditorFoot(page, "goal", this::save, this::discard);
        foot.add("goal.revise", WORDS.text("revise"), this::putOtherwise);
        foot.offer("goal.revise", false);
        keeper = new DraftKeeper<>(page.getDisplay(), site.background(), this::typed, this::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, why -> say("unkept", why)));
        site.title(WORDS.text("title.new"));
        read(site.seed());
    }

    private void read(Map<String, String> seed) {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), seed), this::begin,
                why -> say("unread", why));
    }

    private void begin(GoalDesk.Opened now) {
        opened = now;
        base = now.base();
        form.ifPresent(old -> old.control().dispose());
        GoalForm fresh = new GoalForm(seat, site, notes.of(left -> {}), now, frameworks, desk.today());
        fresh.control().setLayoutData(Grids.whole());
        fresh.fill(now);
        fresh.onChange(this::changed);
        form = Optional.of(fresh);
        say(now.revised().isPresent() ? WORDS.text("revising") : "");
        unsaved(!now.shown().equals(now.saved()));
        offerRevising();
        title(now.shown());
        page.layout(true, true);
        fresh.focus();
    }

    private void offerRevising() {
        foot.offer("goal.revise", base.isPresent() && !unsaved && opened.shown().open());
    }

    @Override
    public void focus() {
        form.ifPresent(GoalForm::focus);
    }

    private Goal typed() {
        return form.orElseThrow().goal(opened.saved());
    }

    private GoalDesk.Work work(Goal goal) {
        return new GoalDesk.Work(opened.key(), site.record(), base, opened.revised(), goal);
    }

    private Instant keep(Goal goal) throws RecordsException {
        return desk.keep(work(goal));
    }

    private void changed() {
        unsaved(true);
        keeper.touched();
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (saving || !unsaved || form.filter(shown -> !shown.tellProblems()).isEmpty()) {
            return CompletableFuture.completedFuture(!saving && !unsaved);
        }
        saving = true;
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        GoalDesk.Work work = work(typed());
        keeper.quiet(() -> site.background().call(WORDS.text("saving"), () -> desk.save(work),
                done -> outcome.complete(saved(done)), why -> outcome.complete(failed(why))));
        return outcome;
    }

    private boolean saved(Saved done) {
        saving = false;
        if (base.isEmpty()) {
            site.became(done.record());
        }
        site.messages().done(WORDS.text("saved"));
        read(Map.of());
        return true;
    }

    private boolean failed(Exception why) {
        saving = false;
        if (why instanceof RecordsException known) {
            Map<String, String> problems = new HashMap<>();
            for (Complaint complaint : known.complaints()) {
                problems.put(complaint.path().replace("/", ""), complaint.message());
            }
            form.ifPresent(shown -> shown.say(problems));
        }
        say("unsaved", why);
        return false;
    }

    private void discard() {
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard(opened.key());
            return true;
        }, gone -> discarded(), why -> say("unkept", why)));
    }

    private void discarded() {
        unsaved(false);
        if (base.isEmpty()) {
            site.close();
        } else {
            read(Map.of());
        }
    }

    private void putOtherwise() {
        site.record().map(RecordId::toString)
                .ifPresent(id -> site.openNew(Goal.TYPE, Map.of(GoalDesk.REVISES, id)));
    }

    private void unsaved(boolean now) {
        unsaved = now;
        site.dirty(now);
        foot.unsaved(now);
        if (opened != null) {
            offerRevising();
        }
    }

    private void title(Goal goal) {
        String code = opened.learners().stream().filter(one -> goal.person().equals(Optional.of(one.id())))
                .map(one -> WORDS.text("title", one.code())).findFirst().orElse(WORDS.text("title.new"));
        site.title(code);
    }

    private void say(String key, Exception why) {
        say(WORDS.text(key, why instanceof RecordsException known
                ? known.complaints().stream().findFirst().map(Complaint::message).orElse(known.getMessage())
                : WORDS.text("unexpected")));
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true, true);
        }
    }

    @Override
    public void closing() {
        keeper.stop();
        if (unsaved && !saving && form.isPresent()) {
            Goal last = typed();
            site.background().submit(WORDS.text("keeping"), () -> keep(last));
        }
    }
}
