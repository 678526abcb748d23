package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceExplanationTest {
    @TempDir
    private Path folder;
    private RunningFelix felix;

    @BeforeEach
    void start() throws Exception {
        felix = new RunningFelix(folder);
    }

    @AfterEach
    void stop() throws Exception {
        felix.stop();
    }

    @Test
    void the_chain_of_what_is_missing_is_told() throws Exception {
        felix.startDeclarativeServices();
        felix.startComponent("first", "java.util.concurrent.Callable", "interface=\"java.lang.Runnable\"");
        felix.startComponent("second", "java.lang.Runnable", "interface=\"java.util.Comparator\" target=\"(of=L)\"");
        assertThat(ServiceExplanation.of(felix.context(), Callable.class)).isEqualTo("""
                java.util.concurrent.Callable: missing
                  first (first) waits for
                    java.lang.Runnable: missing
                      second (second) waits for
                        java.util.Comparator (of=L): no component of an active bundle offers it
                """);
    }

    @Test
    void components_that_wait_for_each_other_are_told_once() throws Exception {
        felix.startDeclarativeServices();
        felix.startComponent("first", "java.util.concurrent.Callable", "interface=\"java.lang.Runnable\"");
        felix.startComponent("second", "java.lang.Runnable", "interface=\"java.util.concurrent.Callable\"");
        assertThat(ServiceExplanation.of(felix.context(), Callable.class)).contains("Callable: as above");
    }

    @Test
    void a_service_that_is_there_needs_no_explanation() throws Exception {
        felix.startDeclarativeServices();
        felix.context().registerService(Runnable.class, () -> {}, null);
        assertThat(ServiceExplanation.of(felix.context(), Runnable.class)).isEqualTo("java.lang.Runnable: is there\n");
    }

    @Test
    void without_declarative_services_that_is_said() {
        assertThat(ServiceExplanation.of(felix.context(), Runnable.class))
                .contains("Declarative Services does not run");
    }
}
