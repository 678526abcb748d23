package org.attune.privacy.internal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Result;
import org.attune.privacy.survey.Room;
import org.attune.privacy.survey.SoFar;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.privacy.survey.SurveyPlan.Release;
import org.attune.records.Act;
import org.attune.records.AnonymousAnswers;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.words.Words;

/** One survey of the unlocked workspace. */
final class KeptSurvey implements AnonymousSurvey {
    private static final Words WORDS = Words.of(KeptSurvey.class);

    private final Records records;
    private final RecordId id;
    private final SurveyPlan plan;
    private final Clock clock;
    private final Batches batches;

    KeptSurvey(Records records, RecordId id, SurveyPlan plan, Clock clock) {
        this.records = records;
        this.id = id;
        this.plan = plan;
        this.clock = clock;
        this.batches = new Batches(plan);
    }

    @Override
    public RecordId id() {
        return id;
    }

    @Override
    public SurveyPlan plan() {
        return plan;
    }

    @Override
    public boolean open() throws RecordsException {
        return SurveyBody.VIEW.read(stored().body()).open();
    }

    @Override
    public List<String> codes(int count) throws RecordsException {
        refuseWhenClosed();
        return answers().codes(name(), count);
    }

    @Override
    public void answer(String code, Answer answer) throws RecordsException {
        var body = AnswerBody.of(plan, answer);
        refuseWhenClosed();
        answers().answer(name(), code, body, batches::mayBeLaidDown);
    }

    @Override
    public Room room(int people) throws RecordsException {
        return new KeptRoom(this, codes(people));
    }

    void withdraw(List<String> codes) throws RecordsException {
        answers().withdraw(name(), codes);
    }

    @Override
    public SoFar soFar() throws RecordsException {
        return answers().haveCome(name(), plan.threshold().k()) ? SoFar.ENOUGH : SoFar.FEWER;
    }

    @Override
    public List<Result> results() throws RecordsException {
        boolean early = plan.release() == Release.AT_CLOSING && open();
        return early ? List.of() : Results.of(plan, answers().answers(name()));
    }

    /** The record first: should the machine stop between the two, nobody can answer, and closing again ends it. */
    @Override
    public void close() throws RecordsException {
        StoredRecord stored = stored();
        SurveyBody body = SurveyBody.VIEW.read(stored.body());
        if (body.open()) {
            records.commit(Act.of(new Write.Update(id, stored.version(),
                    SurveyBody.VIEW.update(stored.body(), body.closed(LocalDate.now(clock))))));
        }
        boolean enough = soFar() == SoFar.ENOUGH;
        answers().close(name(), rest -> plan.release() == Release.AT_CLOSING ? enough : batches.mayBeLaidDown(rest));
    }

    @Override
    public String promise() {
        String when = plan.release() == Release.POOLED ? "promise.pooled" : "promise.at-closing";
        return String.join(" ", WORDS.text("promise.kept", plan.threshold().k()), WORDS.text(when),
                WORDS.text("promise.limits"));
    }

    private void refuseWhenClosed() throws RecordsException {
        if (!open()) {
            throw new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("survey.closed"));
        }
    }

    private StoredRecord stored() throws RecordsException {
        return records.as(Reader.me()).find(id)
                .orElseThrow(() -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("survey.gone")));
    }

    private AnonymousAnswers answers() {
        return records.anonymousAnswers();
    }

    private String name() {
        return id.toString();
    }
}
