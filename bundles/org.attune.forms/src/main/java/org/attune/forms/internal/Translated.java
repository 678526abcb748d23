package org.attune.forms.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

/** A text and its translations, as the extension {@code translation} beside a text keeps them. */
public final class Translated {
    private static final String TRANSLATION = Extensions.HL7 + "translation";

    private Translated() {
    }

    /**
     * A text in a language, or else as it was written first.
     *
     * @param owner holds the text {@code name} and its extensions in {@code _name}
     * @param language a BCP 47 tag; a translation into {@code fr} serves {@code fr-CA}
     */
    public static String text(JsonObject owner, String name, String language) {
        String first = Members.text(owner, name);
        if (language.isEmpty() || !owner.has("_" + name)) {
            return first;
        }
        String wanted = language.toLowerCase(Locale.ROOT);
        return find(owner, name, wanted::equals)
                .or(() -> find(owner, name, offered -> wanted.startsWith(offered + "-"))).orElse(first);
    }

    /** All translations of a text. */
    public static Stream<String> all(JsonObject owner, String name) {
        return Members.object(owner, "_" + name).stream()
                .flatMap(beside -> Extensions.all(beside, TRANSLATION).stream()).map(Translated::content);
    }

    private static Optional<String> find(JsonObject owner, String name, Predicate<String> language) {
        return Members.object(owner, "_" + name).stream()
                .flatMap(beside -> Extensions.all(beside, TRANSLATION).stream())
                .filter(one -> language.test(part(one, "lang", "valueCode").toLowerCase(Locale.ROOT)))
                .map(Translated::content).filter(text -> !text.isEmpty()).findFirst();
    }

    private static String content(JsonObject translation) {
        String text = part(translation, "content", "valueString");
        return text.isEmpty() ? part(translation, "content", "valueMarkdown") : text;
    }

    private static String part(JsonObject translation, String url, String value) {
        return Extensions.first(translation, url).map(one -> Members.text(one, value)).orElse("");
    }
}
