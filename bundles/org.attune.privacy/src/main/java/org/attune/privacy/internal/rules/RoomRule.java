package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Rooms, bays, flats and beds by their number. The place is the number, as people would change it.
 */
@Component(service = ScanRule.class)
public final class RoomRule extends ShapeRule {
    private static final String NUMBER = "(?<id>[A-Z]{0,2}-?\\d{1,4}(?:[.-]\\d{1,3})?[A-Z]?)";
    private static final String COUNT = "(?![\\d:]|[.,]\\d| ?(?:days?|nights?|hours?|hrs?|h\\b|min(?:ute)?s?|"
            + "weeks?|months?|years?|times|"
            + "people|persons|nurses|patients|learners|chairs|of (?:us|them)|metres|m\\b|%|am\\b|pm\\b))";
    private static final String SIGN = "(?: (?:no\\.?|nr\\.?|number)| ?#| ?:)? ?";
    private static final String WORD = "(?<id>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
    private static final String ROOMS = "(?:rooms?|rm|side ?room|bay|cubicle|cubby|suite|flat|apartment|apt|unit)";
    private static final String BEDS = "(?:beds?|bed ?space|cot|trolley|chair)";

    public RoomRule() {
        super("attune.room", number(IdentifierClass.ROOM, ROOMS), number(IdentifierClass.BED, BEDS),
                word(IdentifierClass.ROOM, ROOMS), word(IdentifierClass.BED, BEDS),
                Shape.exact(IdentifierClass.ROOM, "(?:[Ii]n|[Oo]f) (?<id>\\d{1,3}[ABE]|\\d{2,3}D)"));
    }

    private static Shape number(IdentifierClass kind, String what) {
        return Shape.anyCase(kind, what + SIGN + NUMBER + COUNT).onLetters();
    }

    private static Shape word(IdentifierClass kind, String what) {
        return Shape.anyCase(kind, what + " number " + WORD).onLetters();
    }
}
