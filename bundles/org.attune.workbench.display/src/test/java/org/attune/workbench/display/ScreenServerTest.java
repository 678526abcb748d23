package org.attune.workbench.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.attune.workbench.display.DisplayException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ScreenServerTest {
    private static final ScreenSize SMALL = new ScreenSize(320, 200);

    @Test
    void a_started_server_answers_on_its_number() throws Exception {
        try (ScreenServer server = ScreenServer.start(SMALL, Programs.ofPath())) {
            assertThat(Path.of("/tmp/.X11-unix/X" + server.number())).exists();
        }
    }

    @Test
    void two_servers_have_two_numbers() throws Exception {
        try (ScreenServer one = ScreenServer.start(SMALL, Programs.ofPath());
                ScreenServer other = ScreenServer.start(SMALL, Programs.ofPath())) {
            assertThat(one.number()).isNotEqualTo(other.number());
        }
    }

    @Test
    void closing_ends_every_process() throws Exception {
        ScreenServer server = ScreenServer.start(SMALL, Programs.ofPath());
        List<ProcessHandle> processes = server.processes();
        server.close();
        assertThat(processes).hasSize(2).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void without_the_server_the_message_names_the_command(@TempDir Path nothing) {
        assertThatExceptionOfType(DisplayException.class)
                .isThrownBy(() -> ScreenServer.start(SMALL, new Programs(List.of(nothing))))
                .withMessageContaining("sudo apt-get install -y xvfb")
                .matches(failed -> failed.reason() == Reason.NO_SERVER);
    }

    @Test
    void a_server_that_ends_at_once_would_not_start(@TempDir Path folder) throws IOException {
        Programs broken = programs(folder, "#!/bin/sh\nexit 1\n");
        assertThatExceptionOfType(DisplayException.class).isThrownBy(() -> ScreenServer.start(SMALL, broken))
                .matches(failed -> failed.reason() == Reason.WOULD_NOT_START);
    }

    @Test
    void a_server_that_says_no_number_would_not_start(@TempDir Path folder) throws IOException {
        Programs odd = programs(folder, "#!/bin/sh\necho hello\n");
        assertThatExceptionOfType(DisplayException.class).isThrownBy(() -> ScreenServer.start(SMALL, odd))
                .matches(failed -> failed.reason() == Reason.WOULD_NOT_START);
    }

    @Test
    void a_killed_process_takes_its_screen_along() throws Exception {
        Process starter = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                classPath(), Starter.class.getName()).start();
        List<ProcessHandle> screen = screenOf(starter);
        starter.destroyForcibly();
        for (ProcessHandle process : screen) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(screen).hasSize(2).noneMatch(ProcessHandle::isAlive);
    }

    /** Starts a server, tells its processes, and waits to be killed. */
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            try (ScreenServer server = ScreenServer.start(SMALL, Programs.ofPath())) {
                System.out.println(String.join(" ",
                        server.processes().stream().map(process -> Long.toString(process.pid())).toList()));
                Thread.currentThread().join();
            }
        }
    }

    private static List<ProcessHandle> screenOf(Process starter) throws IOException {
        try (BufferedReader told = starter.inputReader()) {
            return Arrays.stream(told.readLine().split(" ")).map(Long::valueOf).map(ProcessHandle::of)
                    .flatMap(Optional::stream).toList();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Programs programs(Path folder, String script) throws IOException {
        Path server = Files.writeString(folder.resolve("Xvfb"), script);
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwx------"));
        return new Programs(List.of(folder));
    }
}
