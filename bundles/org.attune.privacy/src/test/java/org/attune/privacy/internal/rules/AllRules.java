package org.attune.privacy.internal.rules;

import java.util.List;

import org.attune.privacy.ScanRule;

/** Every rule of Attune, as the framework would find them. */
public final class AllRules {
    private AllRules() {
    }

    public static List<ScanRule> of(String region) {
        return List.of(new EmailRule(), new WebAddressRule(), new NetworkAddressRule(), new SocialSecurityRule(),
                new RecordNumberRule(), new PhoneRule(region), new DigitDateRule(), new WrittenDateRule(),
                new WeekdayRule(), new AgeRule(), new StreetRule(), new PostcodeRule(), new VehicleRule(),
                new SerialRule(), new RoomRule(), new TitledNameRule(), new AnnouncedNameRule(), new RosterRule());
    }
}
