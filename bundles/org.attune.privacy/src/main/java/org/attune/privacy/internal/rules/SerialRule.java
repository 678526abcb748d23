package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Serial numbers: what follows "serial", "device" and the like; codes of eight and more letters and digits mixed;
 * runs of
 * eight and more digits.
 */
@Component(service = ScanRule.class)
public final class SerialRule extends ShapeRule {
    private static final Shape LABELLED = Shape.anyCase(IdentifierClass.SERIAL,
            "(?:serial|device|implant|pump|monitor|pacemaker|asset|lot|S/N|SN|UDI|IMEI)"
                    + "(?: (?:no\\.?|nr\\.?|number|id|code|tag))?(?: is| was)?[ "
                    + ":#]{1,3}(?<id>(?=[A-Z-]{0,8}\\d)[A-Z\\d][A-Z\\d/-]{3,39}+)");
    private static final Shape MIXED = Shape.exact(IdentifierClass.SERIAL, "[A-Za-z\\d](?:-?[A-Za-z\\d]){7,39}");
    private static final Shape DIGITS = Shape.exact(IdentifierClass.SERIAL, "(?<![.,-])\\d{8,20}(?![.,]\\d)")
            .onDigits();
    private static final Pattern WORD_AND_NUMBER = Pattern
            .compile("(?:\\p{L}{4,}+-?\\d{1,4}|\\d{1,4}(?:-?\\p{L}{2,}+){1,9})+");
    private static final int LETTERS = 2;
    private static final int FIGURES = 3;

    public SerialRule() {
        super("attune.serial", LABELLED, MIXED, DIGITS);
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        String code = match.group();
        long figures = code.chars().filter(Character::isDigit).count();
        long letters = code.chars().filter(Character::isLetter).count();
        boolean isLabelled = match.namedGroups().containsKey("id");
        return isLabelled || letters == 0 || figures >= FIGURES && letters >= LETTERS && isMixed(code);
    }

    /** Whether letters and digits alternate, unlike in a word that ends in a number, such as "session-2026". */
    private static boolean isMixed(String code) {
        return !WORD_AND_NUMBER.matcher(code).matches();
    }
}
