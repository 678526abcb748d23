package org.attune.forms.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Expressions;
import org.attune.forms.Expressions.Calculated;
import org.attune.forms.Form;
import org.attune.forms.Issue;
import org.attune.forms.Issue.Severity;
import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * What follows from the answers of a form, also where one calculated answer is made of another. Works on a copy, so that
 * it can be done away from the thread that the {@link Filling} belongs to.
 */
public final class Calculation {
    private static final Words WORDS = Words.of(Calculation.class);
    /** So many steps may lie between an answer and what follows from it. */
    private static final int MOST_STEPS = 50;

    private final Filling filling;
    private final Expressions expressions;

    private Calculation(Filling filling, Expressions expressions) {
        this.filling = filling;
        this.expressions = expressions;
    }

    /**
     * Calculates until the answers come to rest.
     *
     * @param draft the response as it stands; it is not changed
     * @return the answers as the items take them, and beside what the expressions tell the codes
     *         {@code expression-circle} (it never comes to rest, as items are made of each other) and
     *         {@code expression-type} (the item takes no such answer); those items have no value
     */
    public static Calculated of(Form form, JsonObject draft, Expressions expressions) {
        return new Calculation(Filling.goOn(form, draft), expressions).calculate();
    }

    private Calculated calculate() {
        List<Item> items = filling.form().all().stream().filter(Item::isCalculated).toList();
        Calculated now = step(items);
        Set<String> restless = filling.calculated(now.values());
        for (int steps = 0; !restless.isEmpty() && steps < Math.min(items.size(), MOST_STEPS); steps++) {
            now = step(items);
            restless = filling.calculated(now.values());
        }
        return without(restless, now);
    }

    private Calculated step(List<Item> items) {
        Calculated raw = expressions.calculate(Response.of(filling.form(), filling.draft("")));
        Map<String, List<Value>> values = new HashMap<>();
        List<Issue> issues = new ArrayList<>(raw.issues());
        for (Item item : items) {
            Optional.ofNullable(raw.values().get(item.linkId())).ifPresent(given -> fitted(item, given)
                    .ifPresentOrElse(fit -> values.put(item.linkId(), fit), () -> issues.add(issue("type", item))));
        }
        return new Calculated(values, issues);
    }

    private static Optional<List<Value>> fitted(Item item, List<Value> given) {
        List<Value> fit = given.stream().flatMap(value -> Fitting.to(item, value).stream()).toList();
        boolean all = fit.size() == given.size() && (item.repeats() || fit.size() < 2);
        return all ? Optional.of(fit) : Optional.empty();
    }

    private Calculated without(Set<String> restless, Calculated last) {
        if (restless.isEmpty()) {
            return last;
        }
        Map<String, List<Value>> values = new HashMap<>(last.values());
        values.keySet().removeAll(restless);
        List<Issue> issues = new ArrayList<>(last.issues());
        filling.form().all().stream().filter(item -> restless.contains(item.linkId()))
                .forEach(item -> issues.add(issue("circle", item)));
        return new Calculated(values, issues);
    }

    private static Issue issue(String what, Item item) {
        return new Issue(Severity.WARNING, "expression-" + what, "processing", item.path(),
                WORDS.text("expression." + what, item.linkId()));
    }
}
