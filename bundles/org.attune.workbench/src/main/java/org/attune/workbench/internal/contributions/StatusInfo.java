package org.attune.workbench.internal.contributions;

import org.attune.workbench.StatusItem;
import org.attune.workbench.StatusItemContribution;

/**
 * An item of the status line, as it was announced.
 *
 * @param id its id
 * @param label what it tells, for screen readers
 * @param order smaller stands further left
 * @param offer where it comes from
 */
public record StatusInfo(String id, String label, int order, Offer<StatusItem> offer) implements Info {
    static StatusInfo of(Offer<StatusItem> offer) {
        return new StatusInfo(offer.text(StatusItemContribution.PREFIX_ + "id"),
                offer.label(StatusItemContribution.PREFIX_ + "label"),
                offer.number(StatusItemContribution.PREFIX_ + "order", 100), offer);
    }
}
