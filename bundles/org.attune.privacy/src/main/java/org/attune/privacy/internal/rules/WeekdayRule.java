package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * A weekday that a word beside it makes one certain day: "last Tuesday", "Friday the 12th", "Monday of that week".
 * A weekday alone, or with a time of day, is none.
 */
@Component(service = ScanRule.class)
public final class WeekdayRule extends ShapeRule {
    private static final String DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|wed|thurs?|fri|sat|"
            + "sun|mon)";
    private static final String LONG_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    public WeekdayRule() {
        super("attune.weekday",
                weekday("(?:last|next|this|past|coming|previous|following) " + LONG_DAY),
                weekday(DAY + ",? (?:the )?(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)"),
                weekday(LONG_DAY + ",? (?:the )?(?:[12]\\d|3[01])(?![:.]?\\d| ?[ap]m)"),
                weekday(LONG_DAY
                        + "(?: (?:morning|afternoon|evening|night))? (?:of )?(?:last|next|this|that) (?:week|month)"),
                weekday(LONG_DAY + " (?:before last|after next|week\\b|fortnight)"));
    }

    private static Shape weekday(String words) {
        return Shape.anyCase(IdentifierClass.WEEKDAY, words).onLetters();
    }
}
