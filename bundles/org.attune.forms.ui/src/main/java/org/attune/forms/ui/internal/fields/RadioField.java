package org.attune.forms.ui.internal.fields;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Option;
import org.attune.forms.Value;
import org.eclipse.swt.widgets.Composite;

/** One of a few options, all in sight; in a form that is open to it, or words of one's own. */
final class RadioField implements Field {
    private final Asked asked;
    private final List<Option> options;
    private final Radios radios;
    private final Optional<OwnWords> own;

    RadioField(Composite parent, Asked asked) {
        this.asked = asked;
        options = asked.item().options();
        radios = new Radios(parent, asked, options.stream().map(asked::label).toList(), Fields.offersNothing(asked),
                asked.item().horizontal());
        own = asked.takesOwnWords() ? Optional.of(new OwnWords(parent, asked, this::takeOwn)) : Optional.empty();
        radios.onChoice(this::take);
        refresh();
    }

    private void take(int index) {
        answer(index < 0 ? Optional.empty() : Optional.of(options.get(index).value()));
    }

    private void takeOwn() {
        answer(own.flatMap(OwnWords::value));
    }

    private void answer(Optional<Value> value) {
        asked.filling().answer(asked.place().slots().getFirst(), value);
    }

    @Override
    public void focus() {
        radios.focus();
    }

    @Override
    public void refresh() {
        Optional<Value> value = asked.place().values().stream().findFirst();
        int index = value.map(one -> Asked.indexOf(options, one)).orElse(-1);
        radios.show(index);
        own.ifPresent(words -> words.show(index < 0 ? value : Optional.empty()));
    }
}
