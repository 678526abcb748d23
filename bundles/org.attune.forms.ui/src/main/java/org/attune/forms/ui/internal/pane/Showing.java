package org.attune.forms.ui.internal.pane;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.filling.Filling;
import org.attune.forms.filling.Place;
import org.attune.forms.filling.Problem;
import org.attune.forms.filling.Typing;
import org.attune.forms.ui.FormSetting;
import org.attune.forms.ui.internal.fields.Asked;

/** A form as one person looks at it: which sections are folded, and what they were told already. */
public final class Showing {
    private static final Set<String> BESIDE_THE_QUESTION = Set.of("help", "flyover", "prompt", "instructions", "lower",
            "upper", "unit");

    private final Filling filling;
    private final FormSetting setting;
    private final Typing typing;
    private final Calculating calculating;
    private final Set<Place> folded = new HashSet<>();
    private final Set<Place> left = new HashSet<>();
    private boolean done;
    private Runnable reshaped = () -> {};

    /** Nothing folded, nothing told. */
    public Showing(Filling filling, FormSetting setting) {
        this.filling = filling;
        this.setting = setting;
        this.typing = setting.typing();
        this.calculating = new Calculating(filling, setting);
    }

    /** The form being filled in. */
    public Filling filling() {
        return filling;
    }

    /** Whether answers are looked at, not given. */
    public boolean isReadOnly() {
        return setting.readOnly();
    }

    /** What follows from answers. */
    public Calculating calculating() {
        return calculating;
    }

    FormSetting setting() {
        return setting;
    }

    Asked asked(Place place) {
        return new Asked(filling, place, setting, typing, () -> calculating.remark(place.item()));
    }

    /** Calls somebody when lines come or go by folding. */
    public void onReshape(Runnable then) {
        reshaped = then;
    }

    boolean isFolded(Place place) {
        return folded.contains(place);
    }

    void fold(Place place, boolean now) {
        if (now ? folded.add(place) : folded.remove(place)) {
            reshaped.run();
        }
    }

    /** Opens whatever a place is folded away in. */
    public void unfoldAround(Place place) {
        boolean opened = false;
        for (Optional<Place> at = place.parent(); at.isPresent(); at = at.get().parent()) {
            opened |= folded.remove(at.get());
        }
        if (opened) {
            reshaped.run();
        }
    }

    /** The keyboard has left a question: from now on it may be told what is not in order there. */
    void leave(Place place) {
        left.add(place);
    }

    /** A person wants to be done: whatever is missing may be told. */
    public void wantsToBeDone() {
        done = true;
    }

    /** What a person may be told about a question now: nothing that they are still about to do. */
    List<Problem> problems(Place place) {
        return place.problems().stream().filter(problem -> done || switch (problem.kind()) {
            case MISSING, TOO_FEW -> false;
            case UNREAD, TOO_SHORT, TOO_SMALL, OTHER_FORMAT -> left.contains(place);
            default -> true;
        }).toList();
    }

    /** The words that the form has to say beside a question. */
    List<Item> beside(Place place) {
        return place.item().items().stream().filter(Showing::isBeside).filter(Item::isShown).toList();
    }

    /** Whether an item is shown with its question and not on a line of its own. */
    static boolean isBeside(Item item) {
        boolean belowQuestion = item.parent().filter(parent -> parent.type().asks()).isPresent();
        return item.type() == ItemType.DISPLAY && BESIDE_THE_QUESTION.contains(item.itemControl())
                && (belowQuestion || item.itemControl().equals("help"));
    }

    String text(Item item) {
        String prefix = item.prefix(setting.language());
        return (prefix + " " + item.text(setting.language())).strip();
    }
}
