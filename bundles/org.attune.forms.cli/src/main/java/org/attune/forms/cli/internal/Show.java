package org.attune.forms.cli.internal;

import java.io.IOException;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Plain;
import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.records.json.BadJsonException;
import org.attune.words.Languages;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Shows a form as an outline: what it asks, in which order. */
final class Show implements FormsAction {
    private static final Words WORDS = Words.of(Show.class);

    @Override
    public int mostFiles() {
        return 1;
    }

    @Override
    public void run(ConsoleSite site, List<String> files) throws CommandException, IOException {
        Form form = read(site, files.getFirst());
        if (site.json()) {
            site.answer(json(form));
            return;
        }
        String language = Languages.current().toLanguageTag();
        site.out().println(Plain.line(form.title(language) + " " + form.version().orElse("")));
        form.all().forEach(item -> site.out().println(line(item, language)));
    }

    private static Form read(ConsoleSite site, String file) throws CommandException, IOException {
        try {
            return Form.of(FormFile.read(site, file));
        } catch (BadJsonException noJson) {
            throw new CommandException(Reason.INPUT, Plain.line(file + ": " + noJson.getMessage()), noJson);
        }
    }

    private static String line(Item item, String language) {
        String text = Plain.line(item.prefix(language) + " " + item.text(language));
        StringBuilder line = new StringBuilder("  ".repeat(item.depth() + 1)).append(Plain.line(item.linkId()))
                .append("  ").append(text).append("  (").append(type(item));
        if (item.required()) {
            line.append(", ").append(WORDS.text("show.required"));
        }
        if (item.repeats()) {
            line.append(", ").append(WORDS.text("show.repeats"));
        }
        if (!item.conditions().isEmpty()) {
            line.append(", ").append(WORDS.text("show.conditions"));
        }
        if (!item.isShown()) {
            line.append(", ").append(WORDS.text("show.hidden"));
        }
        return line.append(')').toString();
    }

    private static String type(Item item) {
        return item.type() == ItemType.UNKNOWN ? WORDS.text("show.unknown") : item.type().word();
    }

    private static JsonArray json(Form form) {
        JsonArray all = new JsonArray();
        for (Item item : form.all()) {
            JsonObject json = new JsonObject();
            json.addProperty("linkId", item.linkId());
            json.addProperty("depth", item.depth());
            json.addProperty("type", item.type().word());
            json.addProperty("text", item.text(""));
            json.addProperty("required", item.required());
            json.addProperty("repeats", item.repeats());
            json.addProperty("shown", item.isShown());
            all.add(json);
        }
        return all;
    }
}
