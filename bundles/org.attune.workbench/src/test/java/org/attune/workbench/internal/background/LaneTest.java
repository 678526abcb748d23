package org.attune.workbench.internal.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Workers workers = new Workers();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Lane lane = new Lane(workers, Runnable::run, (what, failure) -> heard.add("failed " + what));

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void work_of_one_lane_is_done_in_its_order() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        lane.call("first", () -> gate.await(10, TimeUnit.SECONDS), done -> heard.add("first"));
        var last = lane.submit("second", () -> heard.add("second")).toCompletableFuture();
        gate.countDown();
        last.get(10, TimeUnit.SECONDS);

        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void what_waits_when_the_workers_close_is_done_all_the_same() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        lane.call("first", () -> {
            begun.countDown();
            return gate.await(10, TimeUnit.SECONDS);
        }, done -> {});
        var waiting = lane.submit("second", () -> "kept").toCompletableFuture();
        begun.await(10, TimeUnit.SECONDS);
        workers.close();
        gate.countDown();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("kept");
    }

    @Test
    void a_slow_lane_keeps_nobody_else() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        var slow = lane.submit("slow", () -> gate.await(10, TimeUnit.SECONDS)).toCompletableFuture();
        Lane other = new Lane(workers, Runnable::run, (what, failure) -> {});

        assertThat(other.submit("quick", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo(1);
        gate.countDown();
        slow.get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_failure_is_told_once_by_name() throws Exception {
        lane.call("reading", () -> {
            throw new IllegalStateException();
        }, value -> heard.add("never"));
        lane.submit("after", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(heard).containsExactly("failed reading");
    }

    @Test
    void work_that_has_no_stack_left_is_told_and_over() throws Exception {
        lane.call("reading", () -> {
            throw new StackOverflowError();
        }, value -> heard.add("never"));
        lane.submit("after", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(heard).containsExactly("failed reading");
        assertThat(workers.jobs()).isEmpty();
    }

    @Test
    void nobody_waits_for_a_result_that_nobody_takes() throws Exception {
        Lane gone = new Lane(workers, later -> {}, (what, failure) -> {});
        gone.close();
        gone.call("reading", () -> 1, value -> heard.add("never"));
        gone.submit("after", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(workers.quiet()).isTrue();
    }

    @Test
    void results_of_a_closed_contribution_are_dropped_and_its_work_is_done() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        lane.call("keeping", () -> gate.await(10, TimeUnit.SECONDS), done -> heard.add("told"));
        var work = lane.submit("written", () -> "written").toCompletableFuture();
        lane.close();
        gate.countDown();

        assertThat(work.get(10, TimeUnit.SECONDS)).isEqualTo("written");
        assertThat(heard).isEmpty();
        assertThat(workers.quiet()).isTrue();
    }

    @Test
    void cancelled_work_is_interrupted_and_tells_nothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        lane.call("long", () -> {
            begun.countDown();
            return new CountDownLatch(1).await(60, TimeUnit.SECONDS);
        }, done -> heard.add("done"));
        begun.await(10, TimeUnit.SECONDS);
        workers.jobs().forEach(Job::cancel);
        lane.submit("next", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(heard).isEmpty();
        assertThat(workers.jobs()).isEmpty();
    }

    @Test
    void a_failure_of_submitted_work_reaches_whoever_submitted_it() {
        var failed = lane.submit("saving", () -> {
            throw new IllegalStateException("why");
        }).toCompletableFuture();

        assertThat(failed).failsWithin(10, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IllegalStateException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_job_has_left_the_list_before_its_result_is_seen() throws Exception {
        for (int round = 0; round < 2_000; round++) {
            lane.submit("quick", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS);
            assertThat(workers.jobs()).isEmpty();
        }
    }

    @Test
    void who_names_the_same_resource_waits_for_each_other() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Lane other = new Lane(workers, Runnable::run, (what, failure) -> {});
        lane.queue("import").submit("first", () -> {
            gate.await(10, TimeUnit.SECONDS);
            return heard.add("first");
        });
        var second = other.queue("import").submit("second", () -> heard.add("second")).toCompletableFuture();
        other.submit("elsewhere", () -> heard.add("elsewhere")).toCompletableFuture().get(10, TimeUnit.SECONDS);
        gate.countDown();
        second.get(10, TimeUnit.SECONDS);

        assertThat(heard).containsExactly("elsewhere", "first", "second");
    }

    @Test
    void a_closed_contribution_hears_nothing_of_a_resource_either() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        lane.queue("import").call("first", () -> gate.await(10, TimeUnit.SECONDS), done -> heard.add("told"));
        var last = lane.queue("import").submit("last", () -> 1).toCompletableFuture();
        lane.close();
        gate.countDown();
        last.get(10, TimeUnit.SECONDS);

        assertThat(heard).isEmpty();
    }

    @Test
    void work_tells_how_far_it_is() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        lane.run("counting", progress -> {
            progress.total(1_000);
            progress.done(312);
            there.countDown();
            return gate.await(10, TimeUnit.SECONDS);
        }, done -> heard.add("done"));
        there.await(10, TimeUnit.SECONDS);

        assertThat(workers.jobs().getFirst().extent()).isEqualTo(new Job.Extent(312, 1_000));
        gate.countDown();
    }

    @Test
    void cancelled_work_that_only_counts_stops_at_its_next_step() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        lane.run("counting", progress -> {
            for (long step = 0;; step++) {
                progress.done(step);
                begun.countDown();
            }
        }, done -> heard.add("done"));
        begun.await(10, TimeUnit.SECONDS);
        workers.jobs().forEach(Job::cancel);

        assertThat(lane.submit("next", () -> 1).toCompletableFuture().get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(heard).isEmpty();
    }
}
