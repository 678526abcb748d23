package org.attune.mentoring.ui.internal.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.PublishedForm;
import org.attune.mentoring.Entry;
import org.attune.mentoring.EntryLine;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.Reflecting;
import org.attune.practice.FollowUp;
import org.attune.program.Contact;
import org.attune.program.Contacts;
import org.attune.records.Query;
import org.attune.records.Readability;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;

/** What lies around an entry: earlier and later meetings, models to reflect along, people to talk to. Waits for the disk. */
final class Surroundings {
    /** Debriefs of groups, known here by the name of their records only. */
    private static final TypeName DEBRIEF = new TypeName("debrief.session");
    private static final String DEBRIEF_KIND = "debrief";
    private static final int ENOUGH = 50;

    private final Records records;
    private final MentoringLog log;
    private final FormLibrary library;
    private final Contacts contacts;

    Surroundings(Records records, MentoringLog log, FormLibrary library, Contacts contacts) {
        this.records = records;
        this.log = log;
        this.library = library;
        this.contacts = contacts;
    }

    /** Whom somebody may talk to; never empty. */
    List<Contact> contacts() throws RecordsException {
        return contacts.offered();
    }

    /** Forms to reflect along, in the order of the library. */
    List<Form> models() throws RecordsException {
        List<Form> models = new ArrayList<>();
        for (ListedForm listed : library.all()) {
            if (listed.url().startsWith(Reflecting.MODELS) && listed.newest().isPresent()) {
                library.open(listed.canonical()).map(PublishedForm::form).ifPresent(models::add);
            }
        }
        return models;
    }

    /** Meetings in which an entry may have been talked through: those that say so, then later ones, latest first. */
    List<Row> meetingsAfter(Optional<RecordId> record, Entry entry) throws RecordsException {
        List<Row> saySo = record.isEmpty() ? List.of() : rows(Query.all().linkedTo(record.get()));
        Predicate<Row> later = row -> !row.header().date().orElse(LocalDate.MIN)
                .isBefore(entry.encounter().date().orElse(LocalDate.MAX));
        Stream<Row> talks = talks(entry).stream().filter(row -> !record.equals(Optional.of(row.id())));
        Stream<Row> laterOnes = Stream.concat(talks, rows(Query.of(DEBRIEF)).stream()).filter(later);
        return Stream.concat(saySo.stream().filter(row -> !row.type().equals(FollowUp.TYPE)), laterOnes)
                .distinct().toList();
    }

    /** The learner's entry before this one. */
    Optional<KeptEntry> before(Optional<RecordId> record, Entry entry) throws RecordsException {
        Optional<RecordId> learner = entry.learner();
        LocalDate day = entry.encounter().date().orElse(LocalDate.MAX);
        Optional<RecordId> last = learner.isEmpty()
                ? Optional.empty()
                : log.entries(learner.get(), 0, ENOUGH).lines().stream().map(EntryLine::row)
                        .filter(row -> row.readability() == Readability.READABLE)
                        .filter(row -> !record.equals(Optional.of(row.id())))
                        .filter(row -> !row.header().date().orElse(LocalDate.MIN).isAfter(day)).map(Row::id)
                        .findFirst();
        return last.isEmpty() ? Optional.empty() : log.entry(last.get());
    }

    private List<Row> talks(Entry entry) throws RecordsException {
        return entry.learner().isEmpty()
                ? List.of()
                : log.entries(entry.learner().get(), 0, ENOUGH).lines().stream()
                        .filter(line -> line.kind().filter(kind -> kind.code().equals(DEBRIEF_KIND)).isPresent())
                        .map(EntryLine::row).toList();
    }

    private List<Row> rows(Query query) throws RecordsException {
        return records.as(Reader.me()).list(query.page(0, ENOUGH)).rows().stream()
                .filter(row -> row.readability() == Readability.READABLE).toList();
    }
}
