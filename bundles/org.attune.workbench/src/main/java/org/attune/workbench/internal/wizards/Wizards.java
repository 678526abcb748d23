package org.attune.workbench.internal.wizards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.attune.workbench.NewWizard;
import org.attune.workbench.internal.contributions.Kind;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.WizardInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;

/**
 * The wizards of a window that were used. What one began may still be read or written when its dialog has gone, so each
 * stays until the window closes or its bundle leaves.
 */
public final class Wizards implements AutoCloseable {
    private final Navigator navigator;
    private final Map<WizardInfo, Used> used = new LinkedHashMap<>();

    /** Of a window, none used yet. */
    public Wizards(Navigator navigator) {
        this.navigator = navigator;
    }

    private record Used(NewWizard wizard, PartSite site) {}

    /** Lets one begin. */
    void open(WizardInfo info) {
        new Guarded(navigator.log()).run(info.label(), () -> {
            Used now = used.computeIfAbsent(info, any -> new Used(info.offer().create(), new PartSite(navigator)));
            now.wizard().open(now.site());
        });
    }

    /** Bundles have come or gone. */
    public void sync(Offered offered) {
        List<WizardInfo> there = offered.all(Kind.WIZARD);
        List.copyOf(used.keySet()).stream().filter(info -> !there.contains(info)).forEach(this::letGo);
    }

    @Override
    public void close() {
        List.copyOf(used.keySet()).forEach(this::letGo);
    }

    private void letGo(WizardInfo info) {
        Used gone = used.remove(info);
        gone.site().end();
        info.offer().release(gone.wizard());
    }
}
