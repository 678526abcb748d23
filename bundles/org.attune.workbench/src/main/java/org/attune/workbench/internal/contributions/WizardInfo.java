package org.attune.workbench.internal.contributions;

import org.attune.workbench.NewWizard;
import org.attune.workbench.NewWizardContribution;

/**
 * A way to begin something, as it was announced.
 *
 * @param id its id
 * @param label what is begun
 * @param description one sentence about it; may be empty
 * @param group under which word it stands; may be empty
 * @param icon path of its icon in its bundle; may be empty
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record WizardInfo(String id, String label, String description, String group, String icon, int order,
        Offer<NewWizard> offer) implements Info {
    static WizardInfo of(Offer<NewWizard> offer) {
        return new WizardInfo(offer.text(NewWizardContribution.PREFIX_ + "id"),
                offer.label(NewWizardContribution.PREFIX_ + "label"),
                offer.label(NewWizardContribution.PREFIX_ + "description"),
                offer.label(NewWizardContribution.PREFIX_ + "group"),
                offer.text(NewWizardContribution.PREFIX_ + "icon"),
                offer.number(NewWizardContribution.PREFIX_ + "order", 100), offer);
    }
}
