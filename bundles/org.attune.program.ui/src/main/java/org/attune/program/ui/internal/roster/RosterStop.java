package org.attune.program.ui.internal.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.program.roster.RosterColumn;
import org.attune.program.roster.RosterLine;
import org.attune.program.roster.RosterLine.State;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.RosterProblem;
import org.attune.program.roster.Rosters;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A roster that was read, with one row in conflict. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "people.roster", label = "%tour.roster", order = 43)
public final class RosterStop extends WindowStop implements TourStop {
    private static final Words WORDS = Words.of(RosterStop.class);

    private final Rosters rosters;

    /** The stop. */
    @Activate
    public RosterStop(@Reference Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    protected Shell open(Site site) {
        RosterDialog dialog = RosterDialog.open(site, rosters);
        Person one = Person.of("L-21", Roles.LEARNER).withProfession("nurse").withCohort("Spring");
        Person other = Person.of("L-22", Roles.LEARNER).withProfession("physician");
        dialog.show(new RosterPlan("windows-1252", ';', Map.of(RosterColumn.CODE, "Code"), List.of(),
                List.of(line(2, State.NEW, one), line(3, State.CONFLICT, other)),
                List.of(new RosterProblem(3, Optional.of(RosterColumn.CODE), WORDS.text("tour.problem")))));
        return dialog.shell();
    }

    private static RosterLine line(int row, State state, Person person) {
        return new RosterLine(row, state, person, Optional.empty(), "");
    }
}
