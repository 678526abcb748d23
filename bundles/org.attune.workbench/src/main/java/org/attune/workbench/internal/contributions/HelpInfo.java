package org.attune.workbench.internal.contributions;

import org.attune.workbench.HelpTopics;
import org.attune.workbench.HelpTopicsContribution;

/**
 * Help of a bundle, as it was announced.
 *
 * @param id its id, the first part of its topics' names
 * @param folder where its pages lie in its bundle, without slash at the end
 * @param contents the file of its table of contents in that folder
 * @param order smaller comes first
 * @param offer where it comes from
 */
public record HelpInfo(String id, String folder, String contents, int order, Offer<HelpTopics> offer)
        implements
            Info {
    @Override
    public String label() {
        return id;
    }

    static HelpInfo of(Offer<HelpTopics> offer) {
        return new HelpInfo(offer.text(HelpTopicsContribution.PREFIX_ + "id"),
                otherwise(offer.text(HelpTopicsContribution.PREFIX_ + "folder"), "help"),
                otherwise(offer.text(HelpTopicsContribution.PREFIX_ + "contents"), "contents.md"),
                offer.number(HelpTopicsContribution.PREFIX_ + "order", 100), offer);
    }

    private static String otherwise(String text, String usual) {
        return text.isEmpty() ? usual : text;
    }
}
