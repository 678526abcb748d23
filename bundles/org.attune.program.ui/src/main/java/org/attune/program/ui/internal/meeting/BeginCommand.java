package org.attune.program.ui.internal.meeting;

import java.util.Map;

import org.attune.program.Relationship;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Begins mentoring somebody, from what both agree on. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.begin", label = "%command.begin")
public final class BeginCommand implements Command {
    @Override
    public void run(Site site) {
        site.openNew(Relationship.TYPE, Map.of());
    }
}
