package org.attune.forms.library.internal;

import java.util.List;

import org.attune.forms.library.FormSource;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The in-house item bank (domain.md 4.6): questions of our own, to be used as they are or taken into forms of a site. */
@Component
public final class HouseBank implements FormSource {
    private static final List<String> FILES = List.of("importance-confidence", "confidence-before-after",
            "learner-reaction", "readiness");

    @Override
    public List<JsonObject> forms() {
        return FILES.stream().map(name -> JsonResource.object(HouseBank.class, "bank/" + name + ".json")).toList();
    }
}
