package org.attune.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private static final TypeName ENTRY = new TypeName("mentoring.entry");

    @Test
    void everything_comes_a_hundred_at_a_time_last_changed_first() {
        assertThat(Query.all()).extracting(Query::limit, Query::offset, Query::order).containsExactly(100, 0,
                Query.Order.LAST_CHANGED);
    }

    @Test
    void one_type_comes_latest_day_first() {
        assertThat(Query.of(ENTRY).order()).isEqualTo(Query.Order.NEWEST_DAY);
        assertThat(Query.of(ENTRY).type()).contains(ENTRY);
    }

    @Test
    void narrowing_keeps_what_was_said_before() {
        RecordId learner = RecordId.fresh();
        LocalDate day = LocalDate.of(2026, 11, 21);
        Query query = Query.of(ENTRY).withStatus("open").linkedTo(learner).between(day, day.plusDays(1)).page(20, 10)
                .by(Query.Order.OLDEST_DAY);
        assertThat(query.type()).contains(ENTRY);
        assertThat(query.status()).contains("open");
        assertThat(query.linkedTo()).contains(learner);
        assertThat(query.from()).contains(day);
        assertThat(query.until()).contains(day.plusDays(1));
        assertThat(query.offset()).isEqualTo(20);
        assertThat(query.limit()).isEqualTo(10);
        assertThat(query.order()).isEqualTo(Query.Order.OLDEST_DAY);
    }

    @Test
    void a_query_is_never_changed_itself() {
        Query all = Query.all();
        all.withType(ENTRY);
        assertThat(all.type()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 0", "0, -1", "0, 10001"})
    void a_page_lies_within_its_bounds(int offset, int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Query.all().page(offset, limit));
    }

    @Test
    void the_largest_page_has_ten_thousand_rows() {
        assertThat(Query.all().page(0, 10_000).limit()).isEqualTo(10_000);
    }
}
