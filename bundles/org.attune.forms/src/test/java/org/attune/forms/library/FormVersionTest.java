package org.attune.forms.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormVersionTest {
    @ParameterizedTest
    @CsvSource({"'',0", "1,2", "1.9,1.10", "1,1.0", "1.0,1.0.1", "2025-12-31,2026-01-01", "1.0-draft,1.0-1", "9,10",
            "a,b", "01,1"})
    void versions_come_one_after_the_other(String earlier, String later) {
        assertThat(new FormVersion(earlier)).isLessThan(new FormVersion(later));
        assertThat(new FormVersion(later)).isGreaterThan(new FormVersion(earlier));
    }

    @ParameterizedTest
    @CsvSource({"'',1", "1,2", "1.9,1.10", "2.0.3,2.0.4", "draft,1", "999999999,1000000000"})
    void the_next_version_comes_after(String version, String next) {
        assertThat(new FormVersion(version).next()).isEqualTo(new FormVersion(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.", "1..2", "1,2", "1.2.3.4.5", "1234567890", "-1"})
    void what_is_no_number_is_known(String version) {
        assertThat(new FormVersion(version).isNumbered()).isFalse();
    }
}
