package org.attune.forms.library;

import org.attune.words.Words;

/**
 * One thing that differs between two versions of a form.
 *
 * @param linkId the item, or empty for the form as a whole
 * @param kind what differs
 * @param item how people know the item: its text as it is now, or was; never empty for an item
 * @param before what stood there; empty when there was nothing
 * @param after what stands there now; empty when there is nothing
 * @param effect what it means for answers given before
 */
public record Change(String linkId, Kind kind, String item, String before, String after, Effect effect) {
    /** What can differ. */
    public enum Kind {
        /** A new item. */
        ADDED("change.added"),
        /** An item that is there no more. */
        REMOVED("change.removed"),
        /** An item that stands in another place. */
        MOVED("change.moved"),
        /** The wording of the form's title or of an item. */
        TEXT("change.text"),
        /** What kind of answer is asked for. */
        TYPE("change.type"),
        /** An option more. */
        OPTION_ADDED("change.option-added"),
        /** An option less. */
        OPTION_REMOVED("change.option-removed"),
        /** The wording of an option. */
        OPTION_TEXT("change.option-text"),
        /** The weight of an option. */
        OPTION_WEIGHT("change.option-weight"),
        /** Whether an answer is needed. */
        REQUIRED("change.required"),
        /** Whether there may be several answers. */
        REPEATS("change.repeats"),
        /** When it is asked. */
        BRANCHING("change.branching"),
        /** Which answers are taken: length, least, greatest, decimals, pattern. */
        BOUNDS("change.bounds"),
        /** Translations, looks, codes and whatever else does not touch the answers. */
        OTHER("change.other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** What people read: one sentence. */
    public String text() {
        boolean yesOrNo = kind == Kind.REQUIRED || kind == Kind.REPEATS;
        return Words.of(Change.class).text(yesOrNo ? kind.key + "." + after : kind.key, item, before, after);
    }
}
