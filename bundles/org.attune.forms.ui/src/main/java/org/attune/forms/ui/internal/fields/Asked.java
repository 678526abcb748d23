package org.attune.forms.ui.internal.fields;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.forms.filling.Filling;
import org.attune.forms.filling.Place;
import org.attune.forms.filling.Typing;
import org.attune.forms.ui.FormSetting;
import org.attune.words.Words;

/**
 * A question as a field needs it.
 *
 * @param filling takes the answers
 * @param place the question
 * @param setting where it is asked
 * @param typing how its answers are typed
 * @param remark what is said at a calculated answer now: where it comes from, or why it does not
 */
public record Asked(Filling filling, Place place, FormSetting setting, Typing typing, Supplier<String> remark) {
    private static final Words WORDS = Words.of(Asked.class);

    /** The item of the form. */
    public Item item() {
        return place.item();
    }

    /** The id of its widgets. */
    public String id() {
        return setting.id() + "." + place.name();
    }

    /** What is asked, for people; never empty. */
    public String question() {
        String text = item().text(setting.language());
        return text.isBlank() ? item().linkId() : text;
    }

    /** The question and an option of it, for a screen reader. */
    String named(String option) {
        return WORDS.text("option", question(), option);
    }

    /** An option as people read it. */
    String label(Option option) {
        return (option.prefix() + " " + option.text(setting.language())).strip();
    }

    /** An answer as people read it. */
    public String told(Value value) {
        return switch (value) {
            case Value.Bool yes -> WORDS.text(yes.value() ? "yes" : "no");
            case Value.Coding coding -> item().options().stream().filter(option -> option.value().sameAs(coding))
                    .findFirst().map(this::label).orElse(coding.text());
            case Value.Quantity quantity -> (typing.write(quantity) + " " + quantity.unit()).strip();
            default -> typing.write(value);
        };
    }

    /** Whether words of one's own are an answer. */
    boolean takesOwnWords() {
        return item().type() == ItemType.OPEN_CHOICE;
    }

    /** Which option an answer is; below 0 for none. */
    static int indexOf(List<Option> options, Value value) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).value().sameAs(value)) {
                return i;
            }
        }
        return -1;
    }

    /** For comparing what is typed with what there is. */
    String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
