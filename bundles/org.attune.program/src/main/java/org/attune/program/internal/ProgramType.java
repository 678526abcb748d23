package org.attune.program.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.program.Program;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code program.program}. Its day is the first. */
@Component(service = RecordType.class)
public final class ProgramType extends ViewedType<Program> {
    private static final Words WORDS = Words.of(ProgramType.class);

    /** The type. */
    public ProgramType() {
        super(Program.TYPE, DataClass.LOGISTICS, ProgramBodies.PROGRAM, "program.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.program");
    }

    @Override
    protected String title(Program program) {
        return program.name();
    }

    @Override
    protected String summary(Program program) {
        return program.aim();
    }

    @Override
    protected List<String> searchableText(Program program) {
        return List.of(program.aim());
    }

    @Override
    protected Header header(Program program) {
        return new Header(program.from(), Optional.empty(), List.of());
    }

    @Override
    protected List<Complaint> check(Program program, LocalDate today) {
        return Said.all(List.of(Said.when(program.name().isBlank(), "/name", "check.name.blank"),
                Said.when(Days.before(program.until(), program.from()), "/until", "check.order")));
    }
}
