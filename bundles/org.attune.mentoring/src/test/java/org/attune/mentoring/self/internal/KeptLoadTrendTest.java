package org.attune.mentoring.self.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.internal.EntryType;
import org.attune.mentoring.self.Load;
import org.attune.mentoring.self.LoadMonth;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class KeptLoadTrendTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final MemoryRecords records = new MemoryRecords(TODAY, new EntryType(new ListedVocabularies()));

    @Test
    void months_are_told_in_words_by_their_middle_and_their_heaviest_day() throws RecordsException {
        entry("2026-11-02", Entry.OWN_REFLECTION, "{\"load\": 1}");
        entry("2026-11-03", Entry.OWN_REFLECTION, "{\"load\": 4}");
        entry("2026-11-04", Entry.OWN_REFLECTION, "{\"load\": 10}");
        entry("2026-10-04", Entry.OWN_REFLECTION, "{\"plan\": \"rest\"}");
        entry("2026-09-04", Entry.OWN_REFLECTION, "{\"load\": 7}");
        entry("2024-09-04", Entry.OWN_REFLECTION, "{\"load\": 7}");
        assertThat(new KeptLoadTrend(records).months(TODAY, 12)).isEqualTo(List.of(
                new LoadMonth(YearMonth.of(2026, 11), Load.BEARABLE, Load.TOO_MUCH),
                new LoadMonth(YearMonth.of(2026, 9), Load.HEAVY, Load.HEAVY)));
    }

    @Test
    void what_a_learner_carries_is_not_counted_among_ones_own() throws RecordsException {
        entry("2026-11-02", "observation", "{\"load\": 9}");
        assertThat(new KeptLoadTrend(records).months(TODAY, 12)).isEmpty();
    }

    private void entry(String day, String kind, String sustaining) throws RecordsException {
        String json = """
                {"encounter": {"date": "%s", "kind": "%s"}, "learnerCode": "L-01", "sustaining": %s}"""
                .formatted(day, kind, sustaining);
        records.commit(Act.of(
                new Write.Create(RecordId.fresh(), Entry.TYPE, JsonParser.parseString(json).getAsJsonObject())));
    }
}
