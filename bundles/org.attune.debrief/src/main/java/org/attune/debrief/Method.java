package org.attune.debrief;

/**
 * A way to practise or reflect in a group, with what makes it bearable for everybody. Texts are in the person's
 * language.
 *
 * @param code its short name, such as {@code role-play}
 * @param title its name
 * @param capacity for how many people at the most it is offered at once
 * @param comfort how to ask whether people are comfortable with it
 * @param optOut how to say that one may sit it out
 * @param anotherWay what to offer instead
 */
public record Method(String code, String title, int capacity, String comfort, String optOut, String anotherWay) {
    /** Whether it suits a group of this size. */
    public boolean fits(int people) {
        return people <= capacity;
    }
}
