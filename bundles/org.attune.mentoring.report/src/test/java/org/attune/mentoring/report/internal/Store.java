package org.attune.mentoring.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.internal.EntryType;
import org.attune.mentoring.internal.KeptMentoringLog;
import org.attune.mentoring.internal.portfolio.HandOverType;
import org.attune.mentoring.internal.portfolio.KeptHandOvers;
import org.attune.mentoring.internal.portfolio.KeptPortfolios;
import org.attune.mentoring.internal.portfolio.UnreadType;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUps;
import org.attune.practice.Goals;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.GoalType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptGoals;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;
import org.attune.records.workspace.Workspace;
import org.attune.report.internal.PublishedReports;
import org.attune.vault.internal.DemoVault;

/** A workspace on a real SQLite, with the services that hand over and bring in. */
final class Store implements AutoCloseable {
    static final LocalDate DAY = LocalDate.now().minusDays(20);

    final Vocabularies vocabularies = new ListedVocabularies();
    final Frameworks frameworks = new BuiltInFrameworks();
    final Workspace workspace;
    final Records records;
    final People people;
    final FollowUps followUps;
    final MentoringLog log;
    final Goals goals;
    final KeptPortfolios portfolios;
    final KeptHandOvers handOvers;
    final PortfolioPages pages;

    Store(RecordType... more) throws Exception {
        List<RecordType> types = List.of(new PersonType(), new FollowUpType(), new EntryType(vocabularies),
                new HandOverType(), new UnreadType());
        workspace = DemoVault.empty(Stream.concat(types.stream(), Stream.of(more)).toArray(RecordType[]::new));
        records = workspace.records().orElseThrow();
        people = new KeptPeople(records);
        followUps = new KeptFollowUps(records);
        log = new KeptMentoringLog(records, people, followUps, vocabularies);
        goals = new KeptGoals(records);
        portfolios = new KeptPortfolios(records, people);
        handOvers = new KeptHandOvers(records);
        pages = new PortfolioPages(new PublishedReports(), records, vocabularies, frameworks);
        handOvers.addPapers(pages);
    }

    /** A workspace that knows goals as well. */
    static Store withGoals() throws Exception {
        return new Store(new GoalType());
    }

    /** Logs an encounter that says something to the learner and something to the writer alone. */
    RecordId logged(String code, int day, String doneWell, String reflection) throws RecordsException {
        Entry entry = Entry.of(code, Encounter.on(DAY.plusDays(day), "observation")).doneWell(doneWell);
        return log.log(entry.edit().reflection(reflection, Reflecting.NONE).done(), Optional.empty(), Optional.empty())
                .learner();
    }

    List<Row> all(TypeName type) throws RecordsException {
        return records.as(Reader.me()).list(Query.of(type)).rows();
    }

    /** Shares everything with the learner and gathers it. */
    Portfolio shared(RecordId learner) throws Exception {
        portfolios.share(portfolios.plan(learner));
        return portfolios.gather(learner, Set.of(), Set.of());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
