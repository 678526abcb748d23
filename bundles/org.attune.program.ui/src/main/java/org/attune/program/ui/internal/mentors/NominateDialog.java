package org.attune.program.ui.internal.mentors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SmallCells;
import org.attune.privacy.cells.Threshold;
import org.attune.program.KeptPerson;
import org.attune.program.Mentors;
import org.attune.program.Nomination;
import org.attune.program.People;
import org.attune.program.ui.internal.parts.AskDialog;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;

/**
 * A voice for somebody as a mentor. Who gave it is not kept; how often somebody was named is shown where enough people
 * stand behind it, by code and not by number.
 */
final class NominateDialog {
    private static final Words WORDS = Words.of(NominateDialog.class);

    private final Site site;
    private final People people;
    private final Mentors mentors;
    private final SmallCells cells;

    NominateDialog(Site site, People people, Mentors mentors, SmallCells cells) {
        this.site = site;
        this.people = people;
        this.mentors = mentors;
        this.cells = cells;
    }

    /** Everybody, and what may be said of the voices so far. */
    private record Known(List<KeptPerson> people, List<String> voices) {}

    void open() {
        site.background().call(WORDS.text("nominate.reading"), this::known, this::ask);
    }

    private Known known() throws RecordsException {
        Map<RecordId, Integer> counts = mentors.nominated();
        List<KeptPerson> named = people.all().stream().filter(kept -> counts.containsKey(kept.id())).toList();
        List<String> voices = new ArrayList<>();
        if (!named.isEmpty()) {
            int[] row = named.stream().mapToInt(kept -> counts.get(kept.id())).toArray();
            List<SafeCell> safe = cells.protect(PeopleTable.counts(Threshold.USUAL, row)).cells().getFirst();
            for (int i = 0; i < named.size(); i++) {
                voices.add(WORDS.text("nominate.voices", named.get(i).code(),
                        safe.get(i).seen((count, n) -> WORDS.text("count", count), SafeCell::reason)));
            }
        }
        return new Known(people.all(), voices);
    }

    private Shell ask(Known known) {
        AskDialog dialog = new AskDialog(site, "people.nominate", WORDS.text("nominate.title"), WORDS);
        dialog.fields().sentence(WORDS.text("nominate.private"));
        known.voices().forEach(dialog.fields()::sentence);
        Combo who = dialog.fields().combo("nominate.who", SWT.DROP_DOWN,
                known.people().stream().map(KeptPerson::code).toList());
        Hint unknown = dialog.fields().hint("nominate.who").about(who);
        dialog.open(WORDS.text("nominate.keep"), () -> {
            Optional<RecordId> nominee = known.people().stream().filter(kept -> kept.person().hasCode(who.getText()))
                    .map(KeptPerson::id).findFirst();
            unknown.say(nominee.isEmpty() ? WORDS.text("nominate.unknown") : "");
            return nominee.map(id -> (Callable<?>) () -> mentors.nominations()
                    .add(Nomination.of(id, LocalDate.now())));
        }, () -> site.messages().done(WORDS.text("nominate.done")));
        return dialog.shell();
    }
}
