package org.attune.mentoring.ui.internal.handing;

import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Hand a learner their record. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = HandOverCommand.ID, label = "%command.handover", menu = "file", order = 220)
public final class HandOverCommand implements Command {
    /** Its id. */
    public static final String ID = "mentoring.hand-over";

    private final HandingDesk desk;

    /** The command. */
    @Activate
    public HandOverCommand(@Reference HandingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(Site site) {
        new HandOverDialog(site, desk).open();
    }
}
