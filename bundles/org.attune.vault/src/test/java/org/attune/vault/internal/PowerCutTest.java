package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Row;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts, replayed from a trace of a real program that kept notes (reliability.md 1.3 and 7, P2): whatever state of
 * the disk is left, what was said to be kept is there and nothing is damaged.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutTest {
    private static final int COMMITS = 60;
    private static final int STATES = Boolean.getBoolean("attune.soak") ? 400 : 40;
    /** Chosen before; printed with a failure so that the state can be made again. */
    private static final long SEED = 20_261_121;

    private Path temp;
    private Site site;
    private Path folder;
    private Path file;
    private Path log;
    private Path said;
    private Map<Path, byte[]> before;
    private Trace trace;

    @BeforeAll
    void keepNotesUnderTrace(@TempDir Path given) throws Exception {
        temp = given;
        assumeTrue(canTrace(), "strace is not there or may not trace; on Debian: apt-get install strace");
        site = new Site(temp);
        folder = temp.resolve("w");
        file = folder.resolve("vault.db");
        log = folder.resolve("vault.db-wal");
        said = temp.resolve("said");
        site.create(folder).workspace().close();
        before = Map.of(file, Files.readAllBytes(file));
        trace = traced();
    }

    private static boolean canTrace() throws InterruptedException {
        try {
            Process tried = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return tried.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private Trace traced() throws Exception {
        Path written = temp.resolve("trace");
        List<String> strace = new ArrayList<>(List.of("strace", "-o", written.toString()));
        strace.addAll(Trace.OPTIONS);
        Process child = Child.beginUnder(strace, temp, folder, "commit", Integer.toString(COMMITS), said.toString());
        assertThat(child.waitFor()).isZero();
        return Trace.read(written);
    }

    @Test
    void nothing_that_was_said_to_be_kept_is_lost_and_nothing_is_damaged() throws Exception {
        assertEveryCommitWasForced();
        Random random = new Random(SEED);
        for (int state = 0; state < STATES; state++) {
            Path left = temp.resolve("left-" + state);
            int cut = cutAfterFirst(random);
            Map<String, String> kept = cutPower(cut, new LyingDisk(before, true), left, random);
            assertAllThere(left, kept, "state " + state + ", cut after step " + cut);
        }
    }

    /** Without this the replay would be blind: it would find every state good because nothing was forced. */
    private void assertEveryCommitWasForced() {
        int forced = 0;
        int commits = 0;
        for (Trace.Step step : trace.steps()) {
            if (step instanceof Trace.Forced && step.file().equals(log)) {
                forced++;
            } else if (step.file().equals(said)) {
                assertThat(forced).as("forces of the log before commit " + commits + " was said").isPositive();
                forced = 0;
                commits++;
            }
        }
        assertThat(commits).isEqualTo(COMMITS);
        assertThat(trace.steps()).filteredOn(Trace.Forced.class::isInstance).extracting(Trace.Step::file)
                .contains(file);
    }

    @Test
    void the_replay_would_notice_a_disk_that_forces_nothing() throws Exception {
        Random random = new Random(SEED);
        int harmed = 0;
        for (int state = 0; state < 8; state++) {
            Path left = temp.resolve("lied-" + state);
            Map<String, String> kept = cutPower(trace.steps().size() * 3 / 4, new LyingDisk(before, false), left,
                    random);
            harmed += isAllThere(left, kept) ? 0 : 1;
        }
        assertThat(harmed).isPositive();
    }

    private int cutAfterFirst(Random random) {
        int first = trace.steps().stream().map(Trace.Step::file).toList().indexOf(said);
        return first + 1 + random.nextInt(trace.steps().size() - first);
    }

    /** Does the first steps, cuts the power and writes what is left; what had been said to be kept by then. */
    private Map<String, String> cutPower(int cut, LyingDisk disk, Path left, Random random) throws IOException {
        StringBuilder heard = new StringBuilder();
        for (Trace.Step step : trace.steps().subList(0, cut)) {
            disk.take(step);
            if (step instanceof Trace.Written written && written.file().equals(said)) {
                heard.append(new String(written.bytes(), StandardCharsets.US_ASCII));
            }
        }
        Files.createDirectories(left.resolve("settings"));
        for (Path one : List.of(file, log)) {
            if (disk.has(one)) {
                Files.write(left.resolve(one.getFileName()), disk.after(one, random));
            }
        }
        return heard.toString().lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private void assertAllThere(Path left, Map<String, String> kept, String state) throws Exception {
        try (Workspace workspace = site.open(left, Use.COMMAND)) {
            assertThat(workspace.check().problems()).as(state).isEmpty();
            assertThat(titles(workspace)).as(state).containsAllEntriesOf(kept);
        }
    }

    private boolean isAllThere(Path left, Map<String, String> kept) throws Exception {
        try (Workspace workspace = site.open(left, Use.COMMAND)) {
            return workspace.check().clean() && titles(workspace).entrySet().containsAll(kept.entrySet());
        } catch (WorkspaceException damaged) {
            return false;
        }
    }

    private static Map<String, String> titles(Workspace workspace) throws Exception {
        Map<String, String> titles = new HashMap<>();
        for (Row row : workspace.records().orElseThrow().as(Reader.me()).list(Query.all().page(0, 1000)).rows()) {
            titles.put(row.id().toString(), row.title());
        }
        return titles;
    }
}
