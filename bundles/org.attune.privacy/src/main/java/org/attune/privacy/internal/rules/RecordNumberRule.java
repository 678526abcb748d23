package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Numbers beside the word for what they number: record, chart, account, plan, licence and the like; and NHS numbers by
 * their check digit.
 */
@Component(service = ScanRule.class)
public final class RecordNumberRule extends ShapeRule {
    private static final String WHAT = "(?:MRN|MR|URN|NHI|NHS|GMC|NMC|NPI|DEA|PIN|HCN|OHIP|CHI|"
            + "(?:medical |health |patient |hospital |case |account |acct |insurance |policy |member(?:ship)? |"
            + "licen[cs]e |registration |certificate |passport |badge |staff |claim )"
            + "(?:record|card|plan|id|no|nr|num|number|ref|reference)|"
            + "record|chart|account|acct|policy|plan|licen[cs]e|certificate|passport|claim|member|beneficiary|"
            + "case|file|hospital|patient|registration|reference|ref)";
    private static final String NUMBER_SIGN = "(?: ?(?:no\\.?|nr\\.?|num\\.?|number|id|[#№])| ?:| is| "
            + "was){1,2}[ :#]{0,3}";
    private static final String CODE = "(?:[A-Z]{1,4}[-/ ]?)?\\d[\\d/-]{1,14}\\d[A-Z]?";
    private static final String LONG_NUMBER = "(?:[A-Z]{1,3}-?)?\\d{5,12}";

    private static final Shape NUMBERED = Shape.anyCase(IdentifierClass.RECORD_NUMBER,
            WHAT + NUMBER_SIGN + "(?<id>" + CODE + ")").onLetters();
    private static final Shape NEAR = Shape.anyCase(IdentifierClass.RECORD_NUMBER,
            WHAT + "s?(?:[ ,:(]{1,3}[\\p{L}.#]{1,12}){0,3}[ ,:#(]{1,3}(?<id>" + LONG_NUMBER + ")").onLetters();
    private static final Shape IN_FRONT = Shape.anyCase(IdentifierClass.RECORD_NUMBER,
            "(?<id>" + LONG_NUMBER + ")(?:[ ,(]{1,2}\\p{L}{1,6}){0,3}[ ,(]{1,2}" + WHAT);
    private static final Shape NHS = Shape.exact(IdentifierClass.RECORD_NUMBER,
            "(?<![\\d-])\\d{3} \\d{3} \\d{4}(?!-?\\d)").onDigits();
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-/]\\d{2,4})?");

    public RecordNumberRule() {
        super("attune.record-number", NUMBERED, NEAR, IN_FRONT);
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        Stream<Finding> nhs = NHS.matches(text).filter(match -> CheckDigits.modulusEleven(match.group()))
                .map(NHS::finding);
        return Stream.concat(super.find(text, roster), nhs);
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        return !YEAR.matcher(match.group("id")).matches();
    }
}
