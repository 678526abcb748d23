package org.attune.mentoring.ui.internal.entry;

import java.util.function.Consumer;

import org.attune.frameworks.Vocabulary;
import org.attune.practice.Feedback;
import org.attune.privacy.ui.NoteField;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Composite;

/** One feedback: what was said, by whom, how it was taken. */
final class FeedbackRow implements Rows.Row {
    private final Composite row;
    private final Feedback was;
    private final NoteField text;
    private final WordChoice source;
    private final WordChoice valence;
    private final WordChoice taken;
    private final WordChoice delay;

    FeedbackRow(Composite parent, Parts parts, Feedback told, Consumer<FeedbackRow> removed) {
        was = told;
        row = Grids.row(parent, 1);
        text = parts.labelled(row, "feedback.text");
        Composite words = parts.pairs(row);
        source = parts.choice(words, "feedback.source", Vocabulary.FEEDBACK_SOURCE);
        valence = parts.choice(words, "feedback.valence", Vocabulary.FEEDBACK_VALENCE);
        taken = parts.choice(words, "feedback.taken", Vocabulary.FEEDBACK_RECEPTIVENESS);
        delay = parts.choice(words, "feedback.delay", Vocabulary.FEEDBACK_DELAY);
        parts.rowButton(row, "feedback.remove", () -> removed.accept(this));
        parts.quietly(this::fill);
    }

    private void fill() {
        text.fill(was.text());
        source.choose(was.source());
        valence.choose(was.valence());
        taken.choose(was.receptiveness());
        delay.choose(was.delay());
    }

    Feedback feedback() {
        return new Feedback(was.id(), source.chosen(), text.text(), valence.chosen(), taken.chosen(), delay.chosen());
    }

    @Override
    public void focus() {
        text.focus();
    }

    @Override
    public void dispose() {
        row.dispose();
    }
}
