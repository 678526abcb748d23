package org.attune.debrief.internal;

import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.privacy.survey.Question;
import org.attune.records.json.JsonResource;
import org.attune.words.Languages;

import com.google.gson.JsonObject;

/** The questions of the pulse: a form like any other, read as an anonymous survey asks. */
final class ClimateForm {
    /** Holder of what is read once. */
    private static final class Read {
        private static final Form FORM = Form.of(JsonResource.object(Read.class, "debrief-climate.json"));
    }

    private ClimateForm() {
    }

    /** The form; a copy. */
    static JsonObject json() {
        return Read.FORM.json().deepCopy();
    }

    static String title() {
        return Read.FORM.title(language());
    }

    /** In the person's language. */
    static List<Question> questions() {
        return Read.FORM.items().stream().map(ClimateForm::question).toList();
    }

    /** What the numbers of a scale mean in the person's language, from 1 on. */
    static List<String> scale() {
        return Read.FORM.items().getFirst().options().stream().map(option -> option.text(language())).toList();
    }

    private static Question question(Item item) {
        String text = item.text(language());
        List<Option> options = item.options();
        return item.type() == ItemType.CHOICE
                ? Question.scale(item.linkId(), text, 1, options.size())
                : Question.text(item.linkId(), text);
    }

    private static String language() {
        return Languages.current().getLanguage();
    }
}
