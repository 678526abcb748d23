package org.attune.debrief.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.console.internal.Grammar;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Kept;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.PracticeKey;
import org.attune.debrief.Wording;
import org.attune.debrief.internal.BuiltInDebriefFrameworks;
import org.attune.debrief.internal.DebriefType;
import org.attune.debrief.internal.KeptDebriefs;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.internal.IdeaType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptIdeas;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.Result;
import org.attune.program.internal.KeptPeople;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.junit.jupiter.api.Test;

/** On the real services of the capability, over records in memory. */
class DebriefOnConsoleTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final Vocabularies VOCABULARIES = new ListedVocabularies();

    private final DebriefFrameworks frameworks = new BuiltInDebriefFrameworks();
    private final MemoryRecords records = new MemoryRecords(TODAY, new IdeaType(), new DebriefType(VOCABULARIES));
    private final Ideas ideas = new KeptIdeas(records);
    private final Debriefs debriefs = new KeptDebriefs(records, new KeptPeople(records), new KeptFollowUps(records),
            ideas, VOCABULARIES);

    @Test
    void frameworks_are_listed_with_their_phases_and_prompts() {
        Listing listing = Listings.frameworks(frameworks.all());
        assertThat(listing.lines().getFirst()).startsWith("touch-point").contains("Touch points");
        assertThat(listing.json().toString()).contains("\"prompts\":[");
    }

    @Test
    void a_debrief_that_was_not_held_is_kept_from_a_script() throws RecordsException {
        Listing kept = new Missed(frameworks.standard(), TODAY, "death").keep(debriefs, "no-time");
        assertThat(debriefs.find(RecordId.of(kept.lines().getFirst()))).isPresent();
        assertThat(Listings.debriefs(debriefs).lines()).singleElement().asString().contains("not-held");
    }

    @Test
    void an_idea_that_nobody_decides_on_says_so_to_people_and_to_scripts() throws RecordsException {
        ideas.add(Idea.of("A second chair"));
        Listing listing = Listings.ideas(ideas.all());
        assertThat(listing.lines()).containsExactly("nobody is named to decide  A second chair");
        assertThat(listing.json().toString()).contains("\"nobodyToDecide\":true");
    }

    @Test
    void practices_come_with_why_they_worked() {
        PositivePractice practice = new PositivePractice("", "Sat down first", "She looked up", "", List.of(), "",
                Optional.of(LocalDate.of(2026, 11, 12)), Optional.empty());
        Listing listing = Listings.practices(
                List.of(new Kept<>(RecordId.fresh(), new VersionHash("a".repeat(64)), practice)));
        assertThat(listing.lines()).containsExactly("2026-11-12  Sat down first  She looked up");
    }

    @Test
    void the_five_practices_are_told_one_debrief_after_the_other_and_never_counted() {
        FivePractices one = new FivePractices(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 12)),
                List.of(new ConfirmedPractice(PracticeKey.PURPOSE, false, Optional.of(true), ""),
                        new ConfirmedPractice(PracticeKey.OBJECTIVES, true, Optional.empty(), ""),
                        new ConfirmedPractice(PracticeKey.KEY_POINTS, true, Optional.of(false), "Ask what we keep")),
                false);
        assertThat(OverTime.practices(List.of(one)).lines()).containsExactly(
                "2026-11-12  there: a purpose said aloud  to try next time: key points named");
        assertThat(OverTime.practices(List.of()).lines()).singleElement().asString().endsWith("confirmed yet.");
    }

    @Test
    void the_climate_is_told_in_words_and_what_few_said_is_hidden() {
        Question asked = Question.scale("say", "I could say what I thought.", 1, 2);
        Result seen = new Result(asked, SafeCell.of(1.75, 8), List.of(), List.of());
        Result hidden = new Result(asked, SafeCell.hidden(), List.of(), List.of());
        Listing listing = OverTime.climate(List.of(seen, hidden), List.of("hardly", "fully"));
        assertThat(listing.lines()).containsExactly("I could say what I thought.  on the whole: fully (8 answers)",
                "I could say what I thought.  hidden to protect people");
        assertThat(listing.json().toString()).contains("\"mean\":1.75,\"n\":8").contains("\"hidden\":true}");
    }

    @Test
    void shared_words_are_listed_with_commas_between_the_ways_to_say_it() {
        Wording word = new Wording("the lady by the window", "the hip|the stroke", "", Optional.empty());
        assertThat(Listings.words(List.of(new Kept<>(RecordId.fresh(), new VersionHash("a".repeat(64)), word))).lines())
                .containsExactly("the lady by the window  the hip, the stroke");
    }

    @Test
    void an_empty_list_says_so() throws RecordsException {
        assertThat(Listings.debriefs(debriefs).lines()).containsExactly("No debrief has been kept yet.");
        assertThat(Listings.words(List.of()).json().toString()).isEqualTo("[]");
    }

    @Test
    void it_has_a_help_of_its_own() {
        assertThat(Grammar.help("debrief", new DebriefCommand(frameworks))).contains("Usage: attune debrief")
                .contains("not-held").contains("With --json:").doesNotContain("!");
    }
}
