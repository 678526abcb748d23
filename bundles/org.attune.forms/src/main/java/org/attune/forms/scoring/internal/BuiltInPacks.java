package org.attune.forms.scoring.internal;

import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.library.FormSource;
import org.attune.forms.scoring.PackSource;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The keys of domain.md 4.3, and for each the shell of its form: items by number, no wording. */
@Component
public final class BuiltInPacks implements PackSource, FormSource {
    private static final List<String> FILES = List.of("scs-26", "scs-sf-12", "proqol-5", "cbi");

    @Override
    public List<JsonObject> packs() {
        return read().toList();
    }

    @Override
    public List<JsonObject> forms() {
        return read().map(PackReading::load).map(loaded -> NumberedForm.of(loaded.pack())).toList();
    }

    private static Stream<JsonObject> read() {
        return FILES.stream().map(name -> JsonResource.object(BuiltInPacks.class, "packs/" + name + ".json"));
    }
}
