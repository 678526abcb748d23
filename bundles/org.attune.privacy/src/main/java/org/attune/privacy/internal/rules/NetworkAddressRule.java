package org.attune.privacy.internal.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.ScanRule;
import org.osgi.service.component.annotations.Component;

/**
 * Addresses of computers: IPv4 in four decimal parts, IPv6 as in RFC 4291, 2.2.
 */
@Component(service = ScanRule.class)
public final class NetworkAddressRule extends ShapeRule {
    private static final String PART = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final int GROUPS = 8;
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern COLON = Pattern.compile(":");

    public NetworkAddressRule() {
        super("attune.network",
                Shape.exact(IdentifierClass.NETWORK_ADDRESS,
                        "(?<!\\d\\.)" + PART + "(?:\\." + PART + "){3}(?!\\.\\d)").onDigits(),
                new Shape(IdentifierClass.NETWORK_ADDRESS,
                        Pattern.compile("(?<!:)[0-9A-Fa-f:]{3,39}+(?![\\p{L}\\p{N}:])"), Shape.First.EITHER));
    }

    @Override
    boolean isMeant(MatchResult match, String text) {
        return match.group().contains(".") || isVersionSix(match.group());
    }

    private static boolean isVersionSix(String candidate) {
        int gap = candidate.indexOf("::");
        if (gap < 0) {
            return groupsIn(candidate) == GROUPS;
        }
        int before = groupsIn(candidate.substring(0, gap));
        int after = groupsIn(candidate.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < GROUPS && candidate.chars().anyMatch(Character::isDigit);
    }

    /** How many groups of hexadecimal digits there are; -1 if there is anything else. */
    private static int groupsIn(String part) {
        String[] groups = part.isEmpty() ? new String[0] : COLON.split(part, -1);
        return Stream.of(groups).allMatch(group -> GROUP.matcher(group).matches()) ? groups.length : -1;
    }
}
