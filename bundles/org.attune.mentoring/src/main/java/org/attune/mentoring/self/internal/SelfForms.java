package org.attune.mentoring.self.internal;

import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.library.FormSource;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The forms of the pages for oneself, among the other forms: a site may copy one and ask in words of its own. */
@Component
public final class SelfForms implements FormSource {
    @Override
    public List<JsonObject> forms() {
        return Stream.of("self-awareness.json", "self-care.json")
                .map(name -> JsonResource.object(SelfForms.class, name)).toList();
    }
}
