package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.Program;
import org.attune.program.ui.internal.parts.Fields;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The fields of a cohort. */
final class CohortForm extends NamedForm<Cohort> {
    private static final Words WORDS = Words.of(CohortForm.class);

    private final CohortDesk desk;
    private Combo program;

    CohortForm(CohortDesk desk) {
        super("cohort");
        this.desk = desk;
    }

    @Override
    void between(Composite parent, Fields fields) {
        program = fields.combo("cohort.program", SWT.DROP_DOWN | SWT.READ_ONLY, List.of());
    }

    @Override
    void below(Fields fields) {
        fields.sentence(WORDS.text("cohort.renamed"));
    }

    @Override
    public void fill(Cohort cohort) {
        named().fill(cohort.name(), cohort.from(), cohort.until());
        program.setItems(WORDS.text("cohort.none"));
        desk.programs().forEach(kept -> program.add(kept.value().name()));
        List<RecordId> ids = desk.programs().stream().map(Kept::id).toList();
        program.select(1 + cohort.program().map(ids::indexOf).orElse(-1));
    }

    /** A program that is not known here stays the cohort's. */
    @Override
    public Cohort value(Cohort was) {
        int at = program.getSelectionIndex() - 1;
        boolean known = was.program().isEmpty() || desk.programs().stream().map(Kept<Program>::id)
                .anyMatch(id -> was.program().equals(Optional.of(id)));
        Optional<RecordId> chosen = at < 0 ? Optional.empty() : Optional.of(desk.programs().get(at).id());
        return new Cohort(named().name(), known || at >= 0 ? chosen : was.program(), named().from(), named().until());
    }

    @Override
    public String title(Cohort cohort) {
        return cohort.name().isBlank() ? WORDS.text("cohort.title") : cohort.name();
    }
}
