package org.attune.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

import org.attune.records.RecordId;

/** A file of which bytes are changed, and put right again. Nobody has it open meanwhile. */
final class DamagedFile {
    private static final int TORN = 4;

    private final Path file;
    private final byte[] whole;
    private final String search;
    private final Map<Part, Map<String, byte[]>> values;
    private byte[] bytes;

    private DamagedFile(Path file, byte[] whole, Map<Part, Map<String, byte[]>> values) {
        this.file = file;
        this.whole = whole;
        this.search = new String(whole, StandardCharsets.ISO_8859_1);
        this.values = values;
        this.bytes = whole.clone();
    }

    static DamagedFile of(Path file) throws IOException, SQLException {
        Map<Part, Map<String, byte[]>> values = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<String, byte[]> ofPart = new HashMap<>();
            RawFile.pairs(file, part.sql).forEach((id, hex) -> ofPart.put(id, HexFormat.of().parseHex(hex)));
            values.put(part, ofPart);
        }
        return new DamagedFile(file, Files.readAllBytes(file), values);
    }

    /** What of a record is damaged. */
    enum Part {
        BODY("SELECT record_id, hex(body) FROM event"),
        NONCE("SELECT record_id, hex(nonce) FROM event"),
        HEADER(
                "SELECT record_id, hex(header) FROM event"),
        KEY(
                "SELECT record_id, hex(wrapped) FROM record_key"),
        NONCE_OF_KEY(
                "SELECT record_id, hex(nonce) FROM record_key");

        private final String sql;

        Part(String sql) {
            this.sql = sql;
        }
    }

    /** Changes a part of a record somewhere: one bit, or some bytes in a row. */
    void damage(RecordId record, Part part, boolean torn, Random random) {
        byte[] value = values.get(part).get(record.toString());
        int begin = search.indexOf(new String(value, StandardCharsets.ISO_8859_1));
        assertThat(begin).as(part + " in one piece").isPositive();
        int at = begin + random.nextInt(value.length - TORN);
        for (int i = at; i < at + (torn ? TORN : 1); i++) {
            bytes[i] ^= (byte) (torn ? 1 + random.nextInt(255) : 1 << random.nextInt(8));
        }
    }

    void write() throws IOException {
        Files.write(file, bytes);
    }

    void cutTo(int length) throws IOException {
        Files.write(file, Arrays.copyOf(whole, length));
    }

    void mend() throws IOException {
        bytes = whole.clone();
        Files.write(file, whole);
    }
}
