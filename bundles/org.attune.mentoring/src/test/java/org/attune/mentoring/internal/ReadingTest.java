package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.frameworks.Term;
import org.attune.mentoring.Entry;
import org.attune.practice.Encounter;
import org.attune.practice.LeftPlace;

import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.EntryLine;
import org.attune.mentoring.Logged;
import org.attune.practice.FollowUp;
import org.attune.program.KeptPerson;
import org.attune.program.Person;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Workplace work = new Workplace();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void entries_come_latest_day_first_page_by_page() throws RecordsException {
        work.log(entry("L-07", TODAY.minusDays(9)));
        work.log(entry("L-11", TODAY));
        work.log(entry("L-07", TODAY.minusDays(2)));
        assertThat(work.log.entries(0, 2).lines()).extracting(EntryLine::title)
                .containsExactly("L-11 · observation · 21 Nov", "L-07 · observation · 19 Nov");
        assertThat(work.log.entries(2, 2).lines()).extracting(EntryLine::title)
                .containsExactly("L-07 · observation · 12 Nov");
        assertThat(work.log.entries(2, 2).total()).isEqualTo(3);
    }

    @Test
    void a_list_shows_the_code_that_a_learner_has_today() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        KeptPerson kept = work.people.byId(logged.learner()).orElseThrow();
        work.people.update(kept.id(), kept.version(), kept.person().withCode("L-70"));
        assertThat(work.log.entries(0, 10).lines()).singleElement()
                .extracting(EntryLine::title, EntryLine::code)
                .containsExactly("L-70 · observation · 21 Nov", "L-70");
    }

    @Test
    void a_line_has_the_kind_of_contact_as_the_vocabulary_has_it() throws RecordsException {
        work.log(Entry.of("L-07", Encounter.on(TODAY, "co-visit")));
        work.log(Entry.of("L-07", Encounter.on(TODAY.minusDays(1), "walk · and talk")));
        work.log(Entry.of("L-07", Encounter.on(TODAY.minusDays(2), "")));
        assertThat(work.log.entries(0, 10).lines()).extracting(EntryLine::kind).containsExactly(
                Optional.of(new Term("co-visit", "co-visit")),
                Optional.of(new Term("walk · and talk", "walk · and talk")), Optional.empty());
    }

    @Test
    void a_place_that_was_left_as_it_is_stays_with_the_entry_and_is_not_searched() throws RecordsException {
        LeftPlace left = new LeftPlace("room", "a made-up ward", TODAY);
        Logged logged = work.log(entry("L-07").leftAsIs(List.of(left)));
        assertThat(work.kept(logged).entry().leftAsIs()).containsExactly(left);
        assertThat(work.records.as(Reader.me()).find(logged.entry().record()).orElseThrow().body().get("leftAsIs"))
                .hasToString("[{\"looksLike\":\"room\",\"reason\":\"a made-up ward\",\"on\":\"2026-11-21\"}]");
        assertThat(work.records.as(Reader.me()).search("made-up", 10)).isEmpty();
    }

    @Test
    void an_entry_is_found_by_a_word_in_it() throws RecordsException {
        work.log(entry("L-07").doneWell("Stayed with the daughter"));
        assertThat(work.records.as(Reader.me()).search("daughter", 10)).hasSize(1);
    }

    @Test
    void the_last_learner_is_that_of_the_entry_logged_last_whatever_its_day() throws RecordsException {
        assertThat(work.log.lastLearner()).isEmpty();
        work.log(entry("L-07", TODAY));
        work.log(entry("L-11", TODAY.minusDays(30)));
        assertThat(work.log.lastLearner()).map(KeptPerson::code).contains("L-11");
    }

    @Test
    void the_last_entry_for_a_learner_is_that_of_the_latest_day() throws RecordsException {
        Logged late = work.log(entry("L-07", TODAY));
        work.log(entry("L-07", TODAY.minusDays(30)));
        assertThat(work.log.lastFor(late.learner())).map(kept -> kept.id()).contains(late.entry().record());
        assertThat(work.log.lastFor(RecordId.fresh())).isEmpty();
    }

    @Test
    void before_you_meet_tells_strengths_intention_and_promises() throws RecordsException {
        Logged first = work
                .log(entry("L-07", TODAY.minusDays(9)).doneWell("Stayed").nextTime("wait", Optional.empty()));
        work.log(entry("L-07", TODAY.minusDays(2)));
        work.records.commit(Act.of(work.followUps.begin(
                FollowUp.open(FollowUp.PROMISE, first.learner(), "bring the article", TODAY))));
        BeforeYouMeet known = work.log.beforeYouMeet(first.learner()).orElseThrow();
        assertThat(known.lastMet()).contains(TODAY.minusDays(2));
        assertThat(known.doneWell()).isEqualTo("Stayed");
        assertThat(known.intention()).map(kept -> kept.followUp().text()).contains("wait");
        assertThat(known.promises()).extracting(kept -> kept.followUp().text()).containsExactly("bring the article");
    }

    @Test
    void of_a_learner_never_met_little_is_known() throws RecordsException {
        RecordId id = work.people.add(Person.of("L-01", "learner"));
        assertThat(work.log.beforeYouMeet(id).orElseThrow().lastMet()).isEmpty();
        assertThat(work.log.beforeYouMeet(RecordId.fresh())).isEmpty();
    }

    @Test
    void an_entry_from_outside_finds_its_learner_and_its_follow_up() throws RecordsException {
        RecordId learner = work.people.add(Person.of("L-07", "learner"));
        RecordId id = work.fromOutside(
                "{'learnerCode':'l-07','encounter':{'date':'2026-11-12'},'nextTime':'wait','mood':'🌤'}");
        assertThat(work.log.entries(learner, 0, 10).total()).isZero();
        assertThat(work.log.adopt()).isOne();
        assertThat(work.log.entries(learner, 0, 10).lines()).extracting(line -> line.row().id()).containsExactly(id);
        assertThat(work.followUps.lastIntention(learner)).isPresent();
        assertThat(work.records.as(Reader.me()).find(id).orElseThrow().body().get("mood").getAsString())
                .isEqualTo("🌤");
        assertThat(work.log.adopt()).isZero();
    }

    @Test
    void an_entry_whose_code_two_people_share_is_left_as_it_is() throws RecordsException {
        work.people.add(Person.of("L-07"));
        KeptPerson other = work.people.byId(work.people.add(Person.of("L-08"))).orElseThrow();
        shareCode(other);
        work.fromOutside("{'learnerCode':'L-07','encounter':{'date':'2026-11-12'}}");
        assertThat(work.log.adopt()).isZero();
        assertThat(work.log.entries(0, 10).lines()).singleElement().extracting(EntryLine::code).isEqualTo("L-07");
    }

    private void shareCode(KeptPerson other) throws RecordsException {
        work.records.commit(Act.of(new Write.Update(other.id(), other.version(),
                Workplace.json("{'code':'L-07'}"))));
    }
}
