package org.attune.privacy.internal.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes that are read one after the other; past the end the file is damaged. */
final class Bytes {
    private final ByteBuffer buffer;

    private Bytes(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    static Bytes of(byte[] bytes) {
        return new Bytes(ByteBuffer.wrap(bytes));
    }

    Bytes littleEndian() {
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        return this;
    }

    int at() {
        return buffer.position();
    }

    int left() {
        return buffer.remaining();
    }

    Bytes goTo(int place) throws DamagedException {
        if (place < 0 || place > buffer.limit()) {
            throw new DamagedException();
        }
        buffer.position(place);
        return this;
    }

    Bytes skip(long count) throws DamagedException {
        need(count);
        buffer.position(buffer.position() + (int) count);
        return this;
    }

    int u8() throws DamagedException {
        need(1);
        return buffer.get() & 0xff;
    }

    int u16() throws DamagedException {
        need(2);
        return buffer.getShort() & 0xffff;
    }

    long u32() throws DamagedException {
        need(4);
        return buffer.getInt() & 0xffffffffL;
    }

    byte[] take(long count) throws DamagedException {
        need(count);
        byte[] taken = new byte[(int) count];
        buffer.get(taken);
        return taken;
    }

    /** Four letters that name what follows. */
    String name() throws DamagedException {
        return new String(take(4), StandardCharsets.ISO_8859_1);
    }

    private void need(long count) throws DamagedException {
        if (count < 0 || count > buffer.remaining()) {
            throw new DamagedException();
        }
    }
}
