package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.DebriefWords;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.entry.EntryDialog;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.days.DayText;

/** Asks for an idea, and who decides on it. On the user interface's thread. */
final class IdeaDialog {
    private static final Words WORDS = Words.of(IdeaDialog.class);

    private final Ideas ideas;
    private final Vocabularies vocabularies;

    IdeaDialog(Ideas ideas, Vocabularies vocabularies) {
        this.ideas = ideas;
        this.vocabularies = vocabularies;
    }

    void add(Site site, WritingFields fields, Runnable then) {
        new EntryDialog(site, fields, question(Idea.of("")), typed -> ideas.add(said(Idea.of(""), typed)), then)
                .open();
    }

    void change(Site site, WritingFields fields, KeptIdea kept, Runnable then) {
        new EntryDialog(site, fields, question(kept.idea()),
                typed -> ideas.update(kept.id(), kept.version(), said(kept.idea(), typed)), then).open();
    }

    private EntryDialog.Question question(Idea idea) {
        return new EntryDialog.Question("debrief.idea.shell", WORDS, "ideas.title", entries(idea));
    }

    private List<Entry> entries(Idea idea) {
        return List.of(Entry.note("idea.text", idea.text()), Entry.brief("idea.owner", idea.owner()),
                Entry.brief("idea.authoriser", idea.authoriser()),
                Entry.brief("idea.by", idea.decideBy().map(day -> DayText.ofDisplay().write(day, LocalDate.now()))
                        .orElse("")),
                Entry.choice("idea.decision", idea.decision(),
                        vocabularies.vocabulary(DebriefWords.DECISION).terms()),
                Entry.note("idea.reason", idea.reason()), Entry.note("idea.outcome", idea.outcome()));
    }

    private static Idea said(Idea idea, Map<String, String> typed) throws RecordsException {
        LocalDate today = LocalDate.now();
        Idea named = idea.saying(typed.get("idea.text"))
                .inHandsOf(typed.get("idea.owner"), typed.get("idea.authoriser"))
                .decideBy(day(typed.get("idea.by"), today)).withOutcome(typed.get("idea.outcome"));
        boolean same = typed.get("idea.decision").equals(idea.decision())
                && typed.get("idea.reason").equals(idea.reason());
        return same
                ? named
                : named.decided(typed.get("idea.decision"), typed.get("idea.reason"), today);
    }

    private static Optional<LocalDate> day(String typed, LocalDate today) throws RecordsException {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> read = DayText.ofDisplay().read(typed, today, DayText.Sense.FUTURE);
        if (read.isEmpty()) {
            throw RecordsException.invalid(List.of(new Complaint("/decideBy", WORDS.text("ideas.day"))));
        }
        return read;
    }
}
