package org.attune.mentoring.ui.internal.quick;

import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Log an encounter, from anywhere. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = LogCommand.ID, label = "%command.log", menu = "log", key = "M1+Shift+L", order = 10, //
        draft = QuickDraft.KEY)
public final class LogCommand implements Command {
    /** Its id. */
    public static final String ID = "mentoring.log";

    private final QuickDesks quick;

    /** The command. */
    @Activate
    public LogCommand(@Reference QuickDesks quick) {
        this.quick = quick;
    }

    @Override
    public void run(Site site) {
        quick.open(site);
    }
}
