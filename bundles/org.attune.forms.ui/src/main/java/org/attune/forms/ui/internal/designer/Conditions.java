package org.attune.forms.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.Condition;
import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;
import org.attune.forms.ui.FormSetting;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** When an item is asked: one line per condition, made by picking a question, a comparison and an answer. */
final class Conditions {
    private static final Words WORDS = Words.of(Conditions.class);
    private static final String MEMBER = "enableWhen";
    private static final List<String> OPERATORS = List.of(Condition.EXISTS, "=", "!=", ">", "<", ">=", "<=");

    private final JsonObject item;

    private final List<Item> questions;
    private final Typing typing;
    private final Runnable changed;
    private final Composite page;

    Conditions(Composite parent, JsonObject item, Form form, Typing typing, Runnable changed) {
        this.item = item;
        this.typing = typing;
        this.changed = changed;
        String own = Blueprint.text(item, "linkId");
        this.questions = form.all().stream().filter(one -> one.type().asks() && !one.linkId().equals(own)).toList();
        page = Grids.row(parent, 1);
        build();
    }

    private void build() {
        List.of(page.getChildren()).forEach(Control::dispose);
        List<JsonObject> all = conditions();
        Inputs.label(page, all.isEmpty() ? "condition.none" : "condition");
        if (all.size() > 1) {
            int chosen = Blueprint.text(item, "enableBehavior").equals("all") ? 0 : 1;
            Inputs.choice(page, "behavior", WORDS.text("behavior"),
                    List.of(WORDS.text("behavior.all"), WORDS.text("behavior.any")), chosen, this::behave);
        }
        for (int i = 0; i < all.size(); i++) {
            row(all.get(i), i);
        }
        Button add = WidgetIds.set(new Button(page, SWT.PUSH | SWT.WRAP), "form.condition.add");
        add.setText(WORDS.text("condition.add"));
        add.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        add.setEnabled(!questions.isEmpty());
        add.addListener(SWT.Selection, event -> add());
    }

    private List<JsonObject> conditions() {
        List<JsonObject> all = new ArrayList<>();
        if (item.get(MEMBER) instanceof JsonArray array) {
            array.forEach(one -> all.add(one.getAsJsonObject()));
        }
        return all;
    }

    private void row(JsonObject condition, int number) {
        List<String> names = questions.stream().map(Item::linkId).toList();
        String id = "condition." + number;
        Inputs.choice(page, id + ".question", WORDS.text("condition.question"),
                questions.stream().map(this::label).toList(), names.indexOf(Blueprint.text(condition, "question")),
                index -> ask(condition, questions.get(index)));
        Composite row = Grids.row(page, 3);
        Inputs.choice(row, id + ".operator", WORDS.text("condition.operator"), operators(condition),
                operator(condition), index -> compare(condition, index));
        answer(row, condition, id + ".answer");
        Button remove = WidgetIds.set(new Button(row, SWT.PUSH | SWT.WRAP), "form." + id + ".remove");
        remove.setText(WORDS.text("condition.remove"));
        SpokenName.give(remove, WORDS.text("condition.remove.named", number + 1));
        remove.addListener(SWT.Selection, event -> remove(condition));
    }

    private String label(Item question) {
        String text = question.text(FormSetting.spoken());
        return text.isBlank() ? question.linkId() : text;
    }

    private static List<String> operators(JsonObject condition) {
        return Stream.concat(Stream.of(WORDS.text("operator.missing")),
                OPERATORS.stream().map(operator -> WORDS.text("operator." + operator.replace("=", "eq")
                        .replace(">", "gt").replace("<", "lt").replace("!", "not"))))
                .toList();
    }

    /** "Has no answer" is the standard's "exists" with false. */
    private static int operator(JsonObject condition) {
        String operator = Blueprint.text(condition, "operator");
        boolean missing = operator.equals(Condition.EXISTS) && !Blueprint.is(condition, "answerBoolean");
        return missing ? 0 : OPERATORS.indexOf(operator) + 1;
    }

