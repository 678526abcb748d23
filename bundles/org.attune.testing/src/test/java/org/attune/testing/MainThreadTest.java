package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

class MainThreadTest {
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
    void tasks_run_on_the_calling_thread_while_the_journey_runs_beside_it() throws Exception {
        Thread here = Thread.currentThread();
        Thread journey = MainThread.during(felix.context(), () -> {
            assertThat(threadOfATask()).isSameAs(here);
            return Thread.currentThread();
        });
        assertThat(journey).isNotSameAs(here);
    }

    @Test
    void the_service_is_gone_afterwards() throws Exception {
        MainThread.during(felix.context(), () -> executors().size());
        assertThat(executors()).isEmpty();
    }

    @Test
    void what_the_journey_throws_arrives() {
        assertThatThrownBy(() -> MainThread.during(felix.context(), () -> {
            throw new IOException("lost");
        })).isInstanceOf(IOException.class).hasMessage("lost");
    }

    @Test
    void a_failed_assertion_arrives() {
        assertThatThrownBy(() -> MainThread.during(felix.context(), () -> assertThat(1).isEqualTo(2)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_task_that_throws_is_not_forgotten() {
        assertThatThrownBy(() -> MainThread.during(felix.context(), () -> {
            mainThread().execute(() -> {
                throw new IllegalArgumentException("in the window");
            });
            return threadOfATask();
        })).hasMessageContaining("task on the main thread")
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).singleElement()
                        .satisfies(inner -> assertThat(inner).hasMessage("in the window")));
    }

    private Thread threadOfATask() throws Exception {
        return CompletableFuture.supplyAsync(Thread::currentThread, mainThread()).get(10, TimeUnit.SECONDS);
    }

    private Executor mainThread() {
        try {
            return felix.context().getService(executors().iterator().next());
        } catch (InvalidSyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Collection<ServiceReference<Executor>> executors() throws InvalidSyntaxException {
        return felix.context().getServiceReferences(Executor.class, "(&(attune.thread=main)(attune.ready=window))");
    }
}
