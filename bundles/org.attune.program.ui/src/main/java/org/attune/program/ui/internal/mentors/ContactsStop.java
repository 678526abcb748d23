package org.attune.program.ui.internal.mentors;

import java.util.List;

import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whom one may talk to. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "people.contacts", label = "%tour.contacts", order = 44)
public final class ContactsStop extends WindowStop implements TourStop {
    private final Contacts contacts;

    /** The stop. */
    @Activate
    public ContactsStop(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected Shell open(Site site) {
        Contact one = new Contact("Staff counselling", "The number hangs in the break room.", "Day and night");
        return new ContactsDialog(site, contacts).ask(new ContactsDialog.Known(List.of(one), List.of()));
    }
}
