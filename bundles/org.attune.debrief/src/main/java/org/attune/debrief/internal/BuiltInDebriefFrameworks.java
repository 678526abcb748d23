package org.attune.debrief.internal;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.DebriefFrameworks;
import org.attune.records.json.JsonResource;
import org.attune.words.Languages;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The frameworks that we ship: phase names are facts, every prompt is our own. */
@Component
public final class BuiltInDebriefFrameworks implements DebriefFrameworks {
    private static final List<String> FILES = List.of("touch-point", "plus-delta", "gas", "stop5", "pearls", "rounds");

    /** Holder of what is read once. */
    private static final class Read {
        private static final List<JsonObject> FORMS = FILES.stream()
                .map(file -> JsonResource.object(Read.class, "frameworks/" + file + ".json")).toList();
    }

    /** The forms that the frameworks are read from; copies. */
    static List<JsonObject> forms() {
        return Read.FORMS.stream().map(JsonObject::deepCopy).toList();
    }

    @Override
    public List<DebriefFramework> all() {
        String language = Languages.current().getLanguage();
        return Read.FORMS.stream().map(form -> FrameworkForm.read(form, language)).toList();
    }

    @Override
    public DebriefFramework standard() {
        return all().getFirst();
    }

    @Override
    public Optional<DebriefFramework> find(String name) {
        return all().stream().filter(framework -> framework.isCalled(name)).findFirst();
    }

    @Override
    public Optional<JsonObject> form(String name) {
        return find(name).flatMap(found -> Read.FORMS.stream()
                .filter(form -> form.get("url").getAsString().equals(found.url())).findFirst())
                .map(JsonObject::deepCopy);
    }
}
