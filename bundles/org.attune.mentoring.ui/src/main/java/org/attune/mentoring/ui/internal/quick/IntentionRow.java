package org.attune.mentoring.ui.internal.quick;

import java.util.List;
import java.util.Optional;

import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the learner wanted to try the last time, and what became of it. Takes no room when there is nothing to ask. */
final class IntentionRow {
    private static final Words WORDS = Words.of(IntentionRow.class);
    private static final int LONGEST = 160;

    private final Composite row;
    private final Label text;
    private final List<Button> answers;
    private boolean asked;

    IntentionRow(Composite parent) {
        row = Grids.row(parent, 2);
        text = WidgetIds.set(new Label(row, SWT.WRAP), "quick.intention");
        text.setLayoutData(Grids.wideFrom(200));
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(Grids.buttons());
        answers = List.of(button(buttons, "tried", States.TRIED), button(buttons, "notyet", States.NOT_YET),
                button(buttons, "otherwise", States.CHOSE_OTHERWISE));
        Grids.show(row, false);
    }

    void onAnswer(Runnable then) {
        answers.forEach(button -> button.addListener(SWT.Selection, event -> {
            only(button);
            then.run();
        }));
    }

    /** Asks about an intention, or nothing; whether that changed the room it takes. */
    boolean show(String code, Optional<KeptFollowUp> intention) {
        text.setText(intention.map(kept -> question(code, kept.followUp().text())).orElse(""));
        boolean changed = asked != intention.isPresent();
        asked = intention.isPresent();
        Grids.show(row, asked);
        return changed || asked;
    }

    /** A word of the states; empty when nothing was said or nothing is asked. */
    String answer() {
        return answers.stream().filter(Button::getSelection).map(button -> (String) button.getData()).findFirst()
                .filter(word -> asked).orElse("");
    }

    void answer(String word) {
        answers.forEach(button -> button.setSelection(word.equals(button.getData())));
    }

    private void only(Button chosen) {
        answers.stream().filter(button -> button != chosen).forEach(button -> button.setSelection(false));
    }

    private static String question(String code, String intention) {
        return WORDS.text("intention", code, ShortLine.of(intention, LONGEST)).replace("&", "&&");
    }

    private static Button button(Composite parent, String key, String word) {
        Button button = WidgetIds.set(new Button(parent, SWT.TOGGLE), "quick." + key);
        button.setText(WORDS.text(key));
        button.setData(word);
        return Named.as(WORDS.text("intention.name") + ": " + WORDS.text(key), button);
    }
}
