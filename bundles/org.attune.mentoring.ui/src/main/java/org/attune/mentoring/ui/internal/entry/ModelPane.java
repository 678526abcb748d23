package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.forms.Form;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.frameworks.Term;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import com.google.gson.JsonObject;

/** A model of reflection, chosen and filled in. Answers to another model, or to another form, stay as they are. */
final class ModelPane {
    private static final Words WORDS = Words.of(ModelPane.class);
    private static final int HEIGHT = 44 * Grids.STEP;

    private final Parts parts;
    private final List<JsonObject> responses = new ArrayList<>();
    private List<Form> models = List.of();
    private boolean readOnly;
    private WordChoice choice;
    private Composite choosing;
    private Composite seat;
    private Optional<FormPane> pane = Optional.empty();

    ModelPane(Parts parts) {
        this.parts = parts;
    }

    void make(Composite body) {
        choosing = Grids.row(body, 2);
        seat = Grids.row(body, 1);
        Grids.show(seat, false);
        offer(List.of());
    }

    void fill(List<JsonObject> filled, boolean toLookAt) {
        responses.clear();
        responses.addAll(filled);
        readOnly = toLookAt;
        parts.site().background().call(WORDS.text("models.reading"), parts.surroundings()::models, this::offer);
    }

    /** What is filled in; a model without an answer is none. */
    List<JsonObject> responses() {
        return responses.stream().filter(response -> response.has("item")).toList();
    }

    private void offer(List<Form> offered) {
        models = offered;
        List.of(choosing.getChildren()).forEach(Control::dispose);
        choice = new WordChoice(choosing, "model", models.stream().map(ModelPane::term).toList());
        choice.choose(begun().flatMap(Form::canonical).orElse(""));
        choice.onChange(this::show);
        if (readOnly) {
            ReadOnly.bar(choosing);
        }
        show();
    }

    private static Term term(Form form) {
        return new Term(form.canonical().orElse(""), form.title(FormSetting.spoken()));
    }

    /** The first model that is answered. */
    private Optional<Form> begun() {
        return models.stream().filter(form -> place(form) >= 0).findFirst();
    }

    private int place(Form form) {
        String canonical = form.canonical().orElse("");
        return IntStream.range(0, responses.size())
                .filter(i -> responses.get(i).has("questionnaire")
                        && responses.get(i).get("questionnaire").getAsString().equals(canonical))
                .findFirst().orElse(-1);
    }

    private void show() {
        pane.ifPresent(FormPane::dispose);
        pane = models.stream().filter(form -> form.canonical().equals(Optional.of(choice.chosen()))).findFirst()
                .map(this::pane);
        Grids.show(seat, pane.isPresent());
        parts.resized();
    }

    private FormPane pane(Form form) {
        int at = place(form);
        Filling filling = at < 0 ? Filling.begin(form) : Filling.goOn(form, responses.get(at));
        FormSetting setting = FormSetting.of(parts.site(), parts.notes(), "entry.model");
        FormPane made = new FormPane(seat, filling, readOnly ? setting.toLookAt() : setting);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = HEIGHT;
        made.setLayoutData(data);
        made.onChange(() -> answered(form, filling));
        return made;
    }

    private void answered(Form form, Filling filling) {
        JsonObject now = filling.completed(FormSetting.spoken());
        int at = place(form);
        if (at < 0) {
            responses.add(now);
        } else {
            responses.set(at, now);
        }
        parts.changed();
    }
}
