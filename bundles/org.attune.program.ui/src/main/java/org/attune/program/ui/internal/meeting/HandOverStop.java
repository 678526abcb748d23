package org.attune.program.ui.internal.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.attune.program.KeptRelationship;
import org.attune.program.People;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;
import org.attune.workbench.Site;
import org.attune.workbench.TourContribution;
import org.attune.workbench.TourStop;
import org.attune.workbench.parts.WindowStop;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A learner about to be handed over. */
@Component(service = TourStop.class, scope = ServiceScope.PROTOTYPE)
@TourContribution(id = "people.hand-over", label = "%tour.hand-over", order = 42)
public final class HandOverStop extends WindowStop implements TourStop {
    private final People people;
    private final Relationships relationships;

    /** The stop. */
    @Activate
    public HandOverStop(@Reference People people, @Reference Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    @Override
    protected Shell open(Site site) {
        Relationship open = Relationship.begun(RecordId.fresh(), Optional.empty(), LocalDate.EPOCH);
        KeptRelationship kept = new KeptRelationship(RecordId.fresh(), new VersionHash("0".repeat(64)), open);
        return new HandOverDialog(site, people, relationships).ask(new Meeting(kept, "M-01", "L-07"),
                Map.of("M-02", RecordId.fresh()), () -> {});
    }
}
