package org.attune.mentoring.ui.internal.entry;

import java.util.Map;

import org.attune.mentoring.Entry;
import org.attune.workbench.NewWizard;
import org.attune.workbench.NewWizardContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Begins a reflection of one's own: an entry without a learner. */
@Component(service = NewWizard.class, scope = ServiceScope.PROTOTYPE)
@NewWizardContribution(id = "mentoring.own-reflection", label = "%new.own", description = "%new.own.what", icon = "icons/entry.svg")
public final class OwnReflection implements NewWizard {
    @Override
    public void open(Site site) {
        site.openNew(Entry.TYPE, Map.of("kind", Entry.OWN_REFLECTION));
    }
}
