package org.attune.mentoring.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.mentoring.Entry;
import org.attune.practice.FollowUp;
import org.attune.program.Person;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/**
 * Ten months of a mentor's log, in words of our own about nobody in particular: of L-06, who was handed over, twelve
 * encounters; one reflection of the mentor's own.
 */
@Component
public final class DemoLog implements DemoContent {
    private final Frameworks frameworks;
    private final BodyView<FollowUp> followUps = BodyView.of(EntryBodies.GSON, FollowUp.class);

    /** The demo, with the dimensions that its touch points show. */
    @Activate
    public DemoLog(@Reference Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public int order() {
        return 20;
    }

    /** One act for all, oldest first: each would wait for the disk on its own. */
    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        Map<String, RecordId> people = people(records);
        List<Write> writes = new ArrayList<>();
        for (DemoEntry demo : entries()) {
            Optional<RecordId> person = Optional.ofNullable(people.get(demo.learner()));
            if (person.isPresent() || demo.isOwn()) {
                writes.addAll(writes(demo, today, person));
            }
        }
        if (!writes.isEmpty()) {
            records.commit(new Act(writes, Optional.empty()));
        }
    }

    private static List<DemoEntry> entries() {
        return BodyView.of(EntryBodies.GSON, DemoEntry.All.class)
                .read(JsonResource.object(Entry.class, "internal/demo-entries.json")).entries();
    }

    private static Map<String, RecordId> people(Records records) throws RecordsException {
        Map<String, RecordId> people = new HashMap<>();
        for (Row row : records.as(Reader.me()).list(Query.of(Person.TYPE).page(0, 1_000)).rows()) {
            people.put(row.title(), row.id());
        }
        return people;
    }

    private List<Write> writes(DemoEntry demo, LocalDate today, Optional<RecordId> person) {
        RecordId id = id("entry", demo);
        Entry entry = demo.entry(today, person, this::guid);
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.Create(id, Entry.TYPE, EntryBodies.VIEW.write(entry)));
        person.flatMap(who -> demo.intention(today, who, id)).map(this::body)
                .map(body -> new Write.Create(id("next time", demo), FollowUp.TYPE, body)).ifPresent(writes::add);
        person.flatMap(who -> demo.promised(today, who, id)).map(this::body)
                .map(body -> new Write.Create(id("promise", demo), FollowUp.TYPE, body)).ifPresent(writes::add);
        return writes;
    }

    private JsonObject body(FollowUp followUp) {
        return followUps.write(followUp);
    }

    private String guid(String code) {
        return frameworks.byCode(code).map(Dimension::guid).orElse(code);
    }

    /** The same in every demo, so that pictures of it can be compared. */
    private static RecordId id(String what, DemoEntry demo) {
        String seed = "attune demo " + what + " " + demo.daysAgo();
        return new RecordId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }
}
