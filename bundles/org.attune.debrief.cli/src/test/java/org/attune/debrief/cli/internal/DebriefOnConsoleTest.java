package org.attune.debrief.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.console.internal.Grammar;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.Debriefs;
import org.attune.debrief.Kept;
import org.attune.debrief.PositivePractice;
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
