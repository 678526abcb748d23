package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Plates of vehicles: shapes that are nothing else, doubtful shapes behind a word such as "plate", and
 * 17-character vehicle numbers (ISO 3779).
 */
@Component(service = ScanRule.class)
public final class VehicleRule extends ShapeRule {
    public VehicleRule() {
        super("attune.vehicle", plate("[A-Z]{2}\\d{2} ?[A-HJ-PR-Z]{3}"), plate("[A-Z]{3}-\\d{3,4}"),
                plate("\\d[A-Z]{3}\\d{3}"), plate("[A-Z]{1,3}-[A-Z]{1,2} \\d{1,4}"),
                plate("(?=[A-Z]{0,16}\\d)[A-HJ-NPR-Z\\d]{9}[\\dX][A-HJ-NPR-Z\\d]{2}\\d{5}"),
                Shape.anyCase(IdentifierClass.VEHICLE,
                        "(?:number plate|licen[cs]e plate|plates?|registration|reg|tag|vehicle|car|van)(?: "
                                + "no\\.?| number)?"
                                + "(?: is| was|:| reads| read)? (?<id>(?=[A-Z -]{0,5}\\d)[A-Z\\d]{1,4}[ "
                                + "-]?[A-Z\\d]{2,5}(?<=[\\d][A-Z -]{0,5}))"));
    }

    private static Shape plate(String signs) {
        return Shape.exact(IdentifierClass.VEHICLE, signs);
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        String plate = match.group();
        return plate.chars().anyMatch(Character::isDigit) && plate.chars().anyMatch(Character::isUpperCase);
    }
}
