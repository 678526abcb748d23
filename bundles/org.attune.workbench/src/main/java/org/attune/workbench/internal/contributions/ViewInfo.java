package org.attune.workbench.internal.contributions;

import java.util.List;

import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;

/**
 * A view as it was announced.
 *
 * @param id its id
 * @param label its label
 * @param icon path of its icon in its bundle; may be empty
 * @param perspectives where it shows from the start
 * @param place where it stands there
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record ViewInfo(String id, String label, String icon, List<String> perspectives, Place place, int order,
        Offer<View> offer) implements Info {
    static ViewInfo of(Offer<View> offer) {
        return new ViewInfo(offer.text(ViewContribution.PREFIX_ + "id"),
                offer.label(ViewContribution.PREFIX_ + "label"), offer.text(ViewContribution.PREFIX_ + "icon"),
                offer.texts(ViewContribution.PREFIX_ + "perspectives"),
                placeOf(offer.text(ViewContribution.PREFIX_ + "place")),
                offer.number(ViewContribution.PREFIX_ + "order", 100), offer);
    }

    private static Place placeOf(String name) {
        return name.isEmpty() ? Place.LEFT : Place.valueOf(name);
    }
}
