package org.attune.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records to list, and in which order. Immutable: each method gives a changed copy.
 *
 * @param type only this type
 * @param status only this status of the header
 * @param linkedTo only records that point at this one
 * @param from only records about this day or later
 * @param until only records about this day or earlier
 * @param order the order
 * @param offset how many to leave out at the beginning, 0 or more
 * @param limit how many at the most, 1 to 10,000
 */
public record Query(Optional<TypeName> type, Optional<String> status, Optional<RecordId> linkedTo,
        Optional<LocalDate> from, Optional<LocalDate> until, Order order, int offset, int limit) {
    /** In which order records are listed; ties are broken by id. */
    public enum Order {
        /** By the day they are about, latest first; without a day last. */
        NEWEST_DAY,
        /** By the day they are about, earliest first; without a day last. */
        OLDEST_DAY,
        /** By their last change, latest first. */
        LAST_CHANGED
    }

    public Query {
        if (offset < 0 || limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("A query wants an offset of 0 or more and a limit of 1 to 10,000");
        }
    }

    /** Everything, last changed first, 100 at a time. */
    public static Query all() {
        return new Query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Order.LAST_CHANGED, 0, 100);
    }

    /** Records of one type, latest day first, 100 at a time. */
    public static Query of(TypeName type) {
        return all().withType(type).by(Order.NEWEST_DAY);
    }

    /** Only this type. */
    public Query withType(TypeName only) {
        return new Query(Optional.of(only), status, linkedTo, from, until, order, offset, limit);
    }

    /** Only this status. */
    public Query withStatus(String only) {
        return new Query(type, Optional.of(only), linkedTo, from, until, order, offset, limit);
    }

    /** Only records that point at this one. */
    public Query linkedTo(RecordId record) {
        return new Query(type, status, Optional.of(record), from, until, order, offset, limit);
    }

    /** Only records about these days, both included. */
    public Query between(LocalDate first, LocalDate last) {
        return new Query(type, status, linkedTo, Optional.of(first), Optional.of(last), order, offset, limit);
    }

    /** Only records about this day or earlier. */
    public Query until(LocalDate last) {
        return new Query(type, status, linkedTo, from, Optional.of(last), order, offset, limit);
    }

    /** In another order. */
    public Query by(Order other) {
        return new Query(type, status, linkedTo, from, until, other, offset, limit);
    }

    /** Another page. */
    public Query page(int firstRow, int rows) {
        return new Query(type, status, linkedTo, from, until, order, firstRow, rows);
    }
}
