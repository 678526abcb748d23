package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

@UiTest
class StoreCallGuardTest {
    private final StoreCallGuard guard = new StoreCallGuard();

    @Test
    void a_store_call_on_the_thread_of_a_window_is_refused(Robot robot) {
        assertThatThrownBy(() -> robot.run(guard::beforeStoreCall)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("window's thread");
    }

    @Test
    void a_store_call_on_any_other_thread_passes() {
        assertThatCode(guard::beforeStoreCall).doesNotThrowAnyException();
    }
}
