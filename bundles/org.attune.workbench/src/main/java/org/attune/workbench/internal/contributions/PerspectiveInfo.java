package org.attune.workbench.internal.contributions;

import org.attune.workbench.Perspective;
import org.attune.workbench.PerspectiveContribution;

/**
 * A perspective as it was announced.
 *
 * @param id its id
 * @param label its label
 * @param icon path of its icon in its bundle; may be empty
 * @param order smaller stands higher
 * @param offer where it comes from
 */
public record PerspectiveInfo(String id, String label, String icon, int order,
        Offer<Perspective> offer) implements Info {
    static PerspectiveInfo of(Offer<Perspective> offer) {
        return new PerspectiveInfo(offer.text(PerspectiveContribution.PREFIX_ + "id"),
                offer.label(PerspectiveContribution.PREFIX_ + "label"),
                offer.text(PerspectiveContribution.PREFIX_ + "icon"),
                offer.number(PerspectiveContribution.PREFIX_ + "order", 100), offer);
    }
}
