package org.attune.privacy.internal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.AnonymousSurveys;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The surveys that the unlocked workspace keeps. */
@Component
public final class KeptSurveys implements AnonymousSurveys {
    private static final int MOST = 10_000;

    private final Records records;
    private final Clock clock;

    /** The surveys of a workspace. */
    @Activate
    public KeptSurveys(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    KeptSurveys(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public AnonymousSurvey open(SurveyPlan plan) throws RecordsException {
        List<KeptSurvey> open = kept(plan.key(), query().withStatus(SurveyBody.OPEN));
        return open.isEmpty() ? begin(plan) : open.getFirst();
    }

    private AnonymousSurvey begin(SurveyPlan plan) throws RecordsException {
        RecordId id = RecordId.fresh();
        SurveyBody body = SurveyBody.opened(plan, LocalDate.now(clock));
        records.commit(Act.of(new Write.Create(id, SurveyBody.TYPE, SurveyBody.VIEW.write(body))));
        return new KeptSurvey(records, id, plan, clock);
    }

    @Override
    public Optional<AnonymousSurvey> find(RecordId id) throws RecordsException {
        return records.as(Reader.me()).find(id).filter(found -> found.type().equals(SurveyBody.TYPE))
                .map(this::survey);
    }

    @Override
    public List<AnonymousSurvey> all(String key) throws RecordsException {
        List<AnonymousSurvey> all = new ArrayList<>(kept(key, query().withStatus(SurveyBody.OPEN)));
        all.addAll(kept(key, query().withStatus(SurveyBody.CLOSED)));
        return all;
    }

    private static Query query() {
        return Query.of(SurveyBody.TYPE).page(0, MOST);
    }

    /** In the order of the list, which is the same each time. */
    private List<KeptSurvey> kept(String key, Query query) throws RecordsException {
        List<KeptSurvey> kept = new ArrayList<>();
        for (Row row : records.as(Reader.me()).list(query).rows()) {
            if (row.readability() == Readability.READABLE) {
                records.as(Reader.me()).find(row.id()).map(this::survey).filter(one -> one.plan().key().equals(key))
                        .ifPresent(kept::add);
            }
        }
        return kept;
    }

    private KeptSurvey survey(StoredRecord stored) {
        return new KeptSurvey(records, stored.id(), SurveyBody.VIEW.read(stored.body()).plan(), clock);
    }
}
