package org.attune.forms.ui.internal.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.filling.Slot;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A number, a day, a time, an address: typed, with its unit beside it. */
final class TypedField implements Field {
    private static final Words WORDS = Words.of(TypedField.class);
    /** Room for a day and a time. */
    private static final int LETTERS = 24;

    private final Asked asked;
    private final Slot slot;
    private final Text text;
    private final Optional<Combo> units;
    private final Guard guard = new Guard();

    TypedField(Composite parent, Asked asked, Slot slot) {
        this.asked = asked;
        this.slot = slot;
        Composite row = Grids.row(parent, 2);
        text = WidgetIds.set(new Text(row, SWT.SINGLE | SWT.BORDER), asked.id());
        SpokenName.give(text, asked.question());
        text.setLayoutData(place());
        text.setMessage(asked.item().entryFormat().orElse(example()));
        units = unit(row);
        refresh();
        text.addListener(SWT.Modify, event -> guard.take(this::take));
        units.ifPresent(combo -> combo.addListener(SWT.Selection, event -> guard.take(this::take)));
    }

    private GridData place() {
        boolean wide = asked.item().type() == ItemType.URL;
        GridData data = wide ? Grids.wide() : new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.max(Letters.across(text, LETTERS), text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        return data;
    }

    private String example() {
        String example = asked.typing().example(asked.item().type());
        return example.isEmpty() ? "" : WORDS.text("example", example);
    }

    /** The unit, or a choice of units; a screen reader hears it with the field. */
    private Optional<Combo> unit(Composite row) {
        List<Value.Coding> offered = asked.item().unitOptions();
        if (asked.item().type() == ItemType.QUANTITY && offered.size() > 1) {
            Combo combo = WidgetIds.set(new Combo(row, SWT.READ_ONLY), asked.id() + ".unit");
            combo.setItems(offered.stream().map(Value::text).toArray(String[]::new));
            combo.select(0);
            SpokenName.give(combo, WORDS.text("unit", asked.question()));
            Wheel.passesOver(combo);
            return Optional.of(combo);
        }
        asked.item().unit().or(() -> offered.stream().findFirst()).ifPresent(unit -> {
            new Label(row, SWT.NONE).setText(unit.text().replace("&", "&&"));
            SpokenName.give(text, WORDS.text("in.unit", asked.question(), unit.text()));
        });
        return Optional.empty();
    }

    private void take() {
        String typed = text.getText().strip();
        Optional<Value> value = typed.isEmpty() ? Optional.empty() : read(typed);
        if (typed.isEmpty() || value.isPresent()) {
            asked.filling().answer(slot, value.map(this::inUnit));
        } else {
            asked.filling().unread(slot, typed);
        }
    }

    private Optional<Value> read(String typed) {
        Item item = asked.item();
        return asked.typing().read(item, typed).or(() -> item.type() == ItemType.DATE ? day(typed) : Optional.empty());
    }

    /** A day in the words that people use elsewhere in the workbench, such as "yesterday". */
    private static Optional<Value> day(String typed) {
        return DayText.ofDisplay().read(typed, LocalDate.now(), DayText.Sense.PAST)
                .map(day -> Value.Text.date(day.toString()));
    }

    private Value inUnit(Value value) {
        List<Value.Coding> offered = asked.item().unitOptions();
        Optional<Value.Coding> chosen = units.map(combo -> offered.get(Math.max(0, combo.getSelectionIndex())))
                .or(() -> asked.item().unit().isPresent() ? Optional.empty() : offered.stream().findFirst());
        return value instanceof Value.Quantity quantity && chosen.isPresent()
                ? Value.Quantity.of(quantity.value().orElseThrow(), chosen.get().text(), chosen.get().system(),
                        chosen.get().code())
                : value;
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public void refresh() {
        String now = slot.value().map(asked.typing()::write).orElse(slot.unread());
        boolean same = text.getText().strip().equals(now)
                || !text.getText().isBlank() && read(text.getText().strip()).map(this::inUnit).equals(slot.value())
                        && slot.value().isPresent();
        if (!same) {
            guard.show(() -> text.setText(now));
        }
        units.ifPresent(this::showUnit);
    }

    private void showUnit(Combo combo) {
        if (slot.value().orElse(null) instanceof Value.Quantity quantity) {
            List<String> codes = asked.item().unitOptions().stream().map(Value.Coding::code).toList();
            int index = codes.indexOf(quantity.code());
            if (index >= 0 && index != combo.getSelectionIndex()) {
                guard.show(() -> combo.select(index));
            }
        }
    }
}
