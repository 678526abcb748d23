package org.attune.mentoring.ui.internal.entry;

import org.attune.workbench.parts.ScrollPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.ui.internal.parts.LeftPlaces;
import org.attune.practice.Encounter;
import org.attune.privacy.ui.NoteFields;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.EditorSite;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All fields of an entry, in sections that fold: those that say something are open at first. */
final class EntryForm {
    private static final Words WORDS = Words.of(EntryForm.class);

    private final EditorSite site;
    private final EntryServices services;
    private final ScrollPage scroll;
    private final Parts parts;
    private final HeadFields head;
    private final Fold pointsFold;
    private final TouchPoints points;
    private final List<FoldedSection> sections;
    private final SignOffSection signatures;
    private final FoldedSection signOff;
    private final LeftPlaces left;
    private Entry filled = Entry.of("", Encounter.EMPTY);
    private Runnable changed = () -> {};
    private boolean fixed;
    private String asked = "";
    private boolean bySite;
    private Optional<String> askedSigning = Optional.empty();

    EntryForm(Composite parent, EditorSite site, Notes notes, EntryServices services, SignOffSection.Acts acts) {
        this.site = site;
        this.services = services;
        EntryDesk desk = services.desk();
        left = new LeftPlaces(desk::today);
        NoteFields fields = notes.of(left::add);
        scroll = new ScrollPage(parent, Grids.page(1), ScrollPage.OF_FIELDS);
        Composite page = scroll.page();
        parts = new Parts(site, fields, services, () -> changed.run(), scroll::fitLater);
        head = new HeadFields(page, site, desk.vocabularies(), desk.today());
        pointsFold = new Fold(page, "points", scroll::fit);
        points = new TouchPoints(pointsFold.body(), fields, desk, scroll::fitLater);
        sections = List.of(folded(new DoneWellSection(parts)), folded(new NextTimeSection(parts)),
                folded(new PatientWordsSection(parts)), folded(new FeedbackSection(parts)),
                folded(new SustainingSection(parts)), folded(new ReflectionSection(parts)),
                folded(new OccasionSection(parts)), folded(new MediaSection(parts, services.media())));
        signatures = new SignOffSection(parts, acts);
        signOff = folded(signatures);
        left.onChange(parts::changed);
        head.onChange(parts::changed);
        head.onWho(this::askStanding);
        head.onWho(this::askSigning);
        points.onChange(parts::changed);
        scroll.beforeFit(this::fit);
    }

    private FoldedSection folded(Section section) {
        return new FoldedSection(scroll.page(), section, parts);
    }

    Control control() {
        return scroll.control();
    }

    void onChange(Runnable then) {
        changed = then;
    }

    /**
     * Shows an entry; one that was signed or comes from elsewhere is there to be looked at, and added to.
     *
     * @param signing whether entries are signed where the learner's program says nothing of it
     */
    void fill(EntryDesk.Opened opened, boolean signing) {
        Entry entry = opened.shown();
        filled = entry;
        fixed = opened.isFixed();
        signatures.elsewhere(opened.broughtIn().isPresent());
        parts.quietly(() -> {
            left.fill(entry.leftAsIs());
            head.fill(entry, opened.codes(), fixed);
            points.fill(entry.touchPoints());
            if (fixed) {
                ReadOnly.bar(pointsFold.body());
            }
            sections.forEach(section -> section.fill(entry, fixed));
            signOff.fill(entry, fixed);
            signOff.show(fixed);
        });
        bySite = signing;
        askedSigning = Optional.empty();
        askStanding();
        askSigning();
        scroll.fit();
    }

    /** The entry as the fields say it; what they do not show stays as it was. */
    Entry entry() {
        Optional<RecordId> learner = head.code().equals(filled.learnerCode()) ? filled.learner() : Optional.empty();
        EntryEdit edit = filled.edit().about(learner, head.code()).encounter(head.encounter(filled.encounter()))
                .touchPoints(points.points()).leftAsIs(left.all());
        sections.forEach(section -> section.write(edit));
        return edit.done();
    }

    /** Says what is wrong, and goes there; whether anything is. */
    boolean tellProblems() {
        Map<HeadFields.Field, String> problems = head.problems();
        say(problems);
        boolean below = sections.stream().filter(FoldedSection::tellProblems).findFirst().isPresent();
        problems.keySet().stream().findFirst().ifPresent(head::focus);
        return below || !problems.isEmpty();
    }

    void say(Map<HeadFields.Field, String> problems) {
        if (head.say(problems)) {
            scroll.fit();
        }
    }

    void addTouchPoint() {
        if (!fixed) {
            pointsFold.open(true);
            points.add();
            scroll.fit();
        }
    }

    void focus() {
        if (head.needsLearner()) {
            head.focus(HeadFields.Field.WITH);
        } else {
            points.focus();
        }
    }

    /** Looks up what was agreed on with the learner, whenever somebody else is meant. */
    private void askStanding() {
        String code = head.code();
        Optional<LocalDate> day = head.day();
        String question = code + day;
        if (day.isEmpty() || question.equals(asked)) {
            return;
        }
        asked = question;
        LocalDate today = services.desk().today();
        site.background().call(WORDS.text("standing.reading"),
                () -> services.standing().with(code, day.get(), today), this::sayStanding);
    }

    private void sayStanding(String text) {
        if (head.sayStanding(text)) {
            scroll.fit();
        }
    }

    /** Looks up whether entries about the learner are signed, whenever somebody else is meant. */
    private void askSigning() {
        String code = head.code();
        if (askedSigning.equals(Optional.of(code))) {
            return;
        }
        askedSigning = Optional.of(code);
        site.background().call(WORDS.text("standing.reading"), () -> services.signOffs().wantedFor(code), wanted -> {
            if (code.equals(head.code())) {
                signOff.show(fixed || wanted.orElse(bySite));
                scroll.fit();
            }
        });
    }

    private void fit(int width) {
        head.fit(width);
        parts.fit(width);
    }
}
