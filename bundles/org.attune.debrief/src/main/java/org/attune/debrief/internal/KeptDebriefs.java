package org.attune.debrief.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Caution;
import org.attune.debrief.Closed;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Debriefs;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Gathered;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Method;
import org.attune.debrief.PracticeSign;
import org.attune.debrief.Running;
import org.attune.debrief.Unfinished;
import org.attune.forms.library.FormLibrary;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.FollowUps;
import org.attune.practice.Ideas;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The debriefs that the unlocked workspace keeps. Hands each question to whoever knows. */
@Component
public final class KeptDebriefs implements Debriefs {
    private static final Query DEBRIEFS = Query.of(Debrief.TYPE);

    private final Records records;
    private final Clock clock;
    private final DebriefReading reading;
    private final Offspring offspring;
    private final Ending ending;
    private final Confirmations confirmations;
    private final DebriefTitle title;
    private final SiteFrameworks siteFrameworks = new SiteFrameworks();

    /** The debriefs of a workspace. */
    @Activate
    public KeptDebriefs(@Reference Records records, @Reference People people, @Reference FollowUps followUps,
            @Reference Ideas ideas, @Reference Vocabularies vocabularies) {
        this(records, people, followUps, ideas, vocabularies, Clock.systemDefaultZone());
    }

    KeptDebriefs(Records records, People people, FollowUps followUps, Ideas ideas, Vocabularies vocabularies,
            Clock clock) {
        this.records = records;
        this.clock = clock;
        this.reading = new DebriefReading(records);
        this.confirmations = new Confirmations(records);
        this.offspring = new Offspring(people, followUps, ideas, new PracticeShelf(records));
        this.ending = new Ending(records, reading, offspring, confirmations, clock);
        this.title = new DebriefTitle(vocabularies);
    }

    /** The site's own forms are there. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindLibrary(FormLibrary library) {
        siteFrameworks.use(Optional.of(library));
    }

    /** The site's own forms are not there any more. */
    public void unbindLibrary(FormLibrary library) {
        siteFrameworks.use(Optional.empty());
    }

    @Override
    public List<DebriefFramework> frameworks() throws RecordsException {
        List<DebriefFramework> all = new ArrayList<>(new BuiltInDebriefFrameworks().all());
        all.addAll(siteFrameworks.all());
        return all;
    }

    @Override
    public Optional<DebriefFramework> framework(String name) throws RecordsException {
        return frameworks().stream().filter(framework -> framework.isCalled(name)).findFirst();
    }

    @Override
    public Saved plan(Debrief planned) throws RecordsException {
        return create(planned.in(Debrief.PLANNED));
    }

    @Override
    public List<KeptDebrief> planned() throws RecordsException {
        List<String> begun = records.drafts().all().stream().map(Draft::key).toList();
        return reading.planned().stream().filter(kept -> !begun.contains(Running.DRAFT + kept.id())).toList();
    }

    @Override
    public Running begin(KeptDebrief planned) throws RecordsException {
        DebriefFramework framework = framework(planned.debrief().framework())
                .orElseGet(() -> new BuiltInDebriefFrameworks().standard());
        Running running = Running.begin(planned, framework);
        keep(running);
        return running;
    }

    @Override
    public Saved notHeld(Debrief debrief, String reason) throws RecordsException {
        return create(missed(debrief, reason));
    }

    @Override
    public Saved notHeld(KeptDebrief planned, String reason) throws RecordsException {
        return update(planned.id(), planned.version(), missed(planned.debrief(), reason));
    }

    @Override
    public void keep(Running running) throws RecordsException {
        if (!running.practice()) {
            records.drafts().keep(RunningDraft.of(running, clock.instant()));
        }
    }

    @Override
    public List<Unfinished> unfinished() throws RecordsException {
        return records.drafts().all().stream().filter(RunningDraft::is).map(this::unfinished).toList();
    }

    @Override
    public Optional<Running> resume(String draft) throws RecordsException {
        return records.drafts().find(draft).filter(RunningDraft::is).map(RunningDraft::read);
    }

    @Override
    public void discard(Running running) throws RecordsException {
        records.drafts().discard(running.draftKey());
    }

    @Override
    public Closed close(Running running, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException {
        if (running.practice()) {
            return new Closed(running.id(), List.of());
        }
        siteFrameworks.keep(running.framework());
        return ending.close(running, practices, forFacultyLead);
    }

    @Override
    public Saved confirm(RecordId debrief, List<ConfirmedPractice> practices, boolean forFacultyLead)
            throws RecordsException {
        Debrief confirmed = reading.stored(debrief).debrief();
        Write write = confirmations.write(debrief, confirmed.setting().date(), practices, forFacultyLead);
        return records.commit(Act.of(write)).getFirst();
    }

    @Override
    public Optional<FivePractices> confirmed(RecordId debrief) throws RecordsException {
        return confirmations.of(debrief);
    }

    @Override
    public List<FivePractices> overTime(int limit) throws RecordsException {
        return confirmations.overTime(limit);
    }

    @Override
    public Page list(int offset, int limit) throws RecordsException {
        return records.as(Reader.me()).list(DEBRIEFS.page(offset, limit));
    }

    @Override
    public Optional<KeptDebrief> find(RecordId id) throws RecordsException {
        return reading.find(id);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Debrief changed) throws RecordsException {
        return records.commit(Act.of(reading.change(id, base, changed))).getFirst();
    }

    @Override
    public Gathered cameUp(KeptDebrief debrief) throws RecordsException {
        return offspring.rejoined(debrief);
    }

    @Override
    public List<PracticeSign> signs(Debrief debrief) {
        return PracticeSigns.of(debrief);
    }

    @Override
    public String soFar(Debrief debrief) {
        return PracticeSigns.told(debrief);
    }

    @Override
    public List<Caution> cautions(Debrief debrief) {
        return Cautions.of(debrief);
    }

    @Override
    public List<Method> methods() {
        return Methods.all();
    }

    private Saved create(Debrief debrief) throws RecordsException {
        Write create = new Write.Create(RecordId.fresh(), Debrief.TYPE, DebriefBodies.DEBRIEF.write(debrief));
        return records.commit(Act.of(create)).getFirst();
    }

    private static Debrief missed(Debrief debrief, String reason) {
        return debrief.in(Debrief.NOT_HELD).with(debrief.closing().notHeld(reason.strip()));
    }

    private Unfinished unfinished(Draft draft) {
        return new Unfinished(draft.key(), title.of(RunningDraft.debrief(draft)), RunningDraft.phase(draft),
                draft.keptAt());
    }
}
