package org.attune.workbench.internal.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.attune.workbench.internal.contributions.EditorInfo;
import org.attune.workbench.internal.contributions.Info;
import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.WizardInfo;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.Spelling;

/**
 * Something that can be begun.
 *
 * @param info what was announced
 * @param group under which word it stands; may be empty
 * @param description one sentence; may be empty
 * @param icon path of its icon; may be empty
 * @param begin begins it
 */
record Beginning(Info info, String group, String description, String icon, Runnable begin) {
    /** All there are, those without a group first, groups by name. */
    static List<Beginning> all(Offered offered, Navigator navigator, Wizards wizards) {
        return Stream.concat(offered.editors().stream().map(info -> of(info, navigator)),
                offered.all(Kind.WIZARD).stream().map(info -> of(info, wizards)))
                .sorted(Comparator.comparing(Beginning::group)).toList();
    }

    String label() {
        return info.label();
    }

    /** Whether a word is in its label, its group or its description. */
    boolean says(String typed) {
        return Spelling.loose(label() + " " + group + " " + description).contains(typed);
    }

    private static Beginning of(EditorInfo info, Navigator navigator) {
        return new Beginning(info, "", "", info.icon(), () -> navigator.openNew(info.type(), Map.of()));
    }

    private static Beginning of(WizardInfo info, Wizards wizards) {
        return new Beginning(info, info.group(), info.description(), info.icon(), () -> wizards.open(info));
    }
}
