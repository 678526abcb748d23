package org.attune.privacy.internal.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Web addresses with a scheme, with www, or with one of the usual top-level names.
 */
@Component(service = ScanRule.class)
public final class WebAddressRule extends ShapeRule {
    private static final String PATH = "[^\\s<>\"“”]{0,1999}+";
    private static final String LABELS = "(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}";
    // Top-level names that are also words ("it", "is", "me") are left out: people forget the blank after a stop.
    private static final String TOP = "(?:com|org|net|edu|gov|mil|int|info|biz|health|hospital|uk|ie|de|fr|nl|eu|ca|"
            + "au|nz|ch|dk|se|fi|pl|es|pt|io)(?![\\p{L}\\p{N}-])";
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?)\\]'’»]{1,9}$");

    public WebAddressRule() {
        super("attune.web", Shape.anyCase(IdentifierClass.WEB_ADDRESS, "(?:https?|ftp)://[\\p{L}\\p{N}\\[]" + PATH),
                Shape.anyCase(IdentifierClass.WEB_ADDRESS, "www\\.[\\p{L}\\p{N}]" + PATH),
                Shape.anyCase(IdentifierClass.WEB_ADDRESS, LABELS + TOP + "(?:[/?#:]" + PATH + ")?+"));
    }

    @Override
    public Stream<Finding> find(String text, Roster roster) {
        return super.find(text, roster).map(found -> withoutTrailingStops(found, text));
    }

    private static Finding withoutTrailingStops(Finding found, String text) {
        Matcher trailing = TRAILING.matcher(text).region(Math.max(found.start(), found.end() - 9), found.end());
        return trailing.find() ? new Finding(found.start(), trailing.start(), found.kind()) : found;
    }
}
