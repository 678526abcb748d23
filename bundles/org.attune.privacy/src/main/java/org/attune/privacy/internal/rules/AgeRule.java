package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Ages from 90 to 129, in digits or words. "90 or older" is a group, not an age, and allowed by 45 CFR 164.514(b)(2).
 */
@Component(service = ScanRule.class)
public final class AgeRule extends ShapeRule {
    private static final String NUMBER = "(?:9\\d|1[0-2]\\d)";
    private static final String WORD = "(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
            + "(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?)";
    private static final String AGE = "(?:" + NUMBER + "|" + WORD + ")";
    private static final String NO_GROUP = "(?!\\+| ?(?:or|and) (?:over|older|more|above))";

    public AgeRule() {
        super("attune.age", age("(?<id>" + AGE + ")[- ]?(?:years?|yrs?)[- ]?(?:old|of age)"),
                age("(?<id>" + NUMBER + ") ?(?:yo|y/o|y\\.o\\.|yrs old|yr old)"),
                age("(?:aged?|age of|age is|age was|turned|turns|turning) (?:about |nearly |almost |just "
                        + ")?(?<id>" + AGE
                        + ")" + NO_GROUP),
                age("age ?[:=] ?(?<id>" + NUMBER + ")" + NO_GROUP),
                age("(?<id>(?:9\\d|1[0-2]\\d)(?:st|nd|rd|th)) birthday"),
                age("(?:she|he|they|who|mother|father|husband|wife|patient|grandmother|grandfather)(?:['’]s| is|"
                        + " was|['’]re| are| were) (?:now |only |nearly |almost )?"
                        + "(?<id>" + AGE + ")(?=[ ]?(?:[.,;!?)]|$|and\\b|but\\b))"),
                age("(?<id>" + NUMBER + ")[- ](?:year|yr)[- ]olds?"));
    }

    private static Shape age(String words) {
        return Shape.anyCase(IdentifierClass.AGE, words);
    }
}
