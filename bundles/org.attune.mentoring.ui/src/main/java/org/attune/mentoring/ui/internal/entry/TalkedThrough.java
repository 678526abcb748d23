package org.attune.mentoring.ui.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Occasion;
import org.attune.records.RecordId;
import org.attune.records.Row;
import org.attune.words.Words;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The later meeting in which an encounter was talked through: chosen from those there are, and opened. */
final class TalkedThrough {
    private static final Words WORDS = Words.of(TalkedThrough.class);

    private final Parts parts;
    private Composite place;
    private WordChoice in;
    private Button open;
    private List<Row> offered = List.of();
    private Optional<RecordId> kept = Optional.empty();
    private boolean readOnly;

    TalkedThrough(Parts parts) {
        this.parts = parts;
    }

    void make(Composite body) {
        place = Grids.row(body, 2);
        show(List.of());
    }

    void fill(Entry entry) {
        readOnly = entry.isSigned();
        kept = entry.occasion().flatMap(Occasion::debriefedIn);
        parts.site().background().call(WORDS.text("talked.reading"),
                () -> parts.surroundings().meetingsAfter(parts.site().record(), entry), this::show);
    }

    Optional<RecordId> chosen() {
        return kept;
    }

    private void show(List<Row> rows) {
        offered = rows;
        List.of(place.getChildren()).forEach(Control::dispose);
        in = new WordChoice(place, "talked", terms(rows));
        in.choose(kept.map(RecordId::toString).orElse(""));
        in.onChange(this::choose);
        open = parts.button(place, "talked.open", this::open);
        open.setData(ReadOnly.IN_USE, true);
        open.setEnabled(kept.isPresent());
        if (readOnly) {
            ReadOnly.bar(place);
        }
        parts.resized();
    }

    private List<Term> terms(List<Row> rows) {
        List<Term> terms = new ArrayList<>(
                rows.stream().map(row -> new Term(row.id().toString(), row.title())).toList());
        kept.map(RecordId::toString).filter(id -> terms.stream().noneMatch(term -> term.code().equals(id)))
                .ifPresent(id -> terms.add(new Term(id, WORDS.text("talked.unknown"))));
        return terms;
    }

    private void choose() {
        kept = in.chosen().isEmpty() ? Optional.empty() : Optional.of(RecordId.of(in.chosen()));
        open.setEnabled(kept.isPresent());
        parts.changed();
    }

    private void open() {
        offered.stream().filter(row -> kept.equals(Optional.of(row.id()))).findFirst()
                .ifPresent(row -> parts.site().open(row.type(), row.id()));
    }
}
