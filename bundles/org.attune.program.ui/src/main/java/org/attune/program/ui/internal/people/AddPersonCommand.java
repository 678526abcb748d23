package org.attune.program.ui.internal.people;

import java.util.Map;

import org.attune.program.Person;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Adds somebody to the program. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.add", label = "%command.add", key = "M1+Shift+A")
public final class AddPersonCommand implements Command {
    @Override
    public void run(Site site) {
        site.openNew(Person.TYPE, Map.of());
    }
}
