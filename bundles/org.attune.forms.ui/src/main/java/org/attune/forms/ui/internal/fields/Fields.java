package org.attune.forms.ui.internal.fields;

import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.eclipse.swt.widgets.Composite;

/** Chooses the field of a question: as the form wishes, else by the number of options. */
public final class Fields {
    private static final int MOST_AT_ONCE = 7;
    private static final int MOST_IN_A_LIST = 20;

    private Fields() {
    }

    /**
     * Makes the field of a question.
     *
     * @param parent has a one-column grid
     */
    public static Field make(Composite parent, Asked asked) {
        if (asked.setting().readOnly() || asked.item().readOnly() && !asked.item().isCalculated()) {
            return new ToldField(parent, asked);
        }
        if (asked.item().isCalculated()) {
            return new CalculatedField(parent, asked);
        }
        return switch (asked.item().type()) {
            case BOOLEAN -> asked.item().itemControl().equals("check-box")
                    ? new TickField(parent, asked)
                    : new YesNoField(parent, asked);
            case STRING, TEXT -> asked.item().repeats()
                    ? new SeveralFields(parent, asked, WordsField::new)
                    : new WordsField(parent, asked, asked.place().slots().getFirst());
            case CHOICE, OPEN_CHOICE -> choice(parent, asked);
            case ATTACHMENT -> asked.setting().files().<Field>map(files -> new AttachmentField(parent, asked, files))
                    .orElseGet(() -> new ToldField(parent, asked));
            case REFERENCE, GROUP, DISPLAY, UNKNOWN -> new ToldField(parent, asked);
            default -> asked.item().repeats()
                    ? new SeveralFields(parent, asked, TypedField::new)
                    : new TypedField(parent, asked, asked.place().slots().getFirst());
        };
    }

    private static Field choice(Composite parent, Asked asked) {
        if (asked.item().options().isEmpty()) {
            return asked.item().type() == ItemType.OPEN_CHOICE
                    ? new SeveralFields(parent, asked, WordsField::new)
                    : new ToldField(parent, asked);
        }
        if (asked.item().repeats()) {
            return new TicksField(parent, asked);
        }
        return switch (control(asked)) {
            case "radio-button" -> new RadioField(parent, asked);
            case "drop-down" -> new DropField(parent, asked);
            default -> new FindField(parent, asked);
        };
    }

    private static String control(Asked asked) {
        String wished = asked.item().itemControl();
        boolean known = wished.equals("radio-button") || wished.equals("drop-down") || wished.equals("autocomplete");
        int count = asked.item().options().size();
        String fitting = count <= MOST_AT_ONCE
                ? "radio-button"
                : count <= MOST_IN_A_LIST ? "drop-down" : "autocomplete";
        return known ? wished : fitting;
    }

    /** Whether the field lets people choose nothing by an option of its own. */
    static boolean offersNothing(Asked asked) {
        return !asked.item().required() && asked.item().options().stream().noneMatch(Option::exclusive);
    }
}
