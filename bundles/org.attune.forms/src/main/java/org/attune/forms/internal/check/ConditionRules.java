package org.attune.forms.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Condition;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.internal.Members;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * When an item is to be answered: que-7, que-12, and whether the question is there, can be asked, and answers what it is
 * compared with.
 */
final class ConditionRules {
    private static final Set<String> ORDERING = Set.of(">", "<", ">=", "<=");
    private static final Set<String> WITHOUT_ORDER = Set.of("Boolean", "Coding", "Reference");

    private final Item item;
    private final Findings findings;

    private ConditionRules(Item item, Findings findings) {
        this.item = item;
        this.findings = findings;
    }

    static void check(Item item, boolean circle, Findings findings) {
        if (item.json().has("enableWhen")) {
            new ConditionRules(item, findings).check(circle);
        }
    }

    /** The words of que-12 say "more than one", its expression says more than two; the words count. */
    private void check(boolean circle) {
        Place place = Place.of(item);
        List<JsonElement> all = item.json().get("enableWhen").isJsonArray()
                ? item.json().getAsJsonArray("enableWhen").asList()
                : List.of();
        if (all.size() > 1 && !item.json().has("enableBehavior")) {
            findings.add(Rule.ENABLE_BEHAVIOR_MISSING, place.at("enableBehavior"), all.size());
        }
        boolean self = false;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof JsonObject json) {
                self |= condition(json, place.at("enableWhen", i));
            }
        }
        if (circle && !self) {
            findings.add(Rule.ENABLE_WHEN_CIRCLE, place.at("enableWhen"), item.linkId());
        }
    }

    /** Whether it asks for itself or for something inside, which is a circle of its own. */
    private boolean condition(JsonObject json, Place place) {
        Condition condition = Condition.read(json);
        exists(condition, place, json);
        Optional<Item> question = item.form().item(condition.question());
        if (question.isEmpty()) {
            if (!condition.question().isEmpty()) {
                findings.add(Rule.ENABLE_WHEN_UNKNOWN_QUESTION, place.at("question"), condition.question());
            }
            return false;
        }
        if (question.get() == item || item.linkId().equals(condition.question())) {
            findings.add(Rule.ENABLE_WHEN_SELF, place.at("question"), item.linkId());
            return true;
        }
        if (isInside(question.get())) {
            findings.add(Rule.ENABLE_WHEN_INSIDE, place.at("question"), condition.question());
            return true;
        }
        question(question.get(), condition, place);
        return false;
    }

    private boolean isInside(Item question) {
        Optional<Item> around = question.parent();
        while (around.isPresent() && around.get() != item) {
            around = around.get().parent();
        }
        return around.isPresent();
    }

    private void exists(Condition condition, Place place, JsonObject json) {
        boolean known = condition.answer().filter(answer -> !(answer instanceof Value.Bool)).isPresent();
        if (condition.operator().equals(Condition.EXISTS) && known) {
            findings.add(Rule.ENABLE_WHEN_EXISTS, place.at(member(json)));
        }
    }

    private static String member(JsonObject json) {
        return json.keySet().stream().filter(name -> name.startsWith("answer")).findFirst().orElse("answer[x]");
    }

    private void question(Item question, Condition condition, Place place) {
        if (question.type() == ItemType.GROUP || question.type() == ItemType.DISPLAY) {
            findings.add(Rule.ENABLE_WHEN_NO_QUESTION, place.at("question"), question.linkId(),
                    question.type().word());
        } else if (question.type().asks() && !condition.operator().equals(Condition.EXISTS)) {
            condition.answer().ifPresent(answer -> answer(question, condition.operator(), answer, place));
        }
    }

    private void answer(Item question, String operator, Value answer, Place place) {
        Place at = place.at("answer" + answer.type());
        if (!mayAnswer(question, answer)) {
            findings.add(Rule.ENABLE_WHEN_ANSWER_TYPE, at, answer.type(), question.linkId(), question.type().word());
        } else if (ORDERING.contains(operator) && WITHOUT_ORDER.contains(answer.type())) {
            findings.add(Rule.ENABLE_WHEN_ORDER, at, operator, answer.type());
        } else if (question.type() == ItemType.CHOICE && !ValueRules.of(question).isOffered(answer)) {
            findings.add(Rule.ENABLE_WHEN_NOT_AN_OPTION, at, question.linkId());
        }
    }

    /** A whole number may be compared with one with decimals, and an address with a text, as R4 has no address here. */
    private static boolean mayAnswer(Item question, Value answer) {
        return question.type().answerTypes().contains(answer.type())
                || question.type() == ItemType.INTEGER && answer.type().equals("Decimal")
                || question.type() == ItemType.DECIMAL && answer.type().equals("Integer")
                || question.type() == ItemType.DATE_TIME && answer.type().equals("Date")
                || question.type() == ItemType.URL && answer.type().equals("String")
                || Members.text(question.json(), "type").isEmpty();
    }
}
