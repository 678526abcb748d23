package org.attune.workbench.internal.contributions;

import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;

/**
 * A command as it was announced.
 *
 * @param id its id
 * @param label its label, with its mnemonic
 * @param menu its menu; may be empty
 * @param key its key; may be empty
 * @param order smaller comes first
 * @param draft the key of the draft that it goes on with; may be empty
 * @param needsWorkspace whether it works only while a workspace is unlocked
 * @param offer where it comes from
 */
public record CommandInfo(String id, String label, String menu, String key, int order, String draft,
        boolean needsWorkspace, Offer<Command> offer) implements Info {
    /** The label as it is read: without mnemonic. */
    public String plainLabel() {
        return label.replace("&", "");
    }

    static CommandInfo of(Offer<Command> offer) {
        return new CommandInfo(offer.text(CommandContribution.PREFIX_ + "id"),
                offer.label(CommandContribution.PREFIX_ + "label"), offer.text(CommandContribution.PREFIX_ + "menu"),
                offer.text(CommandContribution.PREFIX_ + "key"),
                offer.number(CommandContribution.PREFIX_ + "order", 100),
                offer.text(CommandContribution.PREFIX_ + "draft"),
                offer.property(CommandContribution.PREFIX_ + "needsWorkspace").map(Boolean.TRUE::equals).orElse(true),
                offer);
    }
}
