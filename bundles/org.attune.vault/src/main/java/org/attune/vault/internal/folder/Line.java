package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One short line over a socket. */
final class Line {
    static final String OK = "ok";
    static final String NOBODY = "nobody";

    private static final int LONGEST = 64;

    private Line() {
    }

    static String read(SocketChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LONGEST);
        boolean open = true;
        while (open && line.hasRemaining() && !isEnded(line)) {
            open = channel.read(line) >= 0;
        }
        return new String(line.array(), 0, line.position(), StandardCharsets.US_ASCII).strip();
    }

    private static boolean isEnded(ByteBuffer line) {
        return line.position() > 0 && line.get(line.position() - 1) == '\n';
    }

    static void write(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
