package org.attune.workbench.internal.contributions;

import org.attune.workbench.PreferencePage;
import org.attune.workbench.PreferencePageContribution;

/**
 * A page of the preferences, as it was announced.
 *
 * @param id its id
 * @param label its label
 * @param keywords further words by which it is found; may be empty
 * @param under the id of the page below which it stands; empty for none
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record PageInfo(String id, String label, String keywords, String under, int order,
        Offer<PreferencePage> offer) implements Info {
    static PageInfo of(Offer<PreferencePage> offer) {
        return new PageInfo(offer.text(PreferencePageContribution.PREFIX_ + "id"),
                offer.label(PreferencePageContribution.PREFIX_ + "label"),
                offer.label(PreferencePageContribution.PREFIX_ + "keywords"),
                offer.text(PreferencePageContribution.PREFIX_ + "under"),
                offer.number(PreferencePageContribution.PREFIX_ + "order", 100), offer);
    }
}
