package org.attune.privacy.internal.rules;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Electronic mail addresses. The lengths are the bounds of RFC 5321, 4.5.3.1.
 */
@Component(service = ScanRule.class)
public final class EmailRule extends ShapeRule {
    private static final Shape ADDRESS = Shape.anyCase(IdentifierClass.EMAIL,
            "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,24}+");

    public EmailRule() {
        super("attune.email", ADDRESS);
    }
}
