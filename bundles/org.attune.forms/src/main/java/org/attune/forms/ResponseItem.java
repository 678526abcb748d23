package org.attune.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.internal.Members;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One item of a response: a group as it was filled in once, or a question with its answers. A view of
 * {@code QuestionnaireResponse.item}. Two are the same only when they are the same object. Immutable; any thread.
 */
public final class ResponseItem {
    private final JsonObject json;
    private final String linkId;
    private final Optional<Item> item;
    private final Optional<ResponseItem> parent;
    private final int index;
    private final int place;
    private final int answerAbove;
    private final List<Answer> answers;
    private final List<ResponseItem> items;
    private int last;

    private ResponseItem(Response response, Spot spot, List<Item> expected, List<ResponseItem> all) {
        this.json = spot.json;
        this.parent = spot.parent;
        this.place = spot.place;
        this.answerAbove = spot.answer;
        this.linkId = Members.text(json, "linkId");
        this.item = meant(response.form(), spot.around, expected);
        this.index = all.size();
        all.add(this);
        List<Item> inside = item.map(Item::items).orElse(List.of());
        this.items = itemsIn(response, json, Optional.of(this), item, inside, all);
        this.answers = answersIn(response, inside, all);
        this.last = all.size() - 1;
    }

    /** The item of that name within what is around; a name that is used twice means the nearest. */
    private Optional<Item> meant(Form form, Optional<Item> around, List<Item> expected) {
        List<Item> called = form.itemsCalled(linkId);
        if (called.size() < 2) {
            return called.isEmpty() ? Optional.empty() : Optional.of(called.getFirst());
        }
        return expected.stream().filter(called::contains).findFirst()
                .or(() -> called.stream().filter(one -> one.parent().equals(around)).findFirst())
                .or(() -> Optional.of(called.getFirst()));
    }

    static List<ResponseItem> itemsIn(Response response, JsonObject holder, Optional<ResponseItem> parent,
            Optional<Item> around, List<Item> expected, List<ResponseItem> all) {
        return itemsIn(response, new Spot(holder, 0, parent, around, -1), expected, all);
    }

    private static List<ResponseItem> itemsIn(Response response, Spot holder, List<Item> expected,
            List<ResponseItem> all) {
        if (!(holder.json.get("item") instanceof JsonArray array)) {
            return List.of();
        }
        List<ResponseItem> items = new ArrayList<>(array.size());
        int place = 0;
        for (JsonElement element : array) {
            if (element instanceof JsonObject object) {
                Spot spot = new Spot(object, place, holder.parent, holder.around, holder.answer);
                items.add(new ResponseItem(response, spot, expected, all));
            }
            place++;
        }
        return items;
    }

    private List<Answer> answersIn(Response response, List<Item> inside, List<ResponseItem> all) {
        if (!(json.get("answer") instanceof JsonArray array)) {
            return List.of();
        }
        List<Answer> found = new ArrayList<>(array.size());
        int number = 0;
        for (JsonElement element : array) {
            if (element instanceof JsonObject object) {
                Spot spot = new Spot(object, number, Optional.of(this), item, number);
                found.add(new Answer(object, number, Value.in(object, "value"), itemsIn(response, spot, inside, all)));
            }
            number++;
        }
        return found;
    }

    /** The item as it stands in the QuestionnaireResponse. */
    public JsonObject json() {
        return json;
    }

    /** The linkId; may be empty. */
    public String linkId() {
        return linkId;
    }

    /** The item of the form; empty when the form has none of that linkId. It may stand elsewhere in the form. */
    public Optional<Item> item() {
        return item;
    }

    /** The item around it, directly or with an answer between. */
    public Optional<ResponseItem> parent() {
        return parent;
    }

    /** Its place among all items of the response, from 0. */
    public int index() {
        return index;
    }

    /** The index of the last item inside, or its own. */
    public int lastInside() {
        return last;
    }

    /** The answers, in order; also those without a value. */
    public List<Answer> answers() {
        return answers;
    }

    /** The values of the answers, in order. */
    public List<Value> values() {
        return switch (answers.size()) {
            case 0 -> List.of();
            case 1 -> answers.getFirst().value().map(List::of).orElseGet(List::of);
            default -> answers.stream().flatMap(answer -> answer.value().stream()).toList();
        };
    }

    /** The items directly inside: those of a group. */
    public List<ResponseItem> items() {
        return items;
    }

    /** Where it stands, such as {@code QuestionnaireResponse.item[1].answer[0].item[2]}. */
    public String path() {
        String around = parent.map(ResponseItem::path).orElse("QuestionnaireResponse");
        return around + (answerAbove < 0 ? "" : ".answer[" + answerAbove + "]") + ".item[" + place + "]";
    }

    /** The linkId, for messages of programs. */
    @Override
    public String toString() {
        return linkId;
    }

    private record Spot(JsonObject json, int place, Optional<ResponseItem> parent, Optional<Item> around, int answer) {}
}
