package org.attune.practice.internal;

import org.attune.practice.Idea;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;

import com.google.gson.JsonObject;

/** The JSON of ideas: the view of a body, and its schema. */
final class IdeaBodies {
    static final BodyView<Idea> VIEW = BodyView.of(BodyView.gson(), Idea.class);

    private IdeaBodies() {
    }

    static JsonObject schema() {
        return JsonResource.object(Idea.class, "idea.schema.json");
    }
}
