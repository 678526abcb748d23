package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.mentoring.Entry;
import org.attune.mentoring.internal.portfolio.KeptAccessRequests;
import org.attune.mentoring.portfolio.AccessFindings;
import org.attune.mentoring.portfolio.AccessRequests;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Mention;
import org.attune.mentoring.portfolio.Mention.Decision;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.practice.FollowUp;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real store. */
class AccessRequestTest {
    private static final String OWN = "L-07 reminds me of my first year";
    private static final String WELL = "helped L-09 in room 12";

    private Store store;
    private AccessRequests requests;
    private RecordId learner;

    @BeforeEach
    void an_encounter_that_speaks_of_somebody_else() throws Exception {
        store = Store.withGoals();
        RuleScan scan = new RuleScan();
        scan.addRule(new RoomRule());
        requests = new KeptAccessRequests(store.records, store.people, scan);
        learner = store.logged("L-07", 0, WELL, OWN);
        store.people.add(Person.of("L-09", Roles.LEARNER));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void all_that_is_recorded_about_somebody_is_found_whether_it_was_shared_or_not() throws Exception {
        AccessFindings findings = requests.search(learner, true);
        assertThat(findings.records()).extracting(Carried::type).containsExactly(Person.TYPE, Entry.TYPE);
        assertThat(findings.records().get(1).body().get("reflection").getAsString()).isEqualTo(OWN);
    }

    @Test
    void the_holders_own_notes_stay_when_a_person_decides_so_and_it_is_said() throws Exception {
        AccessFindings findings = requests.search(learner, false);
        assertThat(findings.records().get(1).body().has("reflection")).isFalse();
        assertThat(findings.stays()).containsExactly(new Staying(Why.OWN_PART, "Encounter", 1));
    }

    @Test
    void what_points_at_an_encounter_about_them_is_found_too() throws Exception {
        RecordId entry = store.all(Entry.TYPE).getFirst().id();
        FollowUp promise = new FollowUp(FollowUp.PROMISE, Optional.empty(), Optional.of(entry), "",
                "send the reading", Optional.of(Store.DAY), Optional.empty(), "",
                Optional.empty());
        store.records.commit(Act.of(store.followUps.begin(promise)));
        assertThat(requests.search(learner, true).records()).extracting(Carried::type).contains(FollowUp.TYPE);
    }

    @Test
    void codes_of_others_and_what_looks_like_an_identifier_are_pointed_out_with_their_place() throws Exception {
        List<Mention> mentions = requests.search(learner, false).mentions();
        assertThat(mentions).extracting(Mention::path).containsOnly("/doneWell");
        assertThat(mentions).extracting(Mention::found).containsExactly("L-09", "12");
    }

    @Test
    void nothing_is_made_before_each_place_was_decided_on() throws Exception {
        AccessFindings findings = requests.search(learner, false);
        assertThatThrownBy(() -> requests.answer(findings, Map.of())).hasMessageContaining("2 places");
    }

    @Test
    void what_is_blacked_out_is_in_no_file() throws Exception {
        Portfolio answer = answer(Decision.BLACK_OUT);
        assertThat(answer.records().get(1).body().get("doneWell").getAsString())
                .isEqualTo("helped \u2588\u2588\u2588\u2588\u2588 in room \u2588\u2588\u2588\u2588\u2588");
        assertThat(html(answer)).doesNotContain("L-09").doesNotContain("room 12").contains("helped");
    }

    @Test
    void no_end_of_a_place_looks_out_behind_another_inside_it() throws Exception {
        AccessFindings findings = requests.search(learner, false);
        Mention code = findings.mentions().getFirst();
        Mention longer = new Mention(code.record(), "", code.date(), code.path(), 0, WELL.length(), WELL, "", "");
        Portfolio answer = requests.answer(findings, Map.of(longer, Decision.BLACK_OUT, code, Decision.BLACK_OUT,
                findings.mentions().getLast(), Decision.BLACK_OUT));
        assertThat(answer.records().get(1).body().get("doneWell").getAsString()).containsOnlyOnce("\u2588".repeat(5))
                .hasSize(5);
    }

    @Test
    void a_text_can_be_left_out_or_stay() throws Exception {
        assertThat(html(answer(Decision.LEAVE_TEXT_OUT))).contains("This text is left out").doesNotContain("helped");
        assertThat(html(answer(Decision.LEAVE))).contains(WELL);
    }

    @Test
    void a_whole_record_is_left_out_with_its_places_and_the_paper_says_why() throws Exception {
        AccessFindings findings = requests.search(learner, true);
        RecordId entry = findings.records().get(1).id();
        AccessFindings left = requests.leaveOut(findings, Map.of(entry, "It means a patient"));
        assertThat(left.mentions()).isEmpty();
        assertThat(html(requests.answer(left, Map.of()))).contains("Encounter (1)").contains("It means a patient")
                .doesNotContain("helped");
    }

    @Test
    void nothing_is_left_out_in_silence() throws Exception {
        AccessFindings findings = requests.search(learner, true);
        RecordId entry = findings.records().get(1).id();
        assertThatThrownBy(() -> requests.leaveOut(findings, Map.of(entry, " "))).hasMessageContaining("Say why");
    }

    @Test
    void the_reason_is_in_the_file_too() throws Exception {
        AccessFindings findings = requests.search(learner, true);
        RecordId entry = findings.records().get(1).id();
        Portfolio answer = requests.answer(requests.leaveOut(findings, Map.of(entry, "It means a patient")), Map.of());
        assertThat(PortfolioFormat.read(new ByteArrayInputStream(PortfolioFormat.write(answer))).stays())
                .containsExactly(new Staying(Why.LEFT_OUT, "Encounter", 1, "It means a patient"));
    }

    @Test
    void the_pages_call_things_what_their_types_call_them() throws Exception {
        assertThat(html(answer(Decision.LEAVE))).contains("What is recorded about L-07")
                .contains("What the learner did well");
    }

    private Portfolio answer(Decision decision) throws Exception {
        AccessFindings findings = requests.search(learner, false);
        return requests.answer(findings,
                findings.mentions().stream().collect(Collectors.toMap(each -> each, each -> decision)));
    }

    private String html(Portfolio portfolio) throws Exception {
        return new String(store.pages.html(portfolio), StandardCharsets.UTF_8);
    }
}
