package org.attune.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which items of a response are to be answered: those whose {@code enableWhen} holds and whose surroundings are enabled.
 * Answers of items that are not enabled do not count. In a circle, an item that is not decided yet counts as enabled.
 * <p>
 * Where the question comes several times, the nearest counts, as the standard has it: the one around the item, else the
 * last before it, else the first behind it. Only those in the same occurrence of the groups count that both stand in: a
 * second child's questions never hang on the first child's answers.
 * <p>
 * All is worked out when it is made, in time linear to the response. Immutable; any thread.
 */
public final class Enablement {
    private final Response response;
    private final boolean[] enabled;
    private final Map<Item, List<ResponseItem>> occurrences = new HashMap<>();

    private Enablement(Response response) {
        this.response = response;
        this.enabled = new boolean[response.all().size()];
        Arrays.fill(enabled, true);
        if (response.form().branches()) {
            decide();
        }
    }

    /** For a response. */
    public static Enablement of(Response response) {
        return new Enablement(response);
    }

    private void decide() {
        for (ResponseItem one : response.all()) {
            if (one.item().isPresent() && response.form().concernsEnabling(one.item().get())) {
                occurrences.computeIfAbsent(one.item().get(), unused -> new ArrayList<>(1)).add(one);
            }
        }
        for (Item item : response.form().hanging()) {
            for (ResponseItem one : occurrences.getOrDefault(item, List.of())) {
                enabled[one.index()] = enabled(item, one.parent());
            }
        }
    }

    /** Whether an item of the response is to be answered. True for one that the form does not know. */
    public boolean enabled(ResponseItem item) {
        return enabled[item.index()];
    }

    /**
     * Whether an item of the form is to be answered, also when the response has none yet.
     *
     * @param parent the item of the response that it stands in or would stand in; empty at the top
     */
    public boolean enabled(Item item, Optional<ResponseItem> parent) {
        if (parent.isPresent() && !enabled[parent.get().index()]) {
            return false;
        }
        return holds(item, condition -> answers(item, condition, parent));
    }

    /**
     * Whether the conditions of an item hold, without looking at what is around it.
     *
     * @param answers the answers that a condition asks for
     */
    public static boolean holds(Item item, Function<Condition, List<Value>> answers) {
        List<Condition> conditions = item.conditions();
        if (conditions.isEmpty()) {
            return true;
        }
        return item.needsAllConditions()
                ? conditions.stream().allMatch(condition -> condition.holds(answers.apply(condition)))
                : conditions.stream().anyMatch(condition -> condition.holds(answers.apply(condition)));
    }

    private List<Value> answers(Item item, Condition condition, Optional<ResponseItem> parent) {
        return response.form().item(condition.question())
                .flatMap(question -> nearest(item, question, parent)).filter(this::enabled)
                .map(ResponseItem::values).orElse(List.of());
    }

    private Optional<ResponseItem> nearest(Item item, Item question, Optional<ResponseItem> parent) {
        Optional<ResponseItem> scope = scope(question, parent);
        if (scope.isPresent() && scope.get().linkId().equals(question.linkId())) {
            return scope;
        }
        List<ResponseItem> within = within(scope, occurrences.getOrDefault(question, List.of()));
        if (within.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(question.index() < item.index() ? within.getLast() : within.getFirst());
    }

    /** The nearest surroundings of the item that also surround the question, or are the question; empty for all. */
    private static Optional<ResponseItem> scope(Item question, Optional<ResponseItem> parent) {
        Optional<ResponseItem> around = parent;
        while (around.isPresent() && around.get().item().filter(one -> surrounds(one, question)).isEmpty()) {
            around = around.get().parent();
        }
        return around;
    }

    private static boolean surrounds(Item around, Item question) {
        Optional<Item> one = Optional.of(question);
        while (one.isPresent() && one.get() != around) {
            one = one.get().parent();
        }
        return one.isPresent();
    }

    private static List<ResponseItem> within(Optional<ResponseItem> scope, List<ResponseItem> all) {
        if (scope.isEmpty() || all.isEmpty()) {
            return all;
        }
        return all.subList(firstBehind(all, scope.get().index()), firstBehind(all, scope.get().lastInside()));
    }

    /** They stand in document order, so halving finds the place. */
    private static int firstBehind(List<ResponseItem> all, int index) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).index() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
