package org.attune.vault.internal.folder;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls out to whoever holds a workspace. */
public final class Caller {
    private static final long LONGEST_SECONDS = 5;
    private static final System.Logger LOG = System.getLogger(Caller.class.getName());

    private Caller() {
    }

    /** Whether somebody in another process heard the word. */
    public static boolean call(Layout layout, String word) {
        Optional<Path> socket = LockNote.read(layout.lock()).flatMap(LockNote::socket);
        return socket.isPresent() && answer(socket.get(), word);
    }

    private static boolean answer(Path socket, String word) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Line.write(channel, word);
            CompletableFuture<String> answer = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> answer.complete(line(channel)));
            return Line.OK.equals(answer.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (IOException | UnsupportedOperationException | ExecutionException | TimeoutException nobody) {
            LOG.log(System.Logger.Level.DEBUG, "Nobody answered a call", nobody);
            return false;
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String line(SocketChannel channel) {
        try {
            return Line.read(channel);
        } catch (IOException hungUp) {
            return "";
        }
    }
}
