package org.attune.forms.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.forms.Form;
import org.attune.forms.ItemType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A form that is being written: a Questionnaire whose items are put in, moved and taken out. Members that nobody here
 * knows stay where they are. Items are told apart by being the same object.
 */
final class Blueprint {
    private static final String ITEM = "item";

    private final JsonObject json;

    Blueprint(JsonObject json) {
        this.json = json;
    }

    /** The Questionnaire itself. */
    JsonObject json() {
        return json;
    }

    /** The form as it stands now; what is written later does not change it. */
    Form form() {
        return Form.of(json.deepCopy());
    }

    /** The items of the form, or of a group; those of anything else stand below its answer. */
    static List<JsonObject> items(JsonObject holder) {
        List<JsonObject> items = new ArrayList<>();
        if (holder.get(ITEM) instanceof JsonArray array) {
            array.forEach(one -> {
                if (one instanceof JsonObject object) {
                    items.add(object);
                }
            });
        }
        return items;
    }

    /** All items, from top to bottom. */
    List<JsonObject> all() {
        List<JsonObject> all = new ArrayList<>();
        collect(json, all);
        return all;
    }

    private static void collect(JsonObject holder, List<JsonObject> all) {
        items(holder).forEach(item -> {
            all.add(item);
            collect(item, all);
        });
    }

    static ItemType type(JsonObject item) {
        return ItemType.of(text(item, "type"));
    }

    static String text(JsonObject holder, String member) {
        return holder.get(member) instanceof JsonElement value && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** Writes a text, or takes an empty one out. */
    static void text(JsonObject holder, String member, String text) {
        if (text.isEmpty()) {
            holder.remove(member);
        } else {
            holder.addProperty(member, text);
        }
    }

    static boolean is(JsonObject item, String member) {
        return item.get(member) instanceof JsonElement value && value.isJsonPrimitive() && value.getAsBoolean();
    }

    /** Writes a yes, or takes it out. */
    static void is(JsonObject item, String member, boolean now) {
        if (now) {
            item.addProperty(member, true);
        } else {
            item.remove(member);
        }
    }

    /**
     * A new item, with a linkId that is free: inside a chosen group, else behind the chosen item, else at the end.
     */
    JsonObject add(Optional<JsonObject> chosen, ItemType type, String text) {
        JsonObject fresh = new JsonObject();
        fresh.addProperty("linkId", freeName());
        fresh.addProperty("text", text);
        fresh.addProperty("type", type.word());
        boolean inside = chosen.map(Blueprint::type).filter(ItemType.GROUP::equals).isPresent();
        JsonObject holder = inside ? chosen.get() : chosen.map(this::holder).orElse(json);
        int at = inside || chosen.isEmpty() ? items(holder).size() : index(array(holder), chosen.get()) + 1;
        insert(array(holder), at, fresh);
        return fresh;
    }

    /** A new item without text, as the first inside another one, with a linkId that is free. */
    JsonObject addFirst(JsonObject holder, ItemType type) {
        JsonObject fresh = new JsonObject();
        fresh.addProperty("linkId", freeName());
        fresh.addProperty("type", type.word());
        insert(array(holder), 0, fresh);
        return fresh;
    }

    private String freeName() {
        List<String> taken = all().stream().map(item -> text(item, "linkId")).toList();
        return IntStream.iterate(taken.size() + 1, i -> i + 1).mapToObj(i -> "q" + i)
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    /** Takes an item out, with all that stands in it. */
    void remove(JsonObject item) {
        JsonObject holder = holder(item);
        JsonArray array = array(holder);
        array.remove(index(array, item));
        if (array.isEmpty()) {
            holder.remove(ITEM);
        }
    }

    /**
     * Moves an item up or down by one place: past its neighbour, into a group that is its neighbour, or out of its group
     * at the end of it.
     */
    void move(JsonObject item, int step) {
        JsonObject holder = holder(item);
        JsonArray array = array(holder);
        int to = index(array, item) + step;
        if (to < 0 || to >= array.size()) {
            leave(item, holder, step);
        } else if (array.get(to) instanceof JsonObject group && type(group) == ItemType.GROUP) {
            remove(item);
            insert(array(group), step < 0 ? items(group).size() : 0, item);
        } else {
            array.remove(to - step);
            insert(array, to, item);
        }
    }

    private void leave(JsonObject item, JsonObject holder, int step) {
        if (holder != json) {
            JsonObject outer = holder(holder);
            remove(item);
            insert(array(outer), index(array(outer), holder) + Math.max(0, step), item);
        }
    }

    /** What an item stands in: a group, a question, or the form. */
    JsonObject holder(JsonObject item) {
        return all().stream().filter(one -> items(one).stream().anyMatch(inside -> inside == item)).findFirst()
                .orElse(json);
    }

    private static JsonArray array(JsonObject holder) {
        if (!(holder.get(ITEM) instanceof JsonArray)) {
            holder.add(ITEM, new JsonArray());
        }
        return holder.getAsJsonArray(ITEM);
    }

    private static int index(JsonArray array, JsonObject item) {
        return IntStream.range(0, array.size()).filter(i -> array.get(i) == item).findFirst().orElseThrow();
    }

    private static void insert(JsonArray array, int at, JsonObject item) {
        List<JsonElement> behind = new ArrayList<>();
        while (array.size() > at) {
            behind.addFirst(array.remove(array.size() - 1));
        }
        array.add(item);
        behind.forEach(array::add);
    }
}
