package org.attune.workbench.internal.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.attune.workbench.NewWizard;
import org.attune.workbench.internal.contributions.EditorInfo;
import org.attune.workbench.internal.contributions.Info;
import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.WizardInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.eclipse.swt.SWT;

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
    static List<Beginning> all(Offered offered, Navigator navigator) {
        return Stream.concat(offered.editors().stream().map(info -> of(info, navigator)),
                offered.all(Kind.WIZARD).stream().map(info -> of(info, navigator)))
                .sorted(Comparator.comparing(Beginning::group)).toList();
    }

    String label() {
        return info.label();
    }

    /** Whether a word is in its label, its group or its description. */
    boolean says(String typed) {
        return (label() + " " + group + " " + description).toLowerCase(Locale.getDefault()).contains(typed);
    }

    private static Beginning of(EditorInfo info, Navigator navigator) {
        return new Beginning(info, "", "", info.icon(), () -> navigator.openNew(info.type(), Map.of()));
    }

    private static Beginning of(WizardInfo info, Navigator navigator) {
        return new Beginning(info, info.group(), info.description(), info.icon(), () -> open(info, navigator));
    }

    /** What a wizard began may still be read or written when its dialog has gone: its site ends with the window. */
    private static void open(WizardInfo info, Navigator navigator) {
        PartSite site = new PartSite(navigator);
        new Guarded(navigator.log()).run(info.label(), () -> {
            NewWizard wizard = info.offer().create();
            navigator.shell().addListener(SWT.Dispose, event -> {
                site.end();
                info.offer().release(wizard);
            });
            wizard.open(site);
        });
    }
}
