package org.attune.workbench.display;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attune.words.Words;
import org.attune.workbench.display.DisplayException.Reason;

/**
 * A running {@code Xvfb}.
 * <p>
 * It must not outlive this process, however that ends. A shutdown hook does not run when a process is killed, and it
 * would take the screen away under a window that still paints, upon which GTK ends the process with a code of its own.
 * {@code -terminate} waits for a first client, so a process killed before its first window would leave a server behind,
 * and a death signal follows the starting thread, not the process. So a shell of four lines stands between: its
 * input is a pipe held by this process alone, and when that closes, by {@link #close()} or by any kind of death, it
 * ends the server. It has a session of its own, so an interrupt at the terminal reaches this process first.
 */
final class ScreenServer implements AutoCloseable {
    private static final Words WORDS = Words.of(ScreenServer.class);
    private static final int SECONDS_TO_START = 20;
    private static final int SECONDS_TO_END = 5;
    private static final String GUARD = """
            "$@" &
            exec >&-
            read -r end
            kill $! 2>/dev/null; wait
            """;

    private final Process guard;
    private final int number;

    private ScreenServer(Process guard, int number) {
        this.guard = guard;
        this.number = number;
    }

    static ScreenServer start(ScreenSize size, Programs programs) throws DisplayException {
        Path server = programs.find("Xvfb")
                .orElseThrow(() -> new DisplayException(Reason.NO_SERVER, WORDS.text("no-server")));
        Process guard = launch(command(server, size, programs));
        try {
            return new ScreenServer(guard, firstNumberOf(guard));
        } catch (DisplayException failed) {
            end(guard);
            throw failed;
        }
    }

    /** The number of the screen: clients connect to {@code :number}. */
    int number() {
        return number;
    }

    /** The processes that make the screen, for those who must see them end. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(guard.descendants().toList());
        all.add(guard.toHandle());
        return all;
    }

    @Override
    public void close() {
        end(guard);
    }

    private static List<String> command(Path server, ScreenSize size, Programs programs) {
        List<String> command = new ArrayList<>();
        programs.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(List.of("/bin/sh", "-c", GUARD, "screen", server.toString(), "-displayfd", "1", "-screen", "0",
                size.asScreenArgument(), "-nolisten", "tcp", "-noreset", "-dpi", "96"));
        return command;
    }

    private static Process launch(List<String> command) throws DisplayException {
        try {
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException refused) {
            throw new DisplayException(Reason.WOULD_NOT_START, WORDS.text("would-not-start"), refused);
        }
    }

    private static int firstNumberOf(Process guard) throws DisplayException {
        CompletableFuture<Integer> number = CompletableFuture.supplyAsync(() -> readNumber(guard));
        try {
            return number.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            throw new DisplayException(Reason.WOULD_NOT_START, WORDS.text("would-not-start"), silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DisplayException(Reason.WOULD_NOT_START, WORDS.text("would-not-start"), stopped);
        }
    }

    private static int readNumber(Process guard) {
        return guard.inputReader().lines().findFirst().map(String::strip).map(Integer::valueOf).orElseThrow();
    }

    private static void end(Process guard) {
        try {
            guard.getOutputStream().close();
            guard.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (IOException closed) {
            System.getLogger(ScreenServer.class.getName()).log(System.Logger.Level.DEBUG, "already ended", closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
        }
    }
}
