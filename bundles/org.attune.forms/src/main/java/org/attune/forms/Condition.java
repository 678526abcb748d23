package org.attune.forms;

import java.util.List;
import java.util.Optional;

import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/**
 * One condition of an item: a view of {@code enableWhen}.
 *
 * @param question the linkId of the item whose answers count
 * @param operator the word of the standard: {@code exists = != > < >= <=}
 * @param answer what the answers are compared with; empty when it is missing or of an unknown type
 */
public record Condition(String question, String operator, Optional<Value> answer) {
    /** Whether something is answered at all. */
    public static final String EXISTS = "exists";

    static List<Condition> of(JsonObject item) {
        if (!item.has("enableWhen")) {
            return List.of();
        }
        return Members.objects(item, "enableWhen").stream().map(Condition::read).toList();
    }

    /** A condition as it stands in an {@code enableWhen}. */
    public static Condition read(JsonObject enableWhen) {
        return new Condition(Members.text(enableWhen, "question"), Members.text(enableWhen, "operator"),
                Value.in(enableWhen, "answer"));
    }

    /**
     * Whether the condition holds: for {@code exists}, whether there is an answer or not; else whether one answer at
     * least compares so. Without an answer no comparison holds, not even {@code !=}.
     *
     * @param answers the answers to the question; those of an item that is not enabled do not count
     */
    public boolean holds(List<Value> answers) {
        if (operator.equals(EXISTS)) {
            return answer.filter(expected -> expected.equals(new Value.Bool(!answers.isEmpty()))).isPresent();
        }
        return answer.filter(expected -> answers.stream().anyMatch(given -> compares(given, expected))).isPresent();
    }

    private boolean compares(Value given, Value expected) {
        return switch (operator) {
            case "=" -> given.sameAs(expected);
            case "!=" -> !given.sameAs(expected);
            case ">" -> given.compareWith(expected).filter(order -> order > 0).isPresent();
            case "<" -> given.compareWith(expected).filter(order -> order < 0).isPresent();
            case ">=" -> given.compareWith(expected).filter(order -> order >= 0).isPresent();
            case "<=" -> given.compareWith(expected).filter(order -> order <= 0).isPresent();
            default -> false;
        };
    }
}
