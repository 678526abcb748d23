package org.attune.forms.ui.internal.fields;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.attune.forms.Item;
import org.attune.forms.Value;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaKind;
import org.attune.privacy.media.MediaLimits;
import org.attune.records.Blobs;
import org.attune.words.Words;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Files as answers: FHIR's Attachment, whose address names the content by its hash (RFC 6920), so that the answers alone
 * do not hold it.
 */
final class Attachments {
    private static final Words WORDS = Words.of(Attachments.class);
    private static final String HASH = "ni:///sha-256;";

    private Attachments() {
    }

    /** What an item takes: {@code mimeType}, and {@code maxSize} in megabytes of a million bytes. */
    static MediaLimits limits(Item item) {
        long bytes = item.maxSize().map(size -> size.movePointRight(6).min(BigDecimal.valueOf(Blobs.LARGEST)))
                .map(BigDecimal::longValue).orElse(Blobs.LARGEST);
        return new MediaLimits(item.mimeTypes(), Math.max(1, bytes));
    }

    /** A file as an answer. */
    static Value of(Media media) {
        JsonObject json = new JsonObject();
        json.addProperty("contentType", media.type());
        json.addProperty("url", HASH + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(HexFormat.of().parseHex(media.id())));
        json.addProperty("size", media.size());
        json.addProperty("title", told(media));
        return new Value.Other("Attachment", json);
    }

    /** What people read of a file: its kind and size, and not its name, which may be that of a person. */
    private static String told(Media media) {
        String kind = media.kind().map(MediaKind::ending).map(ending -> WORDS.text("file." + ending))
                .orElse(media.type());
        return WORDS.text("file", kind, Math.max(1, media.size() / 1000));
    }

    /** The file of an answer; empty for one that lies elsewhere. */
    static Optional<Media> media(Value value) {
        return value.json() instanceof JsonObject json && text(json, "url").startsWith(HASH)
                ? id(text(json, "url").substring(HASH.length()))
                        .map(id -> new Media(id, text(json, "contentType"), size(json), text(json, "title"), ""))
                : Optional.empty();
    }

    private static Optional<String> id(String hash) {
        try {
            return Optional.of(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(hash)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String member) {
        return json.get(member) instanceof JsonElement value && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static long size(JsonObject json) {
        return text(json, "size").matches("\\d{1,12}") ? json.get("size").getAsLong() : 0;
    }
}
