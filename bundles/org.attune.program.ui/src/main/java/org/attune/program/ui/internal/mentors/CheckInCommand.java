package org.attune.program.ui.internal.mentors;

import org.attune.program.Contacts;
import org.attune.program.Mentors;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A moment for oneself, from anywhere. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.check-in", label = "%command.check-in")
public final class CheckInCommand implements Command {
    private final Mentors mentors;
    private final Contacts contacts;

    /** The command. */
    @Activate
    public CheckInCommand(@Reference Mentors mentors, @Reference Contacts contacts) {
        this.mentors = mentors;
        this.contacts = contacts;
    }

    @Override
    public void run(Site site) {
        new CheckInDialog(site, mentors, contacts).open();
    }
}
