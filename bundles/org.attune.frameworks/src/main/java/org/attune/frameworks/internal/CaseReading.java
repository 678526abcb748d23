package org.attune.frameworks.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Framework;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads a CASE 1.1 CFPackage. Items come in the order of the package; headings are left out. */
final class CaseReading {
    private CaseReading() {
    }

    static Framework framework(JsonObject casePackage) {
        JsonObject document = casePackage.getAsJsonObject("CFDocument");
        List<Dimension> items = StreamSupport.stream(casePackage.getAsJsonArray("CFItems").spliterator(), false)
                .map(JsonElement::getAsJsonObject).map(CaseReading::dimension)
                .filter(item -> !item.role().equals(Dimension.GROUP)).toList();
        return new Framework(text(document, "identifier"), text(document, "title"), text(document, "version"), items);
    }

    private static Dimension dimension(JsonObject item) {
        return new Dimension(text(item, "identifier"), text(item, "humanCodingScheme"),
                text(item, "abbreviatedStatement"), text(item, "fullStatement"), text(item, "CFItemType"));
    }

    private static String text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString).orElse("");
    }
}
