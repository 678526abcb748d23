package org.attune.program.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.program.KeptPerson;
import org.attune.program.Learner;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.StoredRecord;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The people that the unlocked workspace keeps. */
@Component
public final class KeptPeople implements People {
    private static final Words WORDS = Words.of(KeptPeople.class);

    private final Records records;
    private final PeopleIndex index;

    /** The people of a workspace. */
    @Activate
    public KeptPeople(@Reference Records records) {
        this.records = records;
        this.index = new PeopleIndex(records);
    }

    @Deactivate
    void close() {
        index.close();
    }

    @Override
    public List<KeptPerson> all() throws RecordsException {
        return index.people();
    }

    @Override
    public List<KeptPerson> learners() throws RecordsException {
        return all().stream().filter(kept -> kept.person().is(Roles.LEARNER)).toList();
    }

    @Override
    public Optional<KeptPerson> find(String code) throws RecordsException {
        List<KeptPerson> found = withCode(code);
        if (found.size() > 1) {
            throw RecordsException.invalid(List.of(shared(found)));
        }
        return found.stream().findFirst();
    }

    @Override
    public Optional<KeptPerson> byId(RecordId id) throws RecordsException {
        return index.byId(id);
    }

    @Override
    public String labelOf(RecordId id, Naming naming) throws RecordsException {
        return byId(id).map(kept -> label(kept.person(), naming)).orElseGet(() -> WORDS.text("label.unknown"));
    }

    @Override
    public Map<RecordId, String> labels(Naming naming) throws RecordsException {
        Map<RecordId, String> labels = new HashMap<>();
        all().forEach(kept -> labels.put(kept.id(), label(kept.person(), naming)));
        return labels;
    }

    @Override
    public Learner learner(String code) throws RecordsException {
        refuse(PersonType.codeComplaints(code));
        Optional<KeptPerson> known = find(code);
        return known.isPresent() ? asLearner(known.get()) : newLearner(code);
    }

    @Override
    public RecordId add(Person person) throws RecordsException {
        if (!withCode(person.code()).isEmpty()) {
            refuse(List.of(taken()));
        }
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, Person.TYPE, ProgramBodies.PERSON.write(person))));
        return id;
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Person changed) throws RecordsException {
        if (withCode(changed.code()).stream().anyMatch(other -> !other.id().equals(id))) {
            refuse(List.of(taken()));
        }
        return records.commit(Act.of(change(id, base, changed))).getFirst();
    }

    @Override
    public List<Complaint> sharedCodes() throws RecordsException {
        return all().stream()
                .collect(Collectors.groupingBy(kept -> kept.code().strip().toLowerCase(Locale.ROOT), LinkedHashMap::new,
                        Collectors.toList()))
                .values().stream().filter(sharing -> sharing.size() > 1).map(KeptPeople::shared).toList();
    }

    private List<KeptPerson> withCode(String code) throws RecordsException {
        return all().stream().filter(kept -> kept.person().hasCode(code)).toList();
    }

    private Learner asLearner(KeptPerson known) throws RecordsException {
        if (known.person().is(Roles.LEARNER)) {
            return new Learner(known.id(), known.code(), Optional.empty());
        }
        Write becomes = change(known.id(), known.version(), known.person().plusRole(Roles.LEARNER));
        return new Learner(known.id(), known.code(), Optional.of(becomes));
    }

    private static Learner newLearner(String code) {
        Person person = Person.of(code, Roles.LEARNER);
        RecordId id = RecordId.fresh();
        Write begins = new Write.Create(id, Person.TYPE, ProgramBodies.PERSON.write(person));
        return new Learner(id, person.code(), Optional.of(begins));
    }

    private Write.Update change(RecordId id, VersionHash base, Person changed) throws RecordsException {
        JsonObject body = records.as(Reader.me()).find(id).map(StoredRecord::body).orElseThrow(
                () -> new RecordsException(RecordsException.Reason.UNKNOWN_RECORD, WORDS.text("missing")));
        return new Write.Update(id, base, ProgramBodies.PERSON.update(body, changed));
    }

    private static String label(Person person, Naming naming) {
        boolean named = naming == Naming.CODE_AND_PRIVATE_NAME && !person.privateName().isEmpty();
        return named ? WORDS.text("label.named", person.code(), person.privateName()) : person.code();
    }

    private static void refuse(List<Complaint> complaints) throws RecordsException {
        if (!complaints.isEmpty()) {
            throw RecordsException.invalid(complaints);
        }
    }

    private static Complaint shared(List<KeptPerson> sharing) {
        return new Complaint("/code", WORDS.text("code.shared", sharing.getFirst().code(), sharing.size()));
    }

    private static Complaint taken() {
        return new Complaint("/code", WORDS.text("code.taken"));
    }
}
