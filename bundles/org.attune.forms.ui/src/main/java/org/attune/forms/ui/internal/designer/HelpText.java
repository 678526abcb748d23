package org.attune.forms.ui.internal.designer;

import java.util.Optional;

import org.attune.forms.ItemType;

import com.google.gson.JsonObject;

/** What helps to answer a question: as FHIR has it, an item of its own below the question, which shows words. */
final class HelpText {
    private static final String HELP = "help";

    private HelpText() {
    }

    /** Whether an item is the help of another one. */
    static boolean isHelp(JsonObject item) {
        return Blueprint.type(item) == ItemType.DISPLAY && ItemControl.of(item).equals(HELP);
    }

    /** The help of an item, if it has any. */
    static Optional<JsonObject> of(JsonObject item) {
        return Blueprint.items(item).stream().filter(HelpText::isHelp).findFirst();
    }

    /** Says it, or takes it out when there is nothing to say. */
    static void say(Blueprint blueprint, JsonObject item, String text) {
        Optional<JsonObject> help = of(item);
        if (text.isEmpty()) {
            help.ifPresent(blueprint::remove);
        } else {
            Blueprint.text(help.orElseGet(() -> begin(blueprint, item)), "text", text);
        }
    }

    private static JsonObject begin(Blueprint blueprint, JsonObject item) {
        JsonObject help = blueprint.addFirst(item, ItemType.DISPLAY);
        ItemControl.wish(help, HELP);
        return help;
    }
}
