package org.attune.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.Translated;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One item of a form: a view of {@code Questionnaire.item}. What it does not know stays in {@link #json}. Two items are
 * the same only when they are the same object. Immutable; any thread.
 */
public final class Item {
    private final Form form;
    private final Optional<Item> parent;
    private final JsonObject json;
    private final int index;
    private final int place;
    private final int depth;
    private final String linkId;
    private final ItemType type;
    private final List<Condition> conditions;
    private final List<Item> items;
    private final boolean required;
    private final boolean repeats;
    private final boolean extended;
    private List<Option> options;

    private Item(Form form, Optional<Item> parent, JsonObject json, int place, Counter counter) {
        this.form = form;
        this.parent = parent;
        this.json = json;
        this.place = place;
        this.index = counter.next++;
        this.depth = parent.map(above -> above.depth + 1).orElse(0);
        this.linkId = Members.text(json, "linkId");
        this.type = ItemType.of(Members.text(json, "type"));
        this.conditions = Condition.of(json);
        this.required = Members.isTrue(json, "required");
        this.repeats = Members.isTrue(json, "repeats");
        this.extended = json.has("extension");
        counter.seen.accept(this);
        this.items = itemsIn(form, json, Optional.of(this), counter);
    }

    /** Reads the items of a form; each is told as it is met, in document order. For {@link Form} itself. */
    public static List<Item> itemsOf(Form form, Consumer<Item> seen) {
        return itemsIn(form, form.json(), Optional.empty(), new Counter(seen));
    }

    private static List<Item> itemsIn(Form form, JsonObject holder, Optional<Item> parent, Counter counter) {
        if (!(holder.get("item") instanceof JsonArray array)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(array.size());
        int place = 0;
        for (JsonElement element : array) {
            if (element instanceof JsonObject object) {
                items.add(new Item(form, parent, object, place, counter));
            }
            place++;
        }
        return List.copyOf(items);
    }

    /** The item as it stands in the Questionnaire. */
    public JsonObject json() {
        return json;
    }

    /** The form that it belongs to. */
    public Form form() {
        return form;
    }

    /** The item around it. */
    public Optional<Item> parent() {
        return parent;
    }

    /** Its place among all items of the form, from 0. */
    public int index() {
        return index;
    }

    /** How many items stand around it. */
    public int depth() {
        return depth;
    }

    /** Where it stands, such as {@code Questionnaire.item[0].item[2]}. */
    public String path() {
        return parent.map(Item::path).orElse("Questionnaire") + ".item[" + place + "]";
    }

    /** Its name within the form; empty when it lacks one. */
    public String linkId() {
        return linkId;
    }

    /** Its type. */
    public ItemType type() {
        return type;
    }

    /**
     * Whether it is shown: neither it nor anything around it is hidden or of a type that we do not know. What is not
     * shown is kept all the same.
     */
    public boolean isShown() {
        return type != ItemType.UNKNOWN && !hidden() && parent.map(Item::isShown).orElse(true);
    }

    /** The items inside, in order. Under a question they belong to each of its answers. */
    public List<Item> items() {
        return items;
    }

    /** Its text; may be empty. */
    public String text(String language) {
        return Translated.text(json, "text", language);
    }

    /** What stands before the text, such as {@code 1a}; may be empty. */
    public String prefix(String language) {
        return Translated.text(json, "prefix", language);
    }

    /** Whether an answer is needed before the response is complete. */
    public boolean required() {
        return required;
    }

    /** Whether a question takes several answers, or a group comes several times. */
    public boolean repeats() {
        return repeats;
    }

    /** Whether people cannot change the answer. */
    public boolean readOnly() {
        return Members.isTrue(json, "readOnly");
    }

    /**
     * Whether its answer follows from others ({@code calculatedExpression} of SDC; see {@link Expressions}). In a part that
     * repeats it is answered by hand, as expressions are evaluated once.
     */
    public boolean isCalculated() {
        return extended && type.asks() && !mayStandInSeveral()
                && Extensions.first(json, Expressions.CALCULATED).isPresent();
    }

    private boolean mayStandInSeveral() {
        return parent.filter(above -> above.repeats || above.mayStandInSeveral()).isPresent();
    }

    /** Whether people are asked for its answer: it is a question, not read-only, and not calculated. */
    public boolean isForPeople() {
        return type.asks() && !readOnly() && !isCalculated();
    }

    /** Whether people do not see it (extension {@code questionnaire-hidden}). */
    public boolean hidden() {
        return Extensions.isTrue(json, Extensions.HL7 + "questionnaire-hidden");
    }

    /** The conditions of {@code enableWhen}; see {@link Enablement}. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** Whether all conditions must hold ({@code enableBehavior} is {@code all}), or one is enough. */
    public boolean needsAllConditions() {
        return Members.text(json, "enableBehavior").equals("all");
    }

    /** The most letters of an answer. */
    public OptionalInt maxLength() {
        return Members.integer(json, "maxLength");
    }

    /** The fewest letters of an answer (extension {@code minLength}). */
    public OptionalInt minLength() {
        return whole("minLength");
    }

    /** The fewest answers or groups, once there is one (extension {@code questionnaire-minOccurs}). */
    public OptionalInt minOccurs() {
        return whole("questionnaire-minOccurs");
    }

    /** The most answers or groups (extension {@code questionnaire-maxOccurs}). */
    public OptionalInt maxOccurs() {
        return whole("questionnaire-maxOccurs");
    }

    /** The most digits behind the point (extension {@code maxDecimalPlaces}). */
    public OptionalInt maxDecimalPlaces() {
        return whole("maxDecimalPlaces");
    }

    /** The least value taken (extension {@code minValue}). */
    public Optional<Value> minValue() {
        return extension("minValue").or(() -> Extensions.value(json, Extensions.SDC + "sdc-questionnaire-minQuantity"));
    }

    /** The greatest value taken (extension {@code maxValue}). */
    public Optional<Value> maxValue() {
        return extension("maxValue").or(() -> Extensions.value(json, Extensions.SDC + "sdc-questionnaire-maxQuantity"));
    }

    /** The regular expression that a whole answer must match (extension {@code regex}). */
    public Optional<String> regex() {
        return extension("regex").map(Value::text);
    }

    /** How an answer is to be written, for people (extension {@code entryFormat}). */
    public Optional<String> entryFormat() {
        return extension("entryFormat").map(Value::text);
    }

    /** The unit of a number (extension {@code questionnaire-unit}). */
    public Optional<Value.Coding> unit() {
        return units("questionnaire-unit").stream().findFirst();
    }

    /** The units to choose from (extension {@code questionnaire-unitOption}). */
    public List<Value.Coding> unitOptions() {
        return units("questionnaire-unitOption");
    }

    /** The media types of files that are taken (extension {@code mimeType}); all when empty. */
    public Set<String> mimeTypes() {
        return Extensions.all(json, Extensions.HL7 + "mimeType").stream()
                .flatMap(one -> Value.in(one, "value").stream()).map(Value::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The largest file that is taken, in megabytes of a million bytes (extension {@code maxSize}). */
    public Optional<BigDecimal> maxSize() {
        return extension("maxSize").filter(Value.Decimal.class::isInstance).map(size -> ((Value.Decimal) size).value());
    }

    /** How it is to be shown, such as {@code drop-down} or {@code help}; empty when the form leaves that open. */
    public String itemControl() {
        return Extensions.first(json, Extensions.HL7 + "questionnaire-itemControl")
                .flatMap(one -> Members.object(one, "valueCodeableConcept")).stream()
                .flatMap(concept -> Members.objects(concept, "coding").stream())
                .map(coding -> Members.text(coding, "code")).filter(code -> !code.isEmpty()).findFirst().orElse("");
    }

    /** Whether the options are to be shown side by side (extension {@code questionnaire-choiceOrientation}). */
    public boolean horizontal() {
        return extension("questionnaire-choiceOrientation").filter(value -> value.text().equals("horizontal"))
                .isPresent();
    }

    /** The options of {@code answerOption}, or of the contained value set; empty when they are written elsewhere. */
    public List<Option> options() {
        if (options == null) {
            List<Option> own = Option.of(json);
            options = own.isEmpty() ? form.optionsOf(Members.text(json, "answerValueSet")).orElse(List.of()) : own;
        }
        return options;
    }

    /** The value set to choose from, as the form names it. */
    public Optional<String> valueSet() {
        return Members.given(json, "answerValueSet");
    }

    /** The values to begin with: those of {@code initial}, or the options that are selected at first. */
    public List<Value> initial() {
        List<Value> own = Members.objects(json, "initial").stream().flatMap(one -> Value.in(one, "value").stream())
                .toList();
        return own.isEmpty() ? options().stream().filter(Option::selectedAtFirst).map(Option::value).toList() : own;
    }

    /** The codes that tie the item to a terminology. */
    public List<Value.Coding> codes() {
        return Members.objects(json, "code").stream().map(Value.Coding::new).toList();
    }

    /** The weight of an answer: the ordinal value of the option that it is, or of its own coding. */
    public Optional<BigDecimal> weight(Value answer) {
        return options().stream().filter(option -> option.value().sameAs(answer)).findFirst().flatMap(Option::weight)
                .or(() -> answer instanceof Value.Coding coding ? Option.weightIn(coding.json()) : Optional.empty());
    }

    /** The value of one of HL7's extensions of R4 by its last word, such as {@code questionnaire-supportLink}. */
    public Optional<Value> extension(String name) {
        return extended ? Extensions.value(json, Extensions.HL7 + name) : Optional.empty();
    }

    /** The linkId, for messages of programs. */
    @Override
    public String toString() {
        return linkId;
    }

    private List<Value.Coding> units(String name) {
        return Extensions.all(json, Extensions.HL7 + name).stream().flatMap(one -> Value.in(one, "value").stream())
                .filter(Value.Coding.class::isInstance).map(Value.Coding.class::cast).toList();
    }

    private OptionalInt whole(String name) {
        return extension(name).filter(Value.Int.class::isInstance)
                .map(value -> OptionalInt.of(((Value.Int) value).value())).orElseGet(OptionalInt::empty);
    }

    private static final class Counter {
        private final Consumer<Item> seen;
        private int next;

        Counter(Consumer<Item> seen) {
            this.seen = seen;
        }
    }
}
