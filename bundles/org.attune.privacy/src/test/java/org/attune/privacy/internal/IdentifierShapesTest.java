package org.attune.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierShapesTest {
    private final IdentifierScan scan = BuiltIn.scan();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"DATE|We met on 14 Nov and talked|14 Nov",
            "DATE|seen 2026-11-14T10:00 at noon|2026-11-14", "DATE|born 3/4/1951 in town|3/4/1951",
            "DATE|on 14/11 he slept|14/11", "DATE|it was hard in May|May", "DATE|on the 14th he died|14th",
            "DATE|November was long|November", "WEEKDAY|It was last Tuesday at noon|last Tuesday",
            "WEEKDAY|Friday the 12th again|Friday the 12th", "AGE|a 94-year-old man|94", "AGE|she was aged 101|101",
            "AGE|she is ninety-two years old|ninety-two", "PHONE|call 212-555-0134 now|212-555-0134",
            "PHONE|from +44 20 7946 0958 abroad|+44 20 7946 0958", "PHONE|bleep 4471 at night|4471",
            "EMAIL|to a.b+c@example.org.|a.b+c@example.org",
            "WEB_ADDRESS|(see https://example.org/a).|https://example.org/a",
            "WEB_ADDRESS|at example.org.uk today|example.org.uk", "NETWORK_ADDRESS|from 192.168.0.14.|192.168.0.14",
            "NETWORK_ADDRESS|from 2001:db8::8a2e here|2001:db8::8a2e", "SOCIAL_SECURITY|it is 123-45-6789.|123-45-6789",
            "SOCIAL_SECURITY|NI AB 12 34 56 C there|AB 12 34 56 C", "RECORD_NUMBER|MRN 4471882 lay open|4471882",
            "RECORD_NUMBER|chart no. A-99812 open|A-99812", "RECORD_NUMBER|4471882 is her MRN|4471882",
            "RECORD_NUMBER|her NHS 943 476 5919 lay|943 476 5919", "POSTCODE|in MN 55905 there|55905",
            "POSTCODE|55905-1234 there|55905-1234", "POSTCODE|from SW1A 1AA then|SW1A 1AA",
            "STREET|at 14 Fernhill Road lives|14 Fernhill Road", "STREET|in der Lindenstraße 12 da|Lindenstraße 12",
            "VEHICLE|the AB12 CDE stood|AB12 CDE", "VEHICLE|car 7ABC123 stood|7ABC123",
            "SERIAL|pump SN48X2291B beeped|SN48X2291B", "SERIAL|serial no. 99-81 read|99-81",
            "ROOM|in room 12B she|12B",
            "ROOM|the lady in 12B slept|12B", "BED|then bed 4 cried|4",
            "NAME|and Mrs. Vandrast-Oseku wept|Vandrast-Oseku",
            "NAME|her daughter Talbrin sat|Talbrin"})
    void what_points_to_a_person_is_found(IdentifierClass kind, String text, String place) {
        assertThat(scan.scan(text, Roster.empty())).extracting(Finding::kind, found -> found.in(text))
                .containsExactly(tuple(kind, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "week 2", "day 3", "in 2024 we began", "she is 74 years old", "aged 89",
            "90 or older", "aged 90+", "morphine 2.5 mg at 14:30", "midazolam 10 mg/24 h", "pain 7/10, then 3/10",
            "GCS 14/15", "BP 120/80", "L-07 and M-02", "24/7", "version 1.2.3", "10:15:30", "on Tuesday morning",
            "it may march on", "Will you come?", "the third floor", "on the 5th floor", "in bed for 3 days",
            "room for 4 people", "The Doctor said. She left.", "PHQ-9, COVID-19, B12", "12,500 of 40,000",
            "10000 steps", "plan for 2026", "done.It was good", "patient X"})
    void what_points_to_nobody_is_left_alone(String text) {
        assertThat(scan.scan(text, Roster.empty())).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 room 12B", "e\u0301te\u0301 room 12B", "\u202Eroom 12B"})
    void positions_count_the_text_as_given(String text) {
        assertThat(scan.scan(text, Roster.empty())).extracting(found -> found.in(text)).containsExactly("12B");
    }
}
