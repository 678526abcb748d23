package org.attune.mentoring.ui.internal.goals;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import org.attune.frameworks.Frameworks;
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
import org.attune.records.VersionHash;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.EditorSite;
import org.attune.workbench.parts.Drafting;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Told;
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
public final class GoalEditor implements Editor, Drafting.Fields<GoalDesk.Work, Saved> {
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
    private Drafting<GoalDesk.Work, Saved> drafting;
    private GoalDesk.Opened opened;
    private Optional<VersionHash> base = Optional.empty();

    /** The editor over these services. */
    @Activate
    public GoalEditor(@Reference Records records, @Reference Goals goals, @Reference People people,
            @Reference Frameworks frameworks, @Reference Notes notes) {
        this.desk = new GoalDesk(records, goals, people, Clock.systemDefaultZone());
        this.frameworks = frameworks;
        this.notes = notes;
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
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.columns(1));
        told = new Hint(page, site, "goal.told", Grids.wideFrom(160));
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(Grids.whole());
        foot = new EditorFoot(page, "goal", this::save, () -> drafting.discard());
        foot.add("goal.revise", WORDS.text("revise"), this::putOtherwise);
        foot.offer("goal.revise", false);
        drafting = new Drafting<>(page.getDisplay(), site, desk, this);
        site.title(WORDS.text("title.new"));
        read(site.seed());
    }

    private void read(Map<String, String> seed) {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), seed), this::begin,
                why -> say(Told.of(WORDS, "unread", why)));
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
        drafting.begin(!now.shown().equals(now.saved()));
        title(now.shown());
        page.layout(true);
        seat.layout(true);
        fresh.focus();
    }

    /** Choices tell of being filled only later: what is as it was is no change. */
    private void changed() {
        if (drafting.isUnsaved() || !typed().goal().equals(opened.shown())) {
            drafting.touched();
        }
    }

    @Override
    public void focus() {
        form.ifPresent(GoalForm::focus);
    }

    @Override
    public GoalDesk.Work typed() {
        return new GoalDesk.Work(site.record().map(GoalDesk::key).orElse(opened.key()), site.record(), base,
                opened.revised(),
                form.orElseThrow().goal(opened.saved()));
    }

    @Override
    public CompletionStage<Boolean> save() {
        if (drafting.isUnsaved() && form.filter(shown -> !shown.tellProblems()).isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        return drafting.save();
    }

    @Override
    public void unsaved(boolean now) {
        foot.unsaved(now);
        foot.offer("goal.revise", base.isPresent() && !now && opened.shown().open());
    }

    @Override
    public void saved(GoalDesk.Work work, Saved done, boolean typedOn) {
        if (base.isEmpty()) {
            site.became(done.record());
        }
        base = Optional.of(done.version());
        site.messages().done(WORDS.text("saved"));
        if (!typedOn) {
            read(Map.of());
        }
    }

    @Override
    public void failed(Drafting.Step step, Exception why) {
        if (step != Drafting.Step.SAVE) {
            say(Told.of(WORDS, "unkept", why));
            return;
        }
        if (why instanceof RecordsException known) {
            form.ifPresent(shown -> shown.say(known.complaints().stream().collect(Collectors.toMap(
                    complaint -> complaint.path().replace("/", ""), Complaint::message, (first, second) -> first))));
        }
        say(Told.of(WORDS, "unsaved", why));
    }

    @Override
    public void discarded() {
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

    private void title(Goal goal) {
        String code = opened.learners().stream().filter(one -> goal.person().equals(Optional.of(one.id())))
                .map(one -> WORDS.text("title", one.code())).findFirst().orElse(WORDS.text("title.new"));
        site.title(code);
    }

    private void say(String text) {
        if (told.say(text)) {
            page.layout(true);
        }
    }

    @Override
    public void closing() {
        drafting.closing();
    }
}
