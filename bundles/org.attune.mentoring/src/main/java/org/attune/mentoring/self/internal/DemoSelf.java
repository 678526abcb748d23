package org.attune.mentoring.self.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.mentoring.self.SelfPage;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the demo's mentor wrote for themselves: twice what compassion means to them, once how they look after themselves. */
@Component
public final class DemoSelf implements DemoContent {
    @Override
    public int order() {
        return 26;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        List<Write> writes = new ArrayList<>();
        for (JsonElement page : JsonResource.object(DemoSelf.class, "demo-self.json").getAsJsonArray("pages")) {
            writes.add(write(page.getAsJsonObject(), today));
        }
        records.commit(new Act(writes, Optional.empty()));
    }

    private static Write write(JsonObject demo, LocalDate today) {
        SelfPart part = SelfPart.valueOf(demo.get("part").getAsString());
        Optional<LocalDate> again = Optional.ofNullable(demo.get("lookAgainIn")).map(JsonElement::getAsInt)
                .map(today::plusDays);
        SelfPage page = new SelfPage(part.form() + "|1", "",
                Optional.of(today.minusDays(demo.get("daysAgo").getAsInt())), again);
        return new Write.Create(id(demo), part.type(), SelfBodies.with(SelfBodies.VIEW.write(page),
                response(part, demo.getAsJsonArray("item"), again)));
    }

    private static JsonObject response(SelfPart part, JsonArray items, Optional<LocalDate> again) {
        JsonArray all = items.deepCopy();
        again.ifPresent(day -> all.add(SelfBodies.lookAgainOn(day)));
        JsonObject response = new JsonObject();
        response.addProperty("resourceType", "QuestionnaireResponse");
        response.addProperty("questionnaire", part.form() + "|1");
        response.addProperty("status", "in-progress");
        response.add("item", all);
        return response;
    }

    /** The same in every demo, so that pictures of it can be compared. */
    private static RecordId id(JsonObject demo) {
        String seed = "attune demo self " + demo.get("daysAgo").getAsInt();
        return new RecordId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }
}
