package org.attune.vault.internal.folder;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the holder of a workspace hears words from other processes of the same person: a socket in a folder that only
 * they can enter. A word is one line; the answer is one line, {@code ok} or {@code nobody}.
 */
public final class CallSocket implements AutoCloseable {
    /** Socket names are short: 104 bytes on macOS, 108 on Linux. */
    private static final int LONGEST_PATH = 90;
    private static final System.Logger LOG = System.getLogger(CallSocket.class.getName());

    private final Path path;
    private final ServerSocketChannel server;

    private CallSocket(Path path, ServerSocketChannel server) {
        this.path = path;
        this.server = server;
    }

    /**
     * Begins to listen; empty where the system cannot, which costs only the convenience.
     *
     * @param hearer is told each word, on a thread of its own; whether somebody heard it
     */
    public static Optional<CallSocket> listen(Predicate<String> hearer) {
        try {
            Path folder = shortFolder();
            Path path = folder.resolve("s");
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            CallSocket socket = new CallSocket(path, server);
            Thread.ofPlatform().name("attune-call").daemon().start(() -> socket.serve(hearer));
            return Optional.of(socket);
        } catch (IOException | UnsupportedOperationException noSockets) {
            LOG.log(System.Logger.Level.INFO, "Nobody can call this workspace", noSockets);
            return Optional.empty();
        }
    }

    private static Path shortFolder() throws IOException {
        Path folder = Files.createTempDirectory(parent(), "attune-call-" + ProcessHandle.current().pid() + "-");
        PrivateFiles.createFolder(folder);
        return folder;
    }

    /** Where the folders of sockets lie: in the temporary folder, unless its name is too long for a socket. */
    public static Path parent() {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Path shared = Path.of("/tmp");
        boolean tooLong = temp.toString().length()
                + "/attune-call-1234567-12345678901234567890/s".length() > LONGEST_PATH;
        return tooLong && Files.isDirectory(shared) ? shared : temp;
    }

    /** The socket's path. */
    public Path path() {
        return path;
    }

    private void serve(Predicate<String> hearer) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("attune-called").start(() -> answer(caller, hearer));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failed) {
                LOG.log(System.Logger.Level.INFO, "A call could not be taken", failed);
            }
        }
    }

    private static void answer(SocketChannel caller, Predicate<String> hearer) {
        try (caller) {
            String word = Line.read(caller);
            Line.write(caller, hearer.test(word) ? Line.OK : Line.NOBODY);
        } catch (IOException hungUp) {
            LOG.log(System.Logger.Level.DEBUG, "A caller hung up", hungUp);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            PrivateFiles.deleteAll(path.getParent());
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.INFO, "A socket was left behind", failed);
        }
    }
}
