package org.attune.mentoring.self.internal;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.self.SelfPage;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Recipient;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * A type of page for oneself. Neither title nor search holds a word of what was written; no recipient but the holder is
 * given one, and none may count it. The day in its header is the one to look at it again, if there is one.
 */
abstract class SelfType extends ViewedType<SelfPage> {
    private static final Words WORDS = Words.of(SelfType.class);

    private final String key;

    SelfType(SelfPart part, String key) {
        super(part.type(), DataClass.KEPT_TO_ONESELF, SelfBodies.VIEW, "self-page.schema.json");
        this.key = key;
    }

    @Override
    public String label() {
        return WORDS.text(key);
    }

    @Override
    protected String title(SelfPage page) {
        return label();
    }

    @Override
    protected Header header(SelfPage page) {
        return new Header(page.lookAgainOn().or(page::day), Optional.empty(), List.of());
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return recipient == Recipient.ME ? body : new JsonObject();
    }
}
