package org.attune.program.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.program.Training;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code program.training}. Its day is the day on which it was received. */
@Component(service = RecordType.class)
public final class TrainingType extends ViewedType<Training> {
    private static final Words WORDS = Words.of(TrainingType.class);

    /** The type. */
    public TrainingType() {
        super(Training.TYPE, DataClass.LOGISTICS, ProgramBodies.TRAINING, "training.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.training");
    }

    @Override
    protected String title(Training training) {
        return training.what();
    }

    @Override
    protected String summary(Training training) {
        return training.by();
    }

    @Override
    protected List<String> searchableText(Training training) {
        return List.of(training.by());
    }

    @Override
    protected Header header(Training training) {
        return new Header(training.on(), Optional.empty(),
                training.person().map(id -> Link.to(Training.PERSON_LINK, id)).stream().toList());
    }

    @Override
    protected List<Complaint> check(Training training, LocalDate today) {
        return Said.all(List.of(Said.when(training.what().isBlank(), "/what", "check.training.blank"),
                Said.when(Days.before(training.validUntil(), training.on()), "/validUntil", "check.order")));
    }
}
