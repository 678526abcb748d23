package org.attune.workbench.internal.contributions;

import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;

/**
 * A stop of the tour as it was announced.
 *
 * @param id its id
 * @param label what is seen
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record StopInfo(String id, String label, int order, Offer<TourStop> offer) implements Info {
    static StopInfo of(Offer<TourStop> offer) {
        return new StopInfo(offer.text(TourContribution.PREFIX_ + "id"),
                offer.label(TourContribution.PREFIX_ + "label"), offer.number(TourContribution.PREFIX_ + "order", 100),
                offer);
    }
}
