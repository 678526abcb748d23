package org.attune.program.internal;

import java.util.List;
import java.util.Optional;

import org.attune.program.CheckIn;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code program.check-in}: for its holder alone. Its title says the day and nothing else. */
@Component(service = RecordType.class)
public final class CheckInType extends ViewedType<CheckIn> {
    private static final Words WORDS = Words.of(CheckInType.class);

    /** The type. */
    public CheckInType() {
        super(CheckIn.TYPE, DataClass.PRIVATE_REFLECTION, ProgramBodies.CHECK_IN, "check-in.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.check-in");
    }

    @Override
    protected String title(CheckIn checkIn) {
        return label();
    }

    @Override
    protected Header header(CheckIn checkIn) {
        return new Header(checkIn.on(), Optional.empty(), List.of());
    }

    /** Nothing of it is for anybody else, whatever was shared. */
    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return recipient == Recipient.ME ? body : new JsonObject();
    }
}
