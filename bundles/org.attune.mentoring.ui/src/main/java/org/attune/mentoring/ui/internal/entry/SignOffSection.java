package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.SignOff;
import org.attune.mentoring.SignOff.Signer;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Signatures and addenda, where the site wants them. What is done here is kept at once. */
final class SignOffSection implements Section {
    private static final Words WORDS = Words.of(SignOffSection.class);

    private final Parts parts;
    private final Acts acts;
    private Label hint;
    private Label said;
    private Composite buttons;
    private Button learner;
    private Button mentor;
    private Composite adding;
    private NoteField addendum;
    private boolean elsewhere;

    SignOffSection(Parts parts, Acts acts) {
        this.parts = parts;
        this.acts = acts;
    }

    /** Whether the entry was written in another workspace: nobody signs it here, and it can be added to. */
    void elsewhere(boolean now) {
        elsewhere = now;
    }

    @Override
    public String key() {
        return "signoff";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        return elsewhere || !entry.signOff().orElse(SignOff.NONE).equals(SignOff.NONE);
    }

    @Override
    public void make(Composite body) {
        hint = parts.sentence(body, "signoff.hint");
        said = parts.sentence(body, "signoff.said");
        buttons = Grids.row(body, 2);
        learner = button(buttons, "signoff.learner", () -> acts.sign().accept(Signer.LEARNER));
        mentor = button(buttons, "signoff.mentor", () -> acts.sign().accept(Signer.MENTOR));
        adding = Grids.row(body, 1);
        adding.setData(ReadOnly.IN_USE, true);
        new Label(adding, 0).setText(WORDS.text("addendum"));
        addendum = parts.notes().field(adding, "entry.addendum", WORDS.text("addendum"));
        addendum.onResize(parts::resized);
        button(adding, "addendum.add", () -> acts.add().accept(addendum.text()));
    }

    private Button button(Composite parent, String key, Runnable does) {
        Button button = parts.button(parent, key, does);
        button.setData(ReadOnly.IN_USE, true);
        return button;
    }

    @Override
    public void fill(Entry entry) {
        SignOff signOff = entry.signOff().orElse(SignOff.NONE);
        said.setText(lines(signOff));
        Grids.show(said, !signOff.equals(SignOff.NONE));
        Grids.show(hint, !elsewhere);
        Grids.show(buttons, !elsewhere);
        learner.setEnabled(!signOff.signedBy(Signer.LEARNER));
        mentor.setEnabled(!signOff.signedBy(Signer.MENTOR));
        addendum.fill("");
        Grids.show(adding, elsewhere || signOff.signed());
    }

    private String lines(SignOff signOff) {
        String signed = signOff.learnerOn().map(day -> WORDS.text("signoff.learner.on", day(day)) + "\n").orElse("")
                + signOff.mentorOn().map(day -> WORDS.text("signoff.mentor.on", day(day)) + "\n").orElse("");
        String added = signOff.addenda().stream()
                .map(one -> WORDS.text("addendum.on", day(one.on()), one.text())).collect(Collectors.joining("\n"));
        return (signed + added).strip().replace("&", "&&");
    }

    private String day(LocalDate day) {
        return DayText.ofDisplay().inFigures(day, parts.desk().today());
    }

    /** Signatures and addenda are kept by their buttons. */
    @Override
    public void write(EntryEdit edit) {
    }

    /**
     * What the buttons do.
     *
     * @param sign signs what is on the screen
     * @param add adds to what was signed
     */
    record Acts(Consumer<Signer> sign, Consumer<String> add) {}
}
