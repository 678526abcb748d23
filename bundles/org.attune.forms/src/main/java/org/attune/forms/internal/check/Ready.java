package org.attune.forms.internal.check;

import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.Translated;

/** A form made ready to check many responses. Any thread: what is worked out later is the same whoever does it. */
public final class Ready {
    private final int[] places;
    private final ValueRules[] rules;

    private Ready(Form form) {
        places = new int[form.all().size()];
        rules = new ValueRules[places.length];
        number(form.items());
    }

    /** For a form. */
    public static Ready of(Form form) {
        return new Ready(form);
    }

    private void number(List<Item> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            places[siblings.get(i).index()] = i;
            number(siblings.get(i).items());
        }
    }

    int placeAmongSiblings(Item item) {
        return places[item.index()];
    }

    ValueRules rules(Item item) {
        ValueRules known = rules[item.index()];
        if (known == null) {
            known = ValueRules.of(item);
            rules[item.index()] = known;
        }
        return known;
    }

    /** Whether a text is that of the item, or one of its translations. */
    boolean isTextOf(Item item, String text) {
        String own = Members.text(item.json(), "text");
        return own.isEmpty() || own.equals(text) || Translated.all(item.json(), "text").anyMatch(text::equals);
    }
}
