package org.attune.debrief.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Phase;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads a framework out of its form: each group is a phase, each display item in it a prompt. */
final class FrameworkForm {
    /** The extension of a group that suggests how many minutes it takes. */
    static final String MINUTES = "urn:attune:debrief:suggested-minutes";
    /** The extension of a group that names something it offers to write down. */
    static final String CAPTURES = "urn:attune:debrief:captures";
    /** The system of codes that say what a phase is for. */
    static final String PHASE = "urn:attune:debrief:phase";
    /** The system of codes that say how all of it is led. */
    static final String MODE = "urn:attune:debrief:mode";
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final String language;

    private FrameworkForm(String language) {
        this.language = language;
    }

    /** @param language the person's, such as {@code fr} */
    static DebriefFramework read(JsonObject form, String language) {
        return new FrameworkForm(language).framework(form);
    }

    private DebriefFramework framework(JsonObject form) {
        List<Phase> phases = objects(form, "item").filter(item -> text(item, "type").equals("group"))
                .map(this::phase).toList();
        return new DebriefFramework(text(form, "url"), text(form, "version"), text(form, "id"), said(form, "title"),
                said(form, "description"), code(form, MODE).equals("rounds"), phases);
    }

    private Phase phase(JsonObject group) {
        List<String> prompts = objects(group, "item").filter(item -> text(item, "type").equals("display"))
                .map(item -> said(item, "text")).toList();
        boolean notes = objects(group, "item").anyMatch(item -> text(item, "type").equals("text"));
        String title = said(group, "text");
        return new Phase(text(group, "linkId"), code(group, PHASE), title, minutes(group),
                prompts.isEmpty() ? List.of(title) : prompts, captures(group), notes);
    }

    private static Optional<Integer> minutes(JsonObject group) {
        return extensions(group, MINUTES).filter(found -> found.has("valueInteger"))
                .map(found -> found.get("valueInteger").getAsInt()).findFirst();
    }

    private static List<String> captures(JsonObject group) {
        return extensions(group, CAPTURES).map(found -> text(found, "valueCode")).toList();
    }

    private static String code(JsonObject element, String system) {
        return objects(element, "code").filter(code -> text(code, "system").equals(system))
                .map(code -> text(code, "code")).findFirst().orElse("");
    }

    /** A text in the person's language when the form has it, else in the form's own. */
    private String said(JsonObject element, String name) {
        JsonObject beside = Optional.ofNullable(element.getAsJsonObject("_" + name)).orElseGet(JsonObject::new);
        return extensions(beside, TRANSLATION).filter(this::isMine)
                .flatMap(translation -> extensions(translation, "content"))
                .map(content -> text(content, "valueString")).findFirst().orElse(text(element, name));
    }

    private boolean isMine(JsonObject translation) {
        return extensions(translation, "lang").anyMatch(lang -> text(lang, "valueCode").equals(language));
    }

    private static Stream<JsonObject> extensions(JsonObject element, String url) {
        return objects(element, "extension").filter(extension -> text(extension, "url").equals(url));
    }

    private static Stream<JsonObject> objects(JsonObject element, String name) {
        JsonArray found = Optional.ofNullable(element.getAsJsonArray(name)).orElseGet(JsonArray::new);
        return StreamSupport.stream(found.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject element, String name) {
        return Optional.ofNullable(element.get(name)).map(JsonElement::getAsString).orElse("");
    }
}
