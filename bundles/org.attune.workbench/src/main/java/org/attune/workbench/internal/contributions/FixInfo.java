package org.attune.workbench.internal.contributions;

import java.util.List;

import org.attune.workbench.QuickFix;
import org.attune.workbench.QuickFixContribution;

/**
 * Something that mends findings, as it was announced.
 *
 * @param id its id
 * @param kinds the kinds of finding that it may mend
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record FixInfo(String id, List<String> kinds, int order, Offer<QuickFix> offer) implements Info {
    @Override
    public String label() {
        return id;
    }

    static FixInfo of(Offer<QuickFix> offer) {
        return new FixInfo(offer.text(QuickFixContribution.PREFIX_ + "id"),
                offer.texts(QuickFixContribution.PREFIX_ + "kinds"),
                offer.number(QuickFixContribution.PREFIX_ + "order", 100), offer);
    }
}
