package org.attune.vault.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Query;

/**
 * A query as a condition and an order.
 *
 * @param condition what the records must fulfil
 * @param values the values of the condition
 * @param order the order
 */
record Selection(String condition, List<Object> values, String order) {
    static Selection of(Query query, Sight sight) {
        StringBuilder condition = new StringBuilder(sight.condition());
        List<Object> values = new ArrayList<>(sight.values());
        and(" AND type = ?", query.type(), condition, values);
        and(" AND status = ?", query.status(), condition, values);
        and(" AND record_id IN (SELECT from_id FROM link WHERE to_id = ?)", query.linkedTo(), condition, values);
        and(" AND day >= ?", query.from(), condition, values);
        and(" AND day <= ?", query.until(), condition, values);
        return new Selection(condition.toString(), values, order(query.order()));
    }

    private static void and(String more, Optional<?> value, StringBuilder condition, List<Object> values) {
        value.ifPresent(given -> {
            condition.append(more);
            values.add(given.toString());
        });
    }

    private static String order(Query.Order order) {
        return switch (order) {
            case NEWEST_DAY -> "day DESC NULLS LAST, record_id";
            case OLDEST_DAY -> "day ASC NULLS LAST, record_id";
            case LAST_CHANGED -> "changed_at DESC, record_id";
        };
    }

    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
