package org.attune.vault.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Query;

/**
 * A query as SQL. Records that point at another one are found from their links: those know the type and the day, so that
 * a page comes in its order from one index, and hold only records that are there.
 */
final class Selection {
    private final boolean byLink;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final boolean needsRecord;
    private final Query.Order order;

    private Selection(Query query, Sight sight) {
        byLink = query.linkedTo().isPresent();
        order = query.order();
        needsRecord = !byLink || query.status().isPresent() || !sight.isOfAll();
        and("to_id = ?", query.linkedTo());
        and(type() + " = ?", query.type());
        and(day() + " >= ?", query.from());
        and(day() + " <= ?", query.until());
        and("status = ?", query.status());
        if (needsRecord) {
            conditions.add(sight.condition());
            values.addAll(sight.values());
        }
    }

    static Selection of(Query query, Sight sight) {
        return new Selection(query, sight);
    }

    private void and(String condition, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add(condition);
            values.add(given.toString());
        });
    }

    /** What comes after {@code FROM} to go over them in order. */
    String listed() {
        return joined() + where() + " ORDER BY " + order();
    }

    /** What comes after {@code FROM} to count them: links tell enough, unless the records have to be asked. */
    String counted() {
        return (needsRecord ? joined() : "link") + where();
    }

    private String joined() {
        return byLink ? "link CROSS JOIN record ON record_id = from_id" : "record";
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private String order() {
        return switch (order) {
            case NEWEST_DAY -> day() + " DESC NULLS LAST, " + id();
            case OLDEST_DAY -> day() + " ASC NULLS LAST, " + id();
            case LAST_CHANGED -> "changed_at DESC, " + id();
        };
    }

    private String id() {
        return byLink ? "from_id" : "record_id";
    }

    private String type() {
        return byLink ? "from_type" : "type";
    }

    private String day() {
        return byLink ? "from_day" : "day";
    }

    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
