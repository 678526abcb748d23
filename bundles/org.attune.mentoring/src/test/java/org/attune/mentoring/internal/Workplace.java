package org.attune.mentoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUps;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.program.People;
import org.attune.program.Programs;
import org.attune.program.internal.CohortType;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.KeptPrograms;
import org.attune.program.internal.PersonType;
import org.attune.program.internal.ProgramType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A log with everything that it stands on, in memory, on one day. */
final class Workplace {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Vocabularies VOCABULARIES = new ListedVocabularies();

    final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new FollowUpType(),
            new EntryType(VOCABULARIES), new ProgramType(), new CohortType());
    final People people = new KeptPeople(records);
    final Programs programs = new KeptPrograms(records);
    final FollowUps followUps = new KeptFollowUps(records);
    final Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    final MentoringLog log = new KeptMentoringLog(records, people, followUps, VOCABULARIES, clock);

    static Entry entry(String code) {
        return Entry.of(code, Encounter.on(TODAY, "observation"));
    }

    static Entry entry(String code, LocalDate day) {
        return Entry.of(code, Encounter.on(day, "observation"));
    }

    Logged log(Entry entry) throws RecordsException {
        return log.log(entry, Optional.empty(), Optional.empty());
    }

    KeptEntry kept(Logged logged) throws RecordsException {
        return log.entry(logged.entry().record()).orElseThrow();
    }

    /** An entry as the console would keep it. */
    RecordId fromOutside(String json) throws RecordsException {
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, Entry.TYPE, json(json))));
        return id;
    }

    /** Single quotes for double ones, to be readable here. */
    static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
