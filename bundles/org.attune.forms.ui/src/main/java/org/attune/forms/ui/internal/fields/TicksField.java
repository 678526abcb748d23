package org.attune.forms.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Any of the options: a box for each. An option that stands alone takes the others back. */
final class TicksField implements Field {
    private final Asked asked;
    private final List<Option> options;
    private final List<Button> boxes = new ArrayList<>();
    private final Optional<OwnWords> own;

    TicksField(Composite parent, Asked asked) {
        this.asked = asked;
        options = asked.item().options();
        Composite page = Grids.row(parent, 1);
        ((GridLayout) page.getLayout()).verticalSpacing = Grids.STEP / 2;
        options.forEach(option -> box(page, option));
        own = asked.takesOwnWords() ? Optional.of(new OwnWords(parent, asked, () -> take(-1))) : Optional.empty();
        refresh();
    }

    private void box(Composite page, Option option) {
        int index = boxes.size();
        Button box = WidgetIds.set(new Button(page, SWT.CHECK), asked.id() + "." + index);
        box.setText(asked.label(option).replace("&", "&&"));
        SpokenName.give(box, asked.named(asked.label(option)));
        box.addListener(SWT.Selection, event -> take(index));
        boxes.add(box);
    }

    private void take(int last) {
        boolean alone = last >= 0 && options.get(last).exclusive() && boxes.get(last).getSelection();
        List<Value> values = new ArrayList<>(IntStream.range(0, boxes.size())
                .filter(i -> boxes.get(i).getSelection() && (i == last || !alone))
                .filter(i -> i == last || !options.get(i).exclusive()).mapToObj(i -> options.get(i).value()).toList());
        own.filter(words -> !alone).flatMap(OwnWords::value).ifPresent(values::add);
        asked.filling().answer(asked.place(), values);
    }

    @Override
    public void focus() {
        boxes.getFirst().setFocus();
    }

    @Override
    public void refresh() {
        List<Value> values = asked.place().values();
        for (int i = 0; i < boxes.size(); i++) {
            Value option = options.get(i).value();
            boxes.get(i).setSelection(values.stream().anyMatch(option::sameAs));
        }
        own.ifPresent(words -> words
                .show(values.stream().filter(value -> Asked.indexOf(options, value) < 0).findFirst()));
    }
}
