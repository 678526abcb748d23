package org.attune.mentoring.ui.internal.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.frameworks.Term;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryEdit;
import org.attune.mentoring.Learning;
import org.attune.practice.Feedback;
import org.attune.privacy.ui.NoteField;
import org.attune.words.Words;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What the learner was told, by whom, and how they took it; how sure of themselves they feel. */
final class FeedbackSection implements Section {
    private static final Words WORDS = Words.of(FeedbackSection.class);

    private final Parts parts;
    private Rows<Feedback, FeedbackRow> rows;
    private Button add;
    private NoteField free;
    private WordChoice before;
    private WordChoice after;

    FeedbackSection(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String key() {
        return "feedback";
    }

    @Override
    public boolean saysSomething(Entry entry) {
        Learning learning = entry.learning().orElse(Learning.NONE);
        return !entry.feedback().isBlank() || !learning.feedback().isEmpty()
                || learning.confidenceBefore().isPresent() || learning.confidenceAfter().isPresent();
    }

    @Override
    public void make(Composite body) {
        rows = new Rows<>(body, parts, (list, told) -> new FeedbackRow(list, parts, told, this::remove));
        add = parts.button(body, "feedback.add", () -> rows.add(Feedback.of("", "").named()));
        free = parts.labelled(body, "feedback.free");
        parts.sentence(body, "confidence.hint");
        Composite row = parts.pairs(body);
        before = parts.choice(row, "confidence.before", confidence());
        after = parts.choice(row, "confidence.after", confidence());
    }

    private static List<Term> confidence() {
        return IntStream.rangeClosed(0, Learning.MOST_CONFIDENT)
                .mapToObj(n -> new Term(String.valueOf(n), WORDS.text("confidence", n))).toList();
    }

    @Override
    public void fill(Entry entry) {
        Learning learning = entry.learning().orElse(Learning.NONE);
        rows.fill(learning.feedback().stream().map(Feedback::named).toList());
        free.fill(entry.feedback());
        before.choose(learning.confidenceBefore().map(String::valueOf).orElse(""));
        after.choose(learning.confidenceAfter().map(String::valueOf).orElse(""));
    }

    @Override
    public void write(EntryEdit edit) {
        List<Feedback> told = rows.all().stream().map(FeedbackRow::feedback).filter(one -> !saysNothing(one)).toList();
        edit.feedback(free.text())
                .learning(said -> said.with(told).confident(number(before), number(after)));
    }

    private static boolean saysNothing(Feedback told) {
        return (told.text() + told.source() + told.valence() + told.receptiveness() + told.delay()).isBlank();
    }

    private static Optional<Integer> number(WordChoice choice) {
        return choice.chosen().isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(choice.chosen()));
    }

    private void remove(FeedbackRow row) {
        rows.remove(row, add);
    }
}
