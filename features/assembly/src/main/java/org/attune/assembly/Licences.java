package org.attune.assembly;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Who may do what with which jar, as the CycloneDX bill of materials knows it from the poms and their parents. */
final class Licences {
    private final Map<String, String> byComponent = new HashMap<>();
    private final boolean complete;

    private Licences(boolean complete) {
        this.complete = complete;
    }

    /** Built offline, Maven writes no bill of materials; then nothing is known, which {@link #complete} tells. */
    static Licences read(Path billOfMaterials) throws IOException {
        Licences licences = new Licences(Files.exists(billOfMaterials));
        if (licences.complete) {
            JsonObject bill = JsonParser.parseString(Files.readString(billOfMaterials)).getAsJsonObject();
            bill.getAsJsonArray("components").forEach(component -> licences.add(component.getAsJsonObject()));
        }
        return licences;
    }

    boolean complete() {
        return complete;
    }

    private void add(JsonObject component) {
        String key = component.get("group").getAsString() + ":" + component.get("name").getAsString();
        Optional.ofNullable(component.getAsJsonArray("licenses")).map(Licences::names).filter(text -> !text.isEmpty())
                .ifPresent(text -> byComponent.put(key, text));
    }

    /** Several are joined by "or"; empty if the pom is silent. */
    Optional<String> of(Coordinates jar) {
        return Optional.ofNullable(byComponent.get(jar.group() + ":" + jar.artifact()));
    }

    private static String names(JsonArray licences) {
        return StreamSupport.stream(licences.spliterator(), false).map(JsonElement::getAsJsonObject)
                .map(Licences::name).collect(Collectors.joining(" or "));
    }

    private static String name(JsonObject choice) {
        if (choice.has("expression")) {
            return choice.get("expression").getAsString();
        }
        JsonObject licence = choice.getAsJsonObject("license");
        return licence.get(licence.has("id") ? "id" : "name").getAsString();
    }
}
