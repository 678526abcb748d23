package org.attune.workbench.internal.contributions;

import org.attune.workbench.TodayContribution;
import org.attune.workbench.TodaySection;

/**
 * A section of Today as it was announced.
 *
 * @param id its id
 * @param label its heading; may be empty
 * @param order smaller stands higher
 * @param offer where it comes from
 */
public record SectionInfo(String id, String label, int order, Offer<TodaySection> offer) implements Info {
    static SectionInfo of(Offer<TodaySection> offer) {
        return new SectionInfo(offer.text(TodayContribution.PREFIX_ + "id"),
                offer.label(TodayContribution.PREFIX_ + "label"), offer.number(TodayContribution.PREFIX_ + "order", 50),
                offer);
    }
}
