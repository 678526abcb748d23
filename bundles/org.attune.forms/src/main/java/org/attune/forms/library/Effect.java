package org.attune.forms.library;

import org.attune.words.Words;

/** What a change of a form means for answers that were given before. All of them stay readable, whatever changed. */
public enum Effect {
    /** They mean the same and may be counted together with new ones. */
    SAME("effect.same"),
    /** They answer another question: not to be counted together with new ones. */
    NOT_COMPARABLE("effect.not-comparable"),
    /** It was not asked: they have no answer to it. */
    NOT_ASKED_BEFORE("effect.not-asked"),
    /** It is asked no more: nothing new comes to be compared with. */
    NO_LONGER_ASKED("effect.no-longer"),
    /** Some may have chosen what nobody can choose any more. */
    OPTION_GONE("effect.option-gone"),
    /** Nobody could choose it then: how often each option was chosen is not to be compared. */
    OPTION_NEW("effect.option-new"),
    /** They give another score than the same answers give now. */
    SCORES_DIFFER("effect.scores"),
    /** Others were asked then than are asked now. */
    ASKED_OF_OTHERS("effect.others");

    private final String key;

    Effect(String key) {
        this.key = key;
    }

    /** Whether answers before and after may be counted together. */
    public boolean comparable() {
        return this == SAME || this == NOT_ASKED_BEFORE || this == NO_LONGER_ASKED;
    }

    /** What people read, one or two sentences. */
    public String text() {
        return Words.of(Effect.class).text(key);
    }
}
