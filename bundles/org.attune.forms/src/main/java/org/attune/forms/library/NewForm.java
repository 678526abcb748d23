package org.attune.forms.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Option;
import org.attune.forms.internal.Members;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a form of the site's own begins with. Pure: nothing is kept. */
public final class NewForm {
    /** Not {@code urn:uuid:}: some programs refuse that one with a version behind it, as answers name their form. */
    private static final String ADDRESSES = "urn:attune:form:";

    private NewForm() {
    }

    /**
     * An empty form, in-house, with an address of its own.
     *
     * @param title what people will call it
     * @param language the language that it is written in, such as {@code en}
     */
    public static JsonObject blank(String title, String language) {
        JsonObject form = new JsonObject();
        form.addProperty("resourceType", "Questionnaire");
        form.addProperty("url", freshAddress());
        form.addProperty("title", title);
        form.addProperty("status", "draft");
        form.addProperty("language", language);
        return new Licence(Licence.IN_HOUSE).on(form);
    }

    /**
     * A form like another one, with an address of its own and no version yet. What may not leave stays behind: of a form
     * that is neither {@code free} nor {@code in-house}, the shell is copied.
     */
    public static JsonObject like(Form other, String title) {
        JsonObject form = Shell.unlessFree(other.json()).deepCopy();
        List.of("id", "version", "date", "identifier", "approvalDate", "lastReviewDate", "effectivePeriod", "meta",
                "text")
                .forEach(form::remove);
        form.addProperty("url", freshAddress());
        form.addProperty("title", title);
        form.addProperty("status", "draft");
        JsonArray basis = new JsonArray();
        other.canonical().ifPresent(basis::add);
        if (!basis.isEmpty()) {
            form.add("derivedFrom", basis);
        }
        return form;
    }

    /**
     * A form with items of an item bank behind its own. An item whose linkId is taken gets another one; conditions that
     * ask for items which do not come along are left out.
     *
     * @param questionnaire the form; it is left as it is
     * @param items what to take over, in order, with all that is inside
     */
    public static JsonObject with(JsonObject questionnaire, Collection<Item> items) {
        JsonObject form = questionnaire.deepCopy();
        JsonArray all = form.get("item") instanceof JsonArray own ? own : new JsonArray();
        Map<String, String> names = freeNames(Form.of(questionnaire), items);
        items.forEach(item -> all.add(adopted(item, names)));
        form.add("item", all);
        return form;
    }

    private static Map<String, String> freeNames(Form form, Collection<Item> items) {
        Set<String> taken = form.all().stream().map(Item::linkId).collect(Collectors.toCollection(HashSet::new));
        Map<String, String> names = new HashMap<>();
        items.stream().flatMap(NewForm::withInside).map(Item::linkId).distinct()
                .forEach(name -> names.put(name, free(name, taken)));
        return names;
    }

    private static Stream<Item> withInside(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(NewForm::withInside));
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted.isEmpty() ? "item" : wanted;
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? name : name + "-" + i).filter(taken::add).findFirst()
                .orElseThrow();
    }

    private static JsonObject adopted(Item item, Map<String, String> names) {
        JsonObject copy = item.json().deepCopy();
        copy.addProperty("linkId", names.get(item.linkId()));
        set(copy, "enableWhen", conditions(copy, names));
        if (item.valueSet().filter(set -> set.startsWith("#")).isPresent()) {
            copy.remove("answerValueSet");
            set(copy, "answerOption", options(item));
        }
        JsonArray inside = new JsonArray();
        item.items().forEach(one -> inside.add(adopted(one, names)));
        set(copy, "item", inside);
        return copy;
    }

    private static JsonArray conditions(JsonObject item, Map<String, String> names) {
        JsonArray conditions = new JsonArray();
        for (JsonObject condition : Members.objects(item, "enableWhen")) {
            Optional.ofNullable(names.get(Members.text(condition, "question"))).ifPresent(question -> {
                condition.addProperty("question", question);
                conditions.add(condition);
            });
        }
        return conditions;
    }

    /** A value set that the bank contains does not come along, so its codes are written out. */
    private static JsonArray options(Item item) {
        JsonArray options = new JsonArray();
        for (Option option : item.options()) {
            JsonObject written = new JsonObject();
            option.value().putInto(written, "value");
            options.add(written);
        }
        return options;
    }

    private static void set(JsonObject item, String name, JsonArray array) {
        item.remove(name);
        if (!array.isEmpty()) {
            item.add(name, array);
        }
    }

    private static String freshAddress() {
        return ADDRESSES + UUID.randomUUID();
    }
}
