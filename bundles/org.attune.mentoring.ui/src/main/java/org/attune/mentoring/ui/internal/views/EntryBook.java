package org.attune.mentoring.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.EntryPage;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.ui.internal.parts.PagedTable;
import org.attune.mentoring.ui.internal.parts.Subject;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;

/** Reads the entries of one learner, or of all, page by page. Waits for the disk; holds nothing. */
final class EntryBook {
    /** How many lines a page has. */
    static final int PAGE = PagedTable.PAGE;
    private static final int LARGE = 2_000;

    private final MentoringLog log;
    private final People people;

    EntryBook(MentoringLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /** A page, latest day first, numbered from 0. */
    Part page(Optional<RecordId> learner, int number) throws RecordsException {
        return part(learner, number * PAGE, PAGE);
    }

    /** All that the arrangement shows, in its order. Costs one reading of everything. */
    List<EntryRow> arranged(Optional<RecordId> learner, Arrangement arrangement) throws RecordsException {
        List<EntryRow> all = new ArrayList<>();
        Part part = part(learner, 0, LARGE);
        all.addAll(part.rows());
        while (all.size() < part.total() && !part.rows().isEmpty()) {
            part = part(learner, all.size(), LARGE);
            all.addAll(part.rows());
        }
        return arrangement.of(all);
    }

    /** The learner that a record is; empty when it is something else. */
    Optional<Subject> subject(RecordId record) throws RecordsException {
        return Subject.of(record, people);
    }

    private Part part(Optional<RecordId> learner, int offset, int limit) throws RecordsException {
        EntryPage page = learner.isPresent() ? log.entries(learner.get(), offset, limit) : log.entries(offset, limit);
        return new Part(page.lines().stream().map(EntryRow::of).toList(), page.total());
    }

    /** A part of the list, and how many lines the whole has. */
    record Part(List<EntryRow> rows, long total) {}
}
