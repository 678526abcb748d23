package org.attune.privacy.internal.rules;

import java.util.regex.Pattern;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Dates in digits: year first, day or month first, a month with its year, and a day with its month where the words
 * around or the numbers say that it is no score ("4/5", "7/10" are scores).
 */
@Component(service = ScanRule.class)
public final class DigitDateRule extends ShapeRule {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String NO_NUMBER_BEFORE = "(?<!\\d[-/.,])";
    private static final String NO_NUMBER_AFTER = "(?![-/.]\\d)";
    private static final String UNIT = "(?! ?(?:mg|mcg|g|ml|mmol|units?|points?|of\\b|hours?|h\\b|x\\b|%))";

    public DigitDateRule() {
        super("attune.date-in-digits",
                date(YEAR + "([-/.])" + MONTH + "\\1" + DAY + "(?=T\\d|" + "(?![\\p{L}\\p{N}]))"),
                date(YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"),
                date(YEAR + "-(?:0[1-9]|1[0-2])"),
                date("(?:" + DAY + "([-/.] ?)" + MONTH + "\\1|" + MONTH + "([-/.] ?)" + DAY + "\\2)(?:" + YEAR
                        + "|['’]?\\d\\d)"),
                date(MONTH + "/" + YEAR),
                date("(?!24/7)(?:1[3-9]|2\\d|3[01])/" + MONTH + UNIT),
                behindAWord("(?:on|dated?|dob|d\\.o\\.b\\.?|born|since|until|till|admitted|discharged|died|seen)"
                        + "(?: (?:on|the))?:? (?<id>(?:" + DAY + "/" + MONTH + "|"
                        + "" + MONTH + "/" + DAY + "))" + UNIT));
    }

    private static Shape date(String digits) {
        return new Shape(IdentifierClass.DATE, Pattern.compile(NO_NUMBER_BEFORE + "(?:" + digits
                + ")(?!\\d)" + NO_NUMBER_AFTER), Shape.First.DIGIT);
    }

    private static Shape behindAWord(String words) {
        return Shape.anyCase(IdentifierClass.DATE, words + NO_NUMBER_AFTER).onLetters();
    }
}
