package org.attune.forms.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.attune.forms.Form;
import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A form without its texts: linkIds, types, codes, weights, branching and bounds stay, so that answers given on paper can
 * be entered by number and scored; what is protected, the wording, goes. Title and copyright stay: naming a form is no
 * copy of it.
 * <p>
 * Only what is listed here as structure is taken over; whatever else a form holds may be text and is left out. The
 * shell of a shell is the shell itself.
 */
public final class Shell {
    private static final Set<String> FORM = Set.of("resourceType", "id", "url", "identifier", "version", "name",
            "title",
            "status", "experimental", "subjectType", "date", "publisher", "copyright", "language", "effectivePeriod",
            "item", "contained", "extension");
    private static final Set<String> ITEM = Set.of("linkId", "definition", "prefix", "type", "required", "repeats",
            "readOnly", "maxLength", "enableWhen", "enableBehavior", "answerValueSet", "answerOption", "initial",
            "code",
            "item", "extension");
    private static final Set<String> CODING = Set.of("system", "version", "code", "value", "unit", "comparator",
            "extension");
    private static final Set<String> VALUE_SET = Set.of("resourceType", "id", "url", "version", "status", "compose",
            "expansion", "include", "contains", "concept", "system", "code", "extension");
    private static final Set<String> EXTENSIONS = Set.of(Licence.EXTENSION, Validation.EXTENSION,
            Extensions.HL7 + "questionnaire-hidden", Extensions.HL7 + "questionnaire-itemControl",
            Extensions.HL7 + "questionnaire-minOccurs", Extensions.HL7 + "questionnaire-maxOccurs",
            Extensions.HL7 + "questionnaire-choiceOrientation", Extensions.HL7 + "questionnaire-optionExclusive",
            Extensions.HL7 + "questionnaire-unit", Extensions.HL7 + "ordinalValue", Extensions.HL7 + "itemWeight",
            Extensions.HL7 + "minValue", Extensions.HL7 + "maxValue", Extensions.HL7 + "minLength",
            Extensions.HL7 + "maxDecimalPlaces");
    private static final List<String> LISTS_OF_VALUES = List.of("answerOption", "initial", "enableWhen");
    /** Endings of members that hold a value which is neither text nor a file. */
    private static final List<String> PLAIN = List.of("Boolean", "Decimal", "Integer", "Date", "DateTime", "Time",
            "Coding", "Quantity");
    private static final Set<String> BESIDE_VALUES = Set.of("question", "operator", "initialSelected");
    private static final String TEXT = "String";

    /** Options that are themselves texts, and the numbers that stand for them, the same in the whole form. */
    private final Map<String, String> numbered = new HashMap<>();

    private Shell() {
    }

    /** The shell of a Questionnaire, which is left as it is. */
    public static JsonObject of(JsonObject questionnaire) {
        Shell shell = new Shell();
        JsonObject bare = only(FORM, questionnaire);
        if (bare.has("contained")) {
            bare.add("contained", list(bare, "contained", one -> deep(VALUE_SET, one)));
        }
        shell.items(bare);
        return bare;
    }

    /** What may leave the workspace or be kept in it: the form itself, or its shell when its licence says so. */
    public static JsonObject unlessFree(JsonObject questionnaire) {
        return Licence.of(questionnaire).textsMayLeave() ? questionnaire : of(questionnaire);
    }

    /**
     * Answers without the wording of their questions, which responses may repeat, unless the form's licence lets it
     * leave. What people wrote themselves stays. So nothing that holds answers can carry the wording out.
     *
     * @param response a QuestionnaireResponse; it is left as it is
     */
    public static JsonObject ofAnswers(Form form, JsonObject response) {
        if (Licence.of(form.json()).textsMayLeave()) {
            return response;
        }
        JsonObject bare = response.deepCopy();
        List.of("text", "contained").forEach(bare::remove);
        forget(bare);
        return bare;
    }

    private static void forget(JsonObject holder) {
        for (JsonObject item : Members.objects(holder, "item")) {
            List.of("text", "_text").forEach(item::remove);
            forget(item);
            Members.objects(item, "answer").forEach(Shell::forgetIn);
        }
    }

    private static void forgetIn(JsonObject answer) {
        if (answer.get("valueCoding") instanceof JsonObject coding && coding.has("code")) {
            List.of("display", "_display").forEach(coding::remove);
        }
        forget(answer);
    }

    private void items(JsonObject holder) {
        if (holder.has("item")) {
            holder.add("item", list(holder, "item", this::item));
        }
    }

    private JsonObject item(JsonObject item) {
        JsonObject bare = only(ITEM, item);
        LISTS_OF_VALUES.stream().filter(bare::has)
                .forEach(name -> bare.add(name, list(bare, name, this::value)));
        if (bare.has("code")) {
            bare.add("code", list(bare, "code", coding -> only(CODING, coding)));
        }
        items(bare);
        return bare;
    }

    /** An answer, an option or a condition: codings without their display, texts as numbers, files not at all. */
    private JsonObject value(JsonObject holder) {
        JsonObject bare = new JsonObject();
        holder.entrySet().forEach(member -> value(member.getKey(), member.getValue(), bare));
        if (holder.has("extension")) {
            bare.add("extension", extensions(holder));
        }
        return withoutEmpty(bare, "extension");
    }

    private void value(String name, JsonElement value, JsonObject bare) {
        if (name.endsWith(TEXT) && !name.startsWith("_")) {
            bare.addProperty(name, numbered.computeIfAbsent(value.toString(), text -> "" + (numbered.size() + 1)));
        } else if (BESIDE_VALUES.contains(name) || PLAIN.stream().anyMatch(name::endsWith) && !name.startsWith("_")) {
            bare.add(name, value instanceof JsonObject object ? deep(CODING, object) : value);
        }
    }

    private static JsonObject only(Set<String> members, JsonObject object) {
        JsonObject rest = new JsonObject();
        object.entrySet().stream().filter(member -> members.contains(member.getKey()))
                .forEach(member -> rest.add(member.getKey(), member.getValue()));
        if (rest.has("extension")) {
            rest.add("extension", extensions(object));
        }
        return withoutEmpty(rest, "extension");
    }

    private static JsonObject deep(Set<String> members, JsonObject object) {
        JsonObject rest = only(members, object);
        for (String name : List.copyOf(rest.keySet())) {
            if (name.equals("extension")) {
                continue;
            }
            if (rest.get(name) instanceof JsonArray) {
                rest.add(name, list(rest, name, one -> deep(members, one)));
            } else if (rest.get(name) instanceof JsonObject inside) {
                rest.add(name, deep(members, inside));
            }
        }
        return rest;
    }

    private static JsonArray extensions(JsonObject holder) {
        JsonArray kept = new JsonArray();
        Members.objects(holder, "extension").stream().filter(one -> EXTENSIONS.contains(Members.text(one, "url")))
                .forEach(kept::add);
        return kept;
    }

    private static JsonObject withoutEmpty(JsonObject object, String name) {
        if (object.get(name) instanceof JsonArray array && array.isEmpty()) {
            object.remove(name);
        }
        return object;
    }

    private static JsonArray list(JsonObject holder, String name, UnaryOperator<JsonObject> change) {
        JsonArray changed = new JsonArray();
        Members.objects(holder, name).stream().map(change).filter(one -> one.size() > 0)
                .forEach(changed::add);
        return changed;
    }
}
