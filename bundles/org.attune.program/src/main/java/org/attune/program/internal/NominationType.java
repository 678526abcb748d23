package org.attune.program.internal;

import java.util.List;
import java.util.Optional;

import org.attune.program.Nomination;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.records.json.Without;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code program.nomination}. Its title names nobody: it is there to be counted. */
@Component(service = RecordType.class)
public final class NominationType extends ViewedType<Nomination> {
    private static final Words WORDS = Words.of(NominationType.class);

    /** The type. */
    public NominationType() {
        super(Nomination.TYPE, DataClass.NEEDS_ANSWERS, ProgramBodies.NOMINATION, "nomination.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.nomination");
    }

    @Override
    protected String title(Nomination nomination) {
        return label();
    }

    @Override
    protected Header header(Nomination nomination) {
        return new Header(nomination.on(), Optional.empty(),
                nomination.nominee().map(id -> Link.to(Nomination.NOMINEE_LINK, id)).stream().toList());
    }

    /** Only counts are for others. */
    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return Without.members(body, "nominee");
    }
}
