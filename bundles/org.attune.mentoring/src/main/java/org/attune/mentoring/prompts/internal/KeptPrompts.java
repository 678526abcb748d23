package org.attune.mentoring.prompts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.attune.frameworks.Term;
import org.attune.mentoring.prompts.Occasion;
import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.Prompts;
import org.attune.records.Query;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The questions of the house, and those that the unlocked workspace keeps. */
@Component
public final class KeptPrompts implements Prompts {
    private static final Words WORDS = Words.of(KeptPrompts.class);
    private static final ViewedRecords.Shape<Prompt, Prompt> SHAPE = new ViewedRecords.Shape<>(Prompt.TYPE,
            PromptType.VIEW, (stored, prompt) -> prompt, () -> WORDS.text("missing"));

    private final ViewedRecords<Prompt, Prompt> own;

    /** The questions of a workspace. */
    @Activate
    public KeptPrompts(@Reference Records records) {
        this.own = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public List<Term> situations() {
        return HousePrompts.situations();
    }

    @Override
    public List<Prompt> all() throws RecordsException {
        return Stream.concat(own.all(Query.of(Prompt.TYPE)).stream(), HousePrompts.all().stream()).toList();
    }

    @Override
    public List<Prompt> find(String words, String situation) throws RecordsException {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        return all().stream().filter(prompt -> situation.isEmpty() || prompt.situation().equals(situation))
                .filter(prompt -> wanted.stream().allMatch(prompt.text().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    @Override
    public Prompt oneFor(Occasion occasion, LocalDate day, int turn) throws RecordsException {
        List<String> fitting = fitting(occasion);
        List<Prompt> choice = all().stream().filter(prompt -> fitting.contains(prompt.situation())).toList();
        long seed = occasion.learner().hashCode() + day.toEpochDay();
        return choice.get(Math.floorMod(seed + turn, choice.size()));
    }

    /** First of all what the learner wanted to try: coming back to it is what makes it a loop (domain.md, ML07). */
    private static List<String> fitting(Occasion occasion) {
        if (!occasion.metBefore()) {
            return List.of("beginning");
        }
        if (occasion.intends()) {
            return List.of("intention", "strengths");
        }
        return occasion.goalSoon() ? List.of("goal", "strengths") : List.of("strengths", "knowing", "sustaining");
    }

    @Override
    public Saved add(Prompt prompt) throws RecordsException {
        return own.add(prompt);
    }
}
