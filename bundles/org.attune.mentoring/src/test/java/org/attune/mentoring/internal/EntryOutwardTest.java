package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.mentoring.internal.Workplace.json;

import java.util.List;

import org.attune.records.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import com.google.gson.JsonObject;

/** The rows of domain.md 6.6 that entries fall under: the joint entry, and the private reflection. */
class EntryOutwardTest {
    private static final JsonObject JOINT = json("{'learnerCode':'L-07','encounter':{'date':'2026-11-12'},"
            + "'occasion':{'initiatedBy':'learner'},'doneWell':'waited','patientWords':'thank you',"
            + "'learning':{'otherViews':'a quiet room','confidenceBefore':3,'confidenceAfter':5,"
            + "'feedback':[{'id':'f','text':'you waited','receptiveness':'needs-time'}],'virtues':['patience']},"
            + "'sustaining':{'plan':'a walk','boundary':'no visits at night','load':8,'wantsToTalk':true},"
            + "'reflection':'I was tired','reflecting':{'depth':'telling'},'responses':[{'status':'completed'}],"
            + "'leftAsIs':[{'looksLike':'room','reason':'made up','on':'2026-11-12'}],"
            + "'media':[{'id':'x','type':'image/png','title':'a drawing'}],'signOff':{'learnerOn':'2026-11-13'}}");
    private static final JsonObject OWN = json("{'encounter':{'date':'2026-11-12','kind':'own-reflection',"
            + "'situation':'night'},'reflection':'I was tired','responses':[{'status':'completed'}],"
            + "'sustaining':{'load':8},'touchPoints':[{'moment':'m'}]}");

    @Test
    void the_holder_takes_all_of_it_along() {
        assertThat(EntryOutward.of(JOINT, Recipient.ME)).isEqualTo(JOINT);
        assertThat(EntryOutward.of(OWN, Recipient.ME)).isEqualTo(OWN);
    }

    @Test
    void the_learner_gets_their_own_side_and_not_what_the_writer_thinks() {
        JsonObject left = EntryOutward.of(JOINT, Recipient.LEARNER);
        assertThat(left.keySet()).containsExactlyInAnyOrder("learnerCode", "encounter", "occasion", "doneWell",
                "patientWords", "learning", "sustaining", "media", "signOff");
        assertThat(left.getAsJsonObject("learning").keySet()).contains("confidenceBefore", "confidenceAfter");
        assertThat(left.getAsJsonObject("sustaining").keySet()).containsExactlyInAnyOrder("plan", "boundary");
    }

    @ParameterizedTest
    @EnumSource(names = {"ME", "LEARNER"}, mode = Mode.EXCLUDE)
    void nobody_else_reads_how_sure_the_learner_felt_or_how_they_look_after_themselves(Recipient recipient) {
        JsonObject left = EntryOutward.of(JOINT, recipient);
        assertThat(left.keySet()).doesNotContain("sustaining", "media");
        assertThat(left.getAsJsonObject("learning").keySet()).containsExactlyInAnyOrder("otherViews", "feedback",
                "virtues");
    }

    @ParameterizedTest
    @EnumSource(names = "ME", mode = Mode.EXCLUDE)
    void what_somebody_carries_and_how_they_took_feedback_leave_to_nobody(Recipient recipient) {
        for (JsonObject body : List.of(JOINT, OWN)) {
            assertThat(EntryOutward.of(body, recipient).toString()).doesNotContain("load", "wantsToTalk", "needs-time",
                    "made up");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FACULTY_LEAD", "PROGRAM_LEAD", "SENIOR_LEADER", "EVALUATOR"})
    void who_signed_is_between_the_two(Recipient recipient) {
        assertThat(EntryOutward.of(JOINT, recipient).has("signOff")).isFalse();
        assertThat(EntryOutward.of(JOINT, Recipient.MENTOR).has("signOff")).isTrue();
    }

    @Test
    void a_reflection_of_ones_own_goes_to_a_mentor_with_whom_it_is_shared() {
        assertThat(EntryOutward.of(OWN, Recipient.MENTOR).keySet()).containsExactlyInAnyOrder("encounter", "reflection",
                "responses", "touchPoints");
    }

    @ParameterizedTest
    @EnumSource(names = {"ME", "MENTOR"}, mode = Mode.EXCLUDE)
    void to_everybody_else_a_reflection_of_ones_own_is_a_day(Recipient recipient) {
        assertThat(EntryOutward.of(OWN, recipient))
                .isEqualTo(json("{'encounter':{'kind':'own-reflection','date':'2026-11-12'}}"));
    }

    @Test
    void what_is_handed_out_leaves_the_stored_body_alone() {
        JsonObject before = JOINT.deepCopy();
        EntryOutward.of(JOINT, Recipient.EVALUATOR);
        assertThat(JOINT).isEqualTo(before);
    }
}
