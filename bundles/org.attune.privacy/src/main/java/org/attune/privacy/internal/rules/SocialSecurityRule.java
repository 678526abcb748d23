package org.attune.privacy.internal.rules;

import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * The shapes of national numbers: social security (United States, also written in one piece behind its name),
 * national insurance (United Kingdom), social insurance (Canada, with its check digit).
 */
@Component(service = ScanRule.class)
public final class SocialSecurityRule extends ShapeRule {
    private static final Shape UNITED_STATES = Shape.exact(IdentifierClass.SOCIAL_SECURITY,
            "(?<![\\d-])\\d{3}([- ])\\d{2}\\1\\d{4}(?!-?\\d)").onDigits();
    private static final Shape BEHIND_ITS_NAME = Shape.anyCase(IdentifierClass.SOCIAL_SECURITY,
            "(?:SSN|SIN|NINO|social (?:security|insurance)|national insurance)\\b[^\\n\\p{N}]{0,20}"
                    + "(?<id>[A-Z]{0,2}\\d[\\d -]{5,12}[\\dA-D])");
    private static final Shape UNITED_KINGDOM = Shape.exact(IdentifierClass.SOCIAL_SECURITY,
            "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]");
    private static final Shape CANADA = Shape.exact(IdentifierClass.SOCIAL_SECURITY,
            "(?<![\\d-])[1-9]\\d{2}([- ])\\d{3}\\1\\d{3}(?!-?\\d)").onDigits();

    public SocialSecurityRule() {
        super("attune.social-security", UNITED_STATES, BEHIND_ITS_NAME, UNITED_KINGDOM);
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        Stream<Finding> canadian = CANADA.matches(text).filter(match -> CheckDigits.luhn(match.group()))
                .map(CANADA::finding);
        return Stream.concat(super.find(text, roster), canadian);
    }
}
