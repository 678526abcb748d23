package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Vocabulary;
import org.attune.practice.TouchPoint;
import org.attune.privacy.ui.NoteField;
import org.attune.privacy.ui.NoteFields;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of one touch point: three of them, and the rest under one fold. */
final class MomentFields {
    private static final Words WORDS = Words.of(MomentFields.class);

    private final Map<String, NoteField> notes = new LinkedHashMap<>();
    private final Map<String, Button> dimensions = new LinkedHashMap<>();
    private final Fold more;
    private final Text present;
    private final WordChoice wentWell;

    MomentFields(Composite parent, NoteFields fields, EntryDesk desk, Runnable resized) {
        Stream.of("moment", "noticed", "saidordone").forEach(key -> note(parent, fields, key));
        more = new Fold(parent, "more", resized);
        present = present(more.body());
        dimensions(more.body(), desk.frameworks().dimensions());
        Stream.of("felt", "response", "words").forEach(key -> note(more.body(), fields, key));
        wentWell = new WordChoice(Grids.row(more.body(), 2), "wentwell",
                desk.vocabularies().vocabulary(Vocabulary.WENT_WELL).terms());
        note(more.body(), fields, "alternative");
    }

    void onChange(Runnable then) {
        notes.values().forEach(note -> note.onChange(then));
        dimensions.values().forEach(box -> box.addListener(SWT.Selection, event -> then.run()));
        present.addListener(SWT.Modify, event -> then.run());
        wentWell.onChange(then);
    }

    void onResize(Runnable then) {
        notes.values().forEach(note -> note.onResize(then));
    }

    void fill(TouchPoint point) {
        notes.get("moment").fill(point.moment());
        notes.get("noticed").fill(point.noticed());
        notes.get("saidordone").fill(point.saidOrDone());
        notes.get("felt").fill(point.felt());
        notes.get("response").fill(point.response());
        notes.get("words").fill(point.words());
        notes.get("alternative").fill(point.alternative());
        present.setText(String.join(", ", point.present()));
        wentWell.choose(point.wentWell());
        dimensions.forEach((guid, box) -> box.setSelection(point.dimensions().contains(guid)));
        more.open(saysMore(point));
    }

    /** The touch point as the fields say it; dimensions that are not offered here stay. */
    TouchPoint point(TouchPoint was) {
        return new TouchPoint(was.id(), text("moment"), roles(), chosen(was.dimensions()), text("noticed"),
                text("felt"), text("saidordone"), text("response"), text("words"), wentWell.chosen(),
                text("alternative"));
    }

    void focus() {
        notes.get("moment").focus();
    }

    private static boolean saysMore(TouchPoint point) {
        return !point.present().isEmpty() || !point.dimensions().isEmpty()
                || !(point.felt() + point.response() + point.words() + point.wentWell() + point.alternative())
                        .isEmpty();
    }

    private String text(String key) {
        return notes.get(key).text();
    }

    private List<String> roles() {
        return Stream.of(present.getText().split(",")).map(String::strip).filter(role -> !role.isEmpty()).toList();
    }

    private List<String> chosen(List<String> was) {
        List<String> chosen = new ArrayList<>(was.stream().filter(guid -> !dimensions.containsKey(guid)).toList());
        dimensions.forEach((guid, box) -> {
            if (box.getSelection()) {
                chosen.add(guid);
            }
        });
        return chosen;
    }

    private void note(Composite parent, NoteFields fields, String key) {
        new Label(parent, SWT.NONE).setText(WORDS.text(key));
        notes.put(key, fields.field(parent, "entry." + key, WORDS.text(key)));
    }

    private static Text present(Composite parent) {
        new Label(parent, SWT.NONE).setText(WORDS.text("present"));
        Text text = WidgetIds.set(new Text(parent, SWT.SINGLE | SWT.BORDER), "entry.present");
        text.setLayoutData(Grids.wide());
        return Named.as(WORDS.text("present"), text);
    }

    private void dimensions(Composite parent, List<Dimension> offered) {
        new Label(parent, SWT.NONE).setText(WORDS.text("dimensions"));
        Composite row = Grids.buttonRow(parent);
        for (Dimension dimension : offered) {
            Button box = WidgetIds.set(new Button(row, SWT.CHECK | SWT.WRAP), "entry.dimension." + dimension.code());
            box.setText(dimension.label().replace("&", "&&"));
            box.setToolTipText(dimension.statement());
            dimensions.put(dimension.guid(), box);
        }
    }
}
