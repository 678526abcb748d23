package org.attune.vault.internal.book;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.TypeName;
import org.attune.records.json.CanonicalJson;
import org.attune.records.json.StrictJson;
import org.attune.vault.internal.words.VaultWords;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Whether a body may be kept. */
final class Examination {
    /** The largest body, as canonical JSON. */
    static final int LARGEST = 2 * 1024 * 1024;

    private Examination() {
    }

    /**
     * Looks a body over.
     *
     * @return it as canonical JSON
     * @throws RecordsException {@code INVALID}, {@code TOO_LARGE}
     */
    static byte[] pass(InstalledType installed, JsonObject body, LocalDate today) throws RecordsException {
        byte[] bytes = storable(body);
        refuse(installed.complaints(body));
        refuse(installed.type().check(body, today));
        return bytes;
    }

    /** What fits into the file, valid or not: a draft need not be more. */
    static byte[] storable(JsonObject body) throws RecordsException {
        if (depth(body) > StrictJson.DEEPEST) {
            refuse(List.of(new Complaint("", VaultWords.text("invalid.deep", StrictJson.DEEPEST))));
        }
        byte[] bytes = encode(CanonicalJson.text(body));
        if (bytes.length > LARGEST) {
            throw new RecordsException(Reason.TOO_LARGE,
                    VaultWords.text("records.large", LARGEST / (1024 * 1024)));
        }
        return bytes;
    }

    /** Half of a surrogate pair would silently become a question mark. */
    private static byte[] encode(String text) throws RecordsException {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(encoded.array(), encoded.limit());
        } catch (CharacterCodingException halfCharacter) {
            throw RecordsException.invalid(List.of(new Complaint("", VaultWords.text("invalid.half"))));
        }
    }

    private static void refuse(List<Complaint> complaints) throws RecordsException {
        if (!complaints.isEmpty()) {
            throw RecordsException.invalid(complaints);
        }
    }

    private static int depth(JsonElement value) {
        return switch (value) {
            case JsonObject object -> 1 + deepest(object.asMap().values());
            case JsonArray array -> 1 + deepest(array.asList());
            default -> 0;
        };
    }

    private static int deepest(Collection<JsonElement> values) {
        int deepest = 0;
        for (JsonElement value : values) {
            deepest = Math.max(deepest, depth(value));
        }
        return deepest;
    }

    /** The type of a name. */
    static InstalledType installed(Types types, TypeName name) throws RecordsException {
        return types.find(name).orElseThrow(
                () -> new RecordsException(Reason.UNKNOWN_TYPE, VaultWords.text("records.unknown-type", name)));
    }
}