    private void compare(JsonObject condition, int index) {
        String operator = index == 0 ? Condition.EXISTS : OPERATORS.get(index - 1);
        boolean sameKind = operator.equals(Condition.EXISTS) == Blueprint.text(condition, "operator")
                .equals(Condition.EXISTS);
        condition.addProperty("operator", operator);
        if (operator.equals(Condition.EXISTS)) {
            put(condition, new Value.Bool(index > 0));
        } else if (!sameKind) {
            takeAnswer(condition);
        }
        rebuilt();
    }

    private void ask(JsonObject condition, Item question) {
        condition.addProperty("question", question.linkId());
        if (!Blueprint.text(condition, "operator").equals(Condition.EXISTS)) {
            takeAnswer(condition);
        }
        rebuilt();
    }

    private static void takeAnswer(JsonObject condition) {
        condition.keySet().stream().filter(name -> name.startsWith("answer")).toList().forEach(condition::remove);
    }

    private static void put(JsonObject condition, Value value) {
        takeAnswer(condition);
        value.putInto(condition, "answer");
    }

    private void answer(Composite row, JsonObject condition, String id) {
        List<Item> asked = questions.stream()
                .filter(one -> one.linkId().equals(Blueprint.text(condition, "question"))).toList();
        boolean none = asked.isEmpty() || Blueprint.text(condition, "operator").equals(Condition.EXISTS);
        if (none) {
            Inputs.label(row, "condition.nothing");
        } else if (choices(asked.getFirst()).isEmpty()) {
            String now = Value.in(condition, "answer").map(typing::write).orElse("");
            Inputs.text(row, id, WORDS.text("condition.answer"), 1, now,
                    typed -> type(condition, asked.getFirst(), typed));
        } else {
            choose(row, condition, choices(asked.getFirst()), id);
        }
    }

    private void choose(Composite row, JsonObject condition, List<Choice> choices, String id) {
        int now = Value.in(condition, "answer").map(value -> indexOf(choices, value)).orElse(-1);
        Inputs.choice(row, id, WORDS.text("condition.answer"), choices.stream().map(Choice::label).toList(), now,
                index -> {
                    put(condition, choices.get(index).value());
                    changed.run();
                });
    }

    private static int indexOf(List<Choice> choices, Value value) {
        return choices.stream().map(choice -> choice.value().sameAs(value)).toList().indexOf(true);
    }

    private void type(JsonObject condition, Item question, String typed) {
        takeAnswer(condition);
        if (!typed.isBlank()) {
            typing.read(question, typed).ifPresent(value -> put(condition, value));
        }
        changed.run();
    }

    private static List<Choice> choices(Item question) {
        return switch (question.type()) {
            case BOOLEAN -> List.of(new Choice(WORDS.text("yes"), new Value.Bool(true)),
                    new Choice(WORDS.text("no"), new Value.Bool(false)));
            default -> question.options().stream()
                    .map(option -> new Choice(option.text(FormSetting.spoken()), option.value())).toList();
        };
    }

    private void behave(int index) {
        item.addProperty("enableBehavior", index == 0 ? "all" : "any");
        changed.run();
    }

    private void add() {
        JsonObject condition = new JsonObject();
        condition.addProperty("question", questions.getFirst().linkId());
        condition.addProperty("operator", Condition.EXISTS);
        condition.addProperty("answerBoolean", true);
        JsonArray all = item.get(MEMBER) instanceof JsonArray array ? array : new JsonArray();
        all.add(condition);
        item.add(MEMBER, all);
        if (all.size() > 1 && !item.has("enableBehavior")) {
            item.addProperty("enableBehavior", "all");
        }
        rebuilt();
    }

    private void remove(JsonObject condition) {
        JsonArray all = item.getAsJsonArray(MEMBER);
        all.remove(condition);
        if (all.isEmpty()) {
            item.remove(MEMBER);
        }
        if (all.size() < 2) {
            item.remove("enableBehavior");
        }
        rebuilt();
    }

    private void rebuilt() {
        build();
        page.requestLayout();
        changed.run();
    }

    private record Choice(String label, Value value) {}
}
