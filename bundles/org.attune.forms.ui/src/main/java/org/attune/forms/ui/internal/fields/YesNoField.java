package org.attune.forms.ui.internal.fields;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;
import org.attune.words.Words;
import org.eclipse.swt.widgets.Composite;

/** Yes, no, or nothing. */
final class YesNoField implements Field {
    private static final Words WORDS = Words.of(YesNoField.class);

    private final Asked asked;
    private final Radios radios;

    YesNoField(Composite parent, Asked asked) {
        this.asked = asked;
        List<String> labels = List.of(WORDS.text("yes"), WORDS.text("no"));
        radios = new Radios(parent, asked, labels, !asked.item().required(), true);
        radios.onChoice(this::take);
        refresh();
    }

    private void take(int index) {
        asked.filling().answer(asked.place().slots().getFirst(),
                index < 0 ? Optional.empty() : Optional.of(new Value.Bool(index == 0)));
    }

    @Override
    public void focus() {
        radios.focus();
    }

    @Override
    public void refresh() {
        radios.show(asked.place().values().stream().findFirst()
                .map(value -> value.equals(new Value.Bool(true)) ? 0 : 1).orElse(-1));
    }
}
