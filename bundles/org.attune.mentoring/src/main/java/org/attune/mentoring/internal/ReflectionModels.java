package org.attune.mentoring.internal;

import java.util.List;

import org.attune.forms.library.FormSource;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * Models of reflection as forms (domain.md 6.2): the stages are named as the models name them, the prompts are ours.
 * Their addresses begin with {@link org.attune.mentoring.Reflecting#MODELS}, as a site's own ones may.
 */
@Component
public final class ReflectionModels implements FormSource {
    private static final List<String> FILES = List.of("driscoll", "gibbs", "kolb", "aomrc");

    @Override
    public List<JsonObject> forms() {
        return FILES.stream().map(name -> JsonResource.object(ReflectionModels.class, "reflection/" + name + ".json"))
                .toList();
    }
}
