package org.attune.assembly;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Writes a feature into the product: as JSON with a hash per bundle, and as the plain list that the launcher reads. */
final class FeatureFiles {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path repository;

    FeatureFiles(Path repository) {
        this.repository = repository;
    }

    /** {@code startlevel TAB path in the product TAB feature}, one bundle per line; see {@link Feature.Entry#levels}. */
    static byte[] list(Feature feature) {
        return feature.bundles().stream()
                .map(bundle -> bundle.levels() + "\tbundles/" + bundle.id().fileName() + "\t" + feature.name()
                        + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** The source with {@code sha-256} (hexadecimal) and {@code size} (bytes) for each bundle. */
    byte[] json(Feature feature) throws IOException, AssemblyException {
        JsonObject described = feature.source().deepCopy();
        for (JsonElement bundle : described.getAsJsonArray("bundles")) {
            seal(bundle.getAsJsonObject());
        }
        return (JSON.toJson(described) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void seal(JsonObject bundle) throws IOException, AssemblyException {
        byte[] jar = Files.readAllBytes(Coordinates.parse(bundle.get("id").getAsString()).in(repository));
        bundle.addProperty("sha-256", HexFormat.of().formatHex(sha256(jar)));
        bundle.addProperty("size", jar.length);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
