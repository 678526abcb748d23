package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * A capitalised word behind a word that announces a name: "patient", "her daughter", "called", "my name is".
 */
@Component(service = ScanRule.class)
public final class AnnouncedNameRule extends ShapeRule {
    private static final String KIN = "(?:husband|wife|partner|son|daughter|mother|father|mum|mom|dad|brother|"
            + "sister|aunt|"
            + "uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|friend|neighbour|neighbor|"
            + "carer|colleague|fiancée?)";
    private static final String ANNOUNCED = "(?:(?i:pt\\.?|patient|client|resident|" + KIN
            + "|(?:daughter|son|wife|husband|mother|father) of|"
            + "named|called|name is|name was|name:|known as)),? (?<id>\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}+(?: "
            + "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}+)?)";

    public AnnouncedNameRule() {
        super("attune.announced-name", Shape.exact(IdentifierClass.NAME, ANNOUNCED).onLetters());
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        return !CommonWords.isNoName(match.group("id"));
    }
}
