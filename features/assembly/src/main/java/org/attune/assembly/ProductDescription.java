package org.attune.assembly;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a product is made of, as its {@code product.json} says.
 *
 * @param version of the product
 * @param features names of feature folders
 * @param lib jars of the class path that starts the framework
 * @param natives libraries to lay out unpacked
 * @param modules of the Java runtime that goes with it
 * @param locales whose days and numbers that runtime can write, by language tag
 */
record ProductDescription(String version, List<String> features, List<Coordinates> lib, List<Natives> natives,
        List<String> modules, List<String> locales) {
    /**
     * Native libraries inside a bundle.
     *
     * @param folder path inside the jar, empty or with {@code /} at its end
     * @param suffix of the file names that are meant
     */
    record Natives(Coordinates bundle, String folder, String suffix) {}

    static ProductDescription read(Path file) throws IOException, AssemblyException {
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        return new ProductDescription(json.get("version").getAsString(), texts(json.getAsJsonArray("features")),
                lib(json.getAsJsonArray("lib")), natives(json.getAsJsonArray("natives")),
                texts(json.getAsJsonArray("modules")), locales(json));
    }

    private static List<String> locales(JsonObject json) {
        return json.has("locales") ? texts(json.getAsJsonArray("locales")) : List.of();
    }

    private static List<Coordinates> lib(JsonArray ids) throws AssemblyException {
        List<Coordinates> lib = new ArrayList<>();
        for (String id : texts(ids)) {
            lib.add(Coordinates.parse(id));
        }
        return List.copyOf(lib);
    }

    private static List<Natives> natives(JsonArray given) throws AssemblyException {
        List<Natives> natives = new ArrayList<>();
        for (JsonElement one : given) {
            JsonObject json = one.getAsJsonObject();
            natives.add(new Natives(Coordinates.parse(json.get("bundle").getAsString()),
                    json.get("folder").getAsString(), json.get("suffix").getAsString()));
        }
        return List.copyOf(natives);
    }

    private static List<String> texts(JsonArray values) {
        return StreamSupport.stream(values.spliterator(), false).map(JsonElement::getAsString).toList();
    }
}
