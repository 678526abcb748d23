package org.attune.mentoring.ui.internal.goals;

import org.attune.workbench.parts.DraftedEditor;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.attune.frameworks.Frameworks;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.mentoring.ui.internal.handing.ShareDialog;
import org.attune.mentoring.ui.internal.parts.EditorFoot;
import org.attune.practice.FocusOffer;
import org.attune.practice.Goal;
import org.attune.practice.Goals;
import org.attune.privacy.ui.Notes;
import org.attune.program.People;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The editor of a goal. Seeds: {@code person} (whose goal it is), {@code revises} (the goal that is put otherwise),
 * {@code draft} (a draft's key).
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "practice.goal", label = "%editor.goal", icon = "icons/goal.svg")
public final class GoalEditor extends DraftedEditor<GoalDesk.Opened, GoalDesk.Work, Saved> implements Editor {
    private static final Words WORDS = Words.of(GoalEditor.class);

    private final GoalDesk desk;
    private final Notes notes;
    private final Frameworks frameworks;
    private final Sharing sharing;
    private Composite seat;
    private EditorFoot foot;
    private Optional<GoalForm> form = Optional.empty();
    private GoalDesk.Opened opened;

    /** The editor over these services. */
    @Activate
    public GoalEditor(@Reference Records records, @Reference Goals goals, @Reference People people,
            @Reference Frameworks frameworks, @Reference Notes notes, @Reference Sharing sharing) {
        this(records, new GoalDesk(records, goals, people, Clock.systemDefaultZone()), frameworks, notes, sharing);
    }

    private GoalEditor(Records records, GoalDesk desk, Frameworks frameworks, Notes notes, Sharing sharing) {
        super(WORDS, "goal", records, desk);
        this.desk = desk;
        this.frameworks = frameworks;
        this.notes = notes;
        this.sharing = sharing;
    }

    /** Something that goals can be tied to is kept here: offered from the next time that a goal is opened. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addOffer(FocusOffer offer) {
        desk.add(offer);
    }

    /** It is not any more. */
    public void removeOffer(FocusOffer offer) {
        desk.remove(offer);
    }

    @Override
    protected void make(Composite page) {
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        foot = new EditorFoot(page, "goal", this::save, drafting()::discard);
        foot.add("goal.revise", WORDS.text("revise"), this::putOtherwise);
        foot.offer("goal.revise", false);
        foot.add("goal.share", WORDS.text("share"), this::share);
        site().title(WORDS.text("title.new"));
    }

    @Override
    public void fill(GoalDesk.Opened now) {
        opened = now;
        form.ifPresent(old -> old.control().dispose());
        GoalForm fresh = new GoalForm(seat, site(), notes.of(left -> {}), now, frameworks, desk.today());
        fresh.control().setLayoutData(Grids.whole());
        fresh.fill(now);
        fresh.onChange(drafting()::touched);
        form = Optional.of(fresh);
        say(now.revised().isPresent() ? WORDS.text("revising") : "");
        began(now.base(), !now.shown().equals(now.saved()));
        title(now.shown());
        page().layout(true);
        seat.layout(true);
    }

    @Override
    public void focus() {
        form.ifPresent(GoalForm::focus);
    }

    @Override
    public GoalDesk.Work typed() {
        return new GoalDesk.Work(site().record().map(GoalDesk::key).orElse(opened.key()), site().record(), base(),
                opened.revised(),
                form.orElseThrow().goal(opened.saved()));
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (drafting().isUnsaved() && form.filter(shown -> !shown.tellProblems()).isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return super.save();
    }

    @Override
    public void unsaved(boolean now) {
        foot.unsaved(now);
        foot.offer("goal.revise", base().isPresent() && !now && opened.shown().open());
    }

    @Override
    public void saved(GoalDesk.Work work, Saved done, boolean typedOn) {
        kept(done.record(), done.version());
        site().messages().done(WORDS.text("saved"));
        if (!typedOn) {
            readAgain();
        }
    }

    @Override
    public void failed(Drafting.Step step, Exception why) {
        if (step == Drafting.Step.SAVE && why instanceof RecordsException known) {
            form.ifPresent(shown -> shown.say(known.complaints().stream().collect(Collectors.toMap(
                    complaint -> complaint.path().replace("/", ""), Complaint::message, (first, second) -> first))));
        }
        super.failed(step, why);
    }

    /** What is shared is what is kept: it is saved first. */
    private void share() {
        save().thenAccept(kept -> site().record().filter(record -> kept)
                .ifPresent(record -> ShareDialog.ask(site(), sharing, record)));
    }

    private void putOtherwise() {
        site().record().map(RecordId::toString)
                .ifPresent(id -> site().openNew(Goal.TYPE, Map.of(GoalDesk.REVISES, id)));
    }

    private void title(Goal goal) {
        String code = opened.learners().stream().filter(one -> goal.person().equals(Optional.of(one.id())))
                .map(one -> WORDS.text("title", one.code())).findFirst().orElse(WORDS.text("title.new"));
        site().title(code);
    }
}
