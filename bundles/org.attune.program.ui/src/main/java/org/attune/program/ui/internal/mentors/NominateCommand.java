package org.attune.program.ui.internal.mentors;

import org.attune.privacy.cells.SmallCells;
import org.attune.program.Mentors;
import org.attune.program.People;
import org.attune.workbench.Command;
import org.attune.workbench.CommandContribution;
import org.attune.workbench.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes a voice for somebody as a mentor. */
@Component(service = Command.class, scope = ServiceScope.PROTOTYPE)
@CommandContribution(id = "people.nominate", label = "%command.nominate")
public final class NominateCommand implements Command {
    private final People people;
    private final Mentors mentors;
    private final SmallCells cells;

    /** The command. */
    @Activate
    public NominateCommand(@Reference People people, @Reference Mentors mentors, @Reference SmallCells cells) {
        this.people = people;
        this.mentors = mentors;
        this.cells = cells;
    }

    @Override
    public void run(Site site) {
        new NominateDialog(site, people, mentors, cells).open();
    }
}
