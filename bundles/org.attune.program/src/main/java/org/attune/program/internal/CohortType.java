package org.attune.program.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.program.Cohort;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code program.cohort}. Its day is the first. */
@Component(service = RecordType.class)
public final class CohortType extends ViewedType<Cohort> {
    private static final Words WORDS = Words.of(CohortType.class);

    /** The type. */
    public CohortType() {
        super(Cohort.TYPE, DataClass.LOGISTICS, ProgramBodies.COHORT, "cohort.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.cohort");
    }

    @Override
    protected String title(Cohort cohort) {
        return cohort.name();
    }

    @Override
    protected Header header(Cohort cohort) {
        return new Header(cohort.from(), Optional.empty(),
                cohort.program().map(id -> Link.to(Cohort.PROGRAM_LINK, id)).stream().toList());
    }

    @Override
    protected List<Complaint> check(Cohort cohort, LocalDate today) {
        return Said.all(List.of(Said.when(cohort.name().isBlank(), "/name", "check.name.blank"),
                Said.when(Days.before(cohort.until(), cohort.from()), "/until", "check.order")));
    }
}
