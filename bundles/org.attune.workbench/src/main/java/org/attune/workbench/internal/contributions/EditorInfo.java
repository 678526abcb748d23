package org.attune.workbench.internal.contributions;

import org.attune.records.TypeName;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;

/**
 * An editor as it was announced.
 *
 * @param type what it edits
 * @param label what a person calls it
 * @param icon path of its icon in its bundle; may be empty
 * @param offer where it comes from
 */
public record EditorInfo(TypeName type, String label, String icon, Offer<Editor> offer) implements Info {
    @Override
    public String id() {
        return type.value();
    }

    static EditorInfo of(Offer<Editor> offer) {
        return new EditorInfo(new TypeName(offer.text(EditorContribution.PREFIX_ + "type")),
                offer.label(EditorContribution.PREFIX_ + "label"),
                offer.text(EditorContribution.PREFIX_ + "icon"), offer);
    }
}
