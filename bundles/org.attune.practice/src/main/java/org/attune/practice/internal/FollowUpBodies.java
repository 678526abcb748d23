package org.attune.practice.internal;

import org.attune.practice.FollowUp;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;

import com.google.gson.JsonObject;

/** The JSON of follow-ups: the view of a body, and its schema. */
final class FollowUpBodies {
    static final BodyView<FollowUp> VIEW = BodyView.of(BodyView.gson(), FollowUp.class);

    private FollowUpBodies() {
    }

    static JsonObject schema() {
        return JsonResource.object(FollowUp.class, "follow-up.schema.json");
    }
}
