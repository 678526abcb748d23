package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.mentoring.internal.Workplace.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryLine;
import org.attune.practice.TouchPoint;
import org.attune.program.internal.DemoPeople;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoLogTest {
    private final Workplace work = new Workplace();
    private final Frameworks frameworks = new BuiltInFrameworks();

    @BeforeEach
    void fill() throws RecordsException {
        fill(work);
    }

    @Test
    void about_fifty_entries_lie_within_the_last_ten_months() throws RecordsException {
        List<EntryLine> lines = work.log.entries(0, 1_000).lines();
        assertThat(lines).hasSizeBetween(50, 60).allSatisfy(line -> assertThat(line.row().header().date().orElseThrow())
                .isBetween(TODAY.minusMonths(10), TODAY));
    }

    @Test
    void every_learner_has_entries() throws RecordsException {
        Set<String> codes = new HashSet<>(work.log.entries(0, 1_000).lines().stream().map(EntryLine::code).toList());
        codes.remove("");
        assertThat(codes).hasSize(12);
    }

    @Test
    void one_learner_is_met_twelve_times_and_the_mentor_reflects_too() throws RecordsException {
        RecordId learner = work.people.find("L-06").orElseThrow().id();
        assertThat(work.log.entries(learner, 0, 100).total()).isEqualTo(12);
        assertThat(entries()).filteredOn(Entry::isOwnReflection).singleElement()
                .satisfies(own -> assertThat(own.responses()).hasSize(1));
    }

    @Test
    void every_entry_names_strengths() throws RecordsException {
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.doneWell()).isNotBlank());
    }

    @Test
    void touch_points_show_dimensions_of_the_built_in_framework() throws RecordsException {
        assertThat(entries()).flatExtracting(Entry::touchPoints).flatExtracting(TouchPoint::dimensions)
                .allSatisfy(guid -> assertThat(frameworks.find(guid)).isPresent());
    }

    @Test
    void some_follow_ups_wait_and_some_come() throws RecordsException {
        assertThat(work.followUps.waiting(TODAY, 100)).hasSizeBetween(3, 12);
        assertThat(work.followUps.comingUp(TODAY, 14)).hasSizeBetween(2, 10);
    }

    @Test
    void the_demo_is_the_same_every_time() throws RecordsException {
        Workplace again = new Workplace();
        fill(again);
        assertThat(ids(again)).isEqualTo(ids(work));
    }

    private void fill(Workplace place) throws RecordsException {
        new DemoPeople().fill(place.records, TODAY);
        new DemoLog(frameworks).fill(place.records, TODAY);
    }

    private static List<RecordId> ids(Workplace place) throws RecordsException {
        return place.records.as(Reader.me()).list(Query.of(Entry.TYPE).page(0, 1_000)).rows().stream().map(Row::id)
                .toList();
    }

    private List<Entry> entries() throws RecordsException {
        List<Entry> entries = new ArrayList<>();
        for (RecordId id : ids(work)) {
            entries.add(work.log.entry(id).orElseThrow().entry());
        }
        return entries;
    }
}
