package org.attune.forms.internal.check;

import java.math.BigDecimal;
import java.util.Optional;

import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/** What an attachment says about its size, and what its size is. */
final class Attachments {
    private Attachments() {
    }

    /** The size in bytes: as it is told, or that of the data; empty when neither is there. */
    static Optional<BigDecimal> size(JsonObject attachment) {
        return Members.number(attachment, "size").or(() -> data(attachment));
    }

    static void check(JsonObject attachment, Place place, Findings findings) {
        Optional<BigDecimal> told = Members.number(attachment, "size");
        Optional<BigDecimal> data = data(attachment);
        if (told.isPresent() && data.isPresent() && told.get().compareTo(data.get()) != 0) {
            findings.add(Rule.ATTACHMENT_SIZE, place.at("size"));
        }
    }

    /** Four letters stand for three bytes, less the filling at the end. */
    private static Optional<BigDecimal> data(JsonObject attachment) {
        return Members.given(attachment, "data").map(text -> {
            long letters = text.chars().filter(letter -> letter > ' ').count();
            long filling = text.chars().filter(letter -> letter == '=').count();
            return BigDecimal.valueOf(letters / 4 * 3 - filling);
        });
    }
}
