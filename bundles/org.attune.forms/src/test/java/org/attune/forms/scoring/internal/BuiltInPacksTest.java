package org.attune.forms.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.library.Written;
import org.attune.forms.scoring.Band;
import org.attune.forms.scoring.Convention;
import org.attune.forms.scoring.LoadedPack;
import org.attune.forms.scoring.Score;
import org.attune.forms.scoring.Scoring;
import org.attune.forms.scoring.ScoringPack;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** Golden numbers: worked out with exact fractions apart from this code, by the keys of domain.md 4.3. */
class BuiltInPacksTest {
    private final OfferedPacks packs = new OfferedPacks();
    private final BuiltInPacks builtIn = new BuiltInPacks();

    {
        packs.bindSource(builtIn);
    }

    @Test
    void every_pack_passes_its_own_tests() {
        assertThat(packs.all()).hasSize(4).allSatisfy(loaded -> assertThat(loaded.faults()).isEmpty());
    }

    @Test
    void the_shell_of_every_form_is_valid_and_holds_no_wording() {
        assertThat(builtIn.forms()).hasSize(4).allSatisfy(form -> {
            assertThat(Forms.check(Form.of(form))).isEmpty();
            assertThat(Form.of(form).all()).allSatisfy(item -> assertThat(item.text("")).isEmpty());
        });
    }

    @Test
    void the_long_self_compassion_scale_is_the_mean_of_six_means_and_not_of_26_items() {
        Map<String, Double> scores = scores("urn:attune:forms:scs-26", answers(26));
        assertThat(scores).containsEntry("self-kindness", 3.0).containsEntry("self-judgment", 2.6)
                .containsEntry("common-humanity", 2.0).containsEntry("isolation", 2.0)
                .containsEntry("mindfulness", 3.0).containsEntry("over-identified", 3.5);
        assertThat(scores.get("total")).isCloseTo(2.683333333333333, within(1e-14)).isNotCloseTo(2.6923,
                within(1e-3));
    }

    @Test
    void the_short_self_compassion_scale_has_its_own_key() {
        Map<String, Double> scores = scores("urn:attune:forms:scs-sf-12", answers(12));
        assertThat(scores.get("total")).isCloseTo(2.1666666666666665, within(1e-14));
    }

    @Test
    void the_quality_of_life_scale_turns_five_items_round_and_has_no_total() {
        assertThat(scores("urn:attune:forms:proqol-5", answers(30))).containsOnly(
                Map.entry("compassion-satisfaction", 26.0), Map.entry("burnout", 32.0),
                Map.entry("secondary-traumatic-stress", 32.0));
    }

    @Test
    void the_burnout_inventory_turns_one_item_round() {
        Map<Integer, BigDecimal> answers = new HashMap<>();
        answers(19).forEach((item, answer) -> answers.put(item,
                answer.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(25))));
        Map<String, Double> scores = scores("urn:attune:forms:cbi", answers);
        assertThat(scores).containsEntry("personal", 50.0);
        assertThat(scores.get("work")).isCloseTo(35.714285714285715, within(1e-12));
        assertThat(scores.get("client")).isCloseTo(58.333333333333336, within(1e-12));
    }

    @Test
    void fewer_than_half_the_answers_give_no_score_and_half_stand_for_all() {
        ScoringPack cbi = pack("urn:attune:forms:cbi");
        Map<Integer, BigDecimal> answers = Map.of(1, BigDecimal.ZERO, 2, BigDecimal.valueOf(100), 3,
                BigDecimal.valueOf(50), 14, BigDecimal.ZERO, 15, BigDecimal.ZERO);
        List<Score> scores = Scoring.by(cbi).scores(answers);
        assertThat(scores.get(0).value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(scores.get(1).value()).isEmpty();
        assertThat(scores.get(2).value()).isEmpty();
        assertThat(scores.get(2).answered()).isEqualTo(2);
    }

    @Test
    void bands_begin_where_the_source_says() {
        ScoringPack proqol = pack("urn:attune:forms:proqol-5");
        for (Map.Entry<Integer, String> cut : Map.of(10, "low", 22, "low", 23, "moderate", 41, "moderate", 42, "high",
                50, "high").entrySet()) {
            assertThat(proqol.scales().getFirst().band(BigDecimal.valueOf(cut.getKey()))).map(Band::name)
                    .contains(cut.getValue());
        }
        assertThat(pack("urn:attune:forms:scs-26").scale("total").orElseThrow().band(new BigDecimal("2.4999")))
                .map(Band::name).contains("low");
        assertThat(packs.all()).allSatisfy(loaded -> assertThat(loaded.pack().caution()).contains("not diagnostic"));
    }

    @Test
    void a_t_score_says_so_and_has_bands_of_its_own() {
        ScoringPack proqol = pack("urn:attune:forms:proqol-5");
        Scoring scoring = Scoring.by(proqol);
        Score raw = scoring.scores(answers(30)).getFirst();
        Convention tScore = proqol.convention("t-score").orElseThrow();
        Score t = scoring.under(tScore, raw, new Convention.Norm(new BigDecimal("37"), new BigDecimal("7.3")));
        assertThat(raw.convention()).isEqualTo(Convention.RAW);
        assertThat(t.convention()).isEqualTo("t-score");
        assertThat(t.value()).contains(BigDecimal.valueOf(35));
        assertThat(t.band()).map(Band::name).contains("low");
    }

    @Test
    void a_response_to_the_shell_is_scored_by_the_weights_of_its_options() {
        ScoringPack scs = pack("urn:attune:forms:scs-sf-12");
        Form form = Form.of(NumberedForm.of(scs));
        Map<Integer, BigDecimal> given = answers(12);
        String items = form.all().stream().map(item -> answered(item, given)).collect(Collectors.joining(","));
        JsonObject response = Written.json("{'resourceType':'QuestionnaireResponse','status':'completed','item':["
                + items + "]}");
        Scoring scoring = Scoring.by(scs);
        assertThat(scoring.answers(Response.of(form, response))).hasSize(12);
        assertThat(scoring.scores(scoring.answers(Response.of(form, response))).getLast().value().orElseThrow())
                .isCloseTo(new BigDecimal("2.166666666666667"), within(new BigDecimal("1e-12")));
    }

    @Test
    void a_form_is_scored_whatever_its_version_and_an_unknown_one_is_not() {
        assertThat(packs.forForm("urn:attune:forms:cbi|7")).isPresent();
        assertThat(packs.forForm("urn:attune:forms:other")).isEmpty();
    }

    private static String answered(Item item, Map<Integer, BigDecimal> given) {
        return "{'linkId':'" + item.linkId() + "','answer':[{'valueCoding':{'system':'urn:attune:scoring:scs-sf-12',"
                + "'code':'" + given.get(Integer.valueOf(item.linkId())) + "'}}]}";
    }

    /** The answers that the golden numbers were worked out for. */
    private static Map<Integer, BigDecimal> answers(int items) {
        return IntStream.rangeClosed(1, items).boxed()
                .collect(Collectors.toMap(i -> i, i -> BigDecimal.valueOf((i * i + 3 * i) / 2 % 5 + 1)));
    }

    private Map<String, Double> scores(String form, Map<Integer, BigDecimal> answers) {
        return Scoring.by(pack(form)).scores(answers).stream().collect(
                Collectors.toMap(score -> score.scale().id(), score -> score.value().orElseThrow().doubleValue()));
    }

    private ScoringPack pack(String form) {
        return packs.all().stream().map(LoadedPack::pack).filter(pack -> pack.form().equals(form)).findFirst()
                .orElseThrow();
    }
}
