package org.attune.program.ui.internal.mentors;

import org.attune.program.Contacts;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Shows whom one may talk to, from anywhere. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.contacts", label = "%command.contacts", menu = "help", order = 300)
public final class ContactsCommand implements Command {
    private final Contacts contacts;

    /** The command. */
    @Activate
    public ContactsCommand(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void run(Site site) {
        new ContactsDialog(site, contacts).open();
    }
}
