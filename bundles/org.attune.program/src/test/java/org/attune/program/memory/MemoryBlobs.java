package org.attune.program.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.records.Blobs;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.VersionHash;

/** Attachments that are gone with the test, named by their content. */
final class MemoryBlobs implements Blobs {
    private final Gate gate;
    private final Map<VersionHash, byte[]> kept = new ConcurrentHashMap<>();

    MemoryBlobs(Gate gate) {
        this.gate = gate;
    }

    @Override
    public VersionHash keep(InputStream content) throws RecordsException {
        gate.write();
        byte[] bytes = read(content);
        if (bytes.length > LARGEST) {
            throw new RecordsException(Reason.TOO_LARGE, "The file is too large.");
        }
        VersionHash name = MemoryDocuments.nameOf(bytes);
        kept.putIfAbsent(name, bytes);
        return name;
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<InputStream> open(VersionHash name) {
        gate.read();
        return Optional.ofNullable(kept.get(name)).map(ByteArrayInputStream::new);
    }
}
