package org.attune.privacy.internal.rules;

import java.util.regex.Pattern;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Dates with the name of a month, in English, and days of a month such as "on the 14th". "May" and "March" count only
 * where they cannot be the verb.
 */
@Component(service = ScanRule.class)
public final class WrittenDateRule extends ShapeRule {
    private static final String SURE = "(?i:Jan(?:uary)?|Feb(?:ruary)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|"
            + "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DOUBTFUL = "(?:May|MAY|Mar(?:ch)?|MAR(?:CH)?)";
    private static final String MONTH = "(?:" + SURE + "|" + DOUBTFUL + ")\\b(?:\\.(?=[ ]?[\\d'’]))?";
    private static final String ANY_MONTH = "(?:" + SURE + "|(?i:may|mar(?:ch)?))\\b(?:\\.(?=[ ]?[\\d'’]))?";
    private static final String ALONE = "(?:January|February|September|October|November|December|July)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String TH = "(?i:st|nd|rd|th)";
    private static final String YEAR = "(?:,? ?(?:of )?(?:(?:19|20)\\d\\d|['’]\\d\\d)(?!\\d))";
    private static final String NOT_A_DAY = "(?! (?i:floor|ward|day|week|month|year|time|attempt|visit|session|"
            + "occasion|try|round|bed|line|dose|cycle|anniversary|step|page|birthday|stage|one|person|patient))";

    public WrittenDateRule() {
        super("attune.date-in-words",
                date(DAY + "[ .-]{0,2}" + MONTH + "(?:[-/ ]\\d\\d(?!\\d)|-(?:19|20)\\d\\d|" + YEAR + ")?"),
                date(DAY + TH + " (?:(?i:day )?(?i:of) )?" + ANY_MONTH + YEAR + "?"),
                date(MONTH + " (?i:the )?" + DAY + "(?!\\d|[:./]\\d|%)" + TH + "?" + YEAR + "?"),
                date(ANY_MONTH + " (?i:the )?" + DAY + TH + YEAR + "?"), date(MONTH + "[-/]?" + YEAR),
                date(ALONE),
                date("(?i:in|since|until|till|by|during|last|next|early|late|mid|end of|from|of|this|before|"
                        + "after)[ -]"
                        + "(?<id>(?:" + ALONE + "|April|June|August|March|May|Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec)\\b)"
                        + "(?! [\\p{Lu}])"),
                date("(?i:on|until|till|since|by|from) (?i:the )?(?<id>" + DAY + TH + ")" + NOT_A_DAY));
    }

    private static Shape date(String words) {
        return new Shape(IdentifierClass.DATE,
                Pattern.compile("(?<![/.-])(?:" + words + ")(?![\\p{L}\\p{N}])"), Shape.First.EITHER);
    }
}
