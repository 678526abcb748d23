package org.attune.forms.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.attune.forms.scoring.LoadedPack;
import org.attune.records.Complaint;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SelfTestTest {
    private final OfferedPacks packs = new OfferedPacks();

    /** The hazard of domain.md 4.4: one item twice, everything behind it shifted by one, reversals on the wrong items. */
    @Test
    void an_item_copied_twice_and_the_shift_behind_it_are_found() {
        assertThat(paths(pack -> {
            scale(pack, 0).add("items", ints(3, 6, 12, 16, 18, 20, 22, 24, 27, 27));
            pack.add("reversed", ints(1, 4, 16, 18, 31));
        })).contains("/scales/0/items", "/scales", "/reversed");
    }

    @Test
    void a_reversal_that_is_only_shifted_is_found_by_the_checksum() {
        JsonObject changed = proqol();
        changed.add("reversed", ints(1, 4, 16, 18, 30));
        assertThat(packs.load(changed).faults()).extracting(Complaint::path).containsExactly("/checksum");
    }

    @Test
    void a_range_that_cannot_be_reached_is_found_and_the_reached_one_is_named() {
        LoadedPack loaded = loaded(pack -> scale(pack, 1).getAsJsonObject("range").addProperty("greatest", 55));
        assertThat(loaded.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/scales/1/range");
            assertThat(fault.message()).contains("10 to 50");
        });
    }

    @Test
    void items_outside_missing_from_or_in_two_scales_are_found() {
        assertThat(paths(pack -> pack.addProperty("items", 29))).contains("/scales/0/items");
        assertThat(loaded(pack -> pack.addProperty("items", 31)).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("31"));
    }

    @Test
    void bands_want_an_order_a_source_and_a_caution() {
        assertThat(paths(pack -> pack.addProperty("caution", ""))).contains("/scales/0/bands");
        assertThat(paths(pack -> band(pack, 0).addProperty("from", 30))).containsExactly("/scales/0/bands");
        assertThat(paths(pack -> band(pack, 0).addProperty("from", 1))).containsExactly("/scales/0/bands");
    }

    @Test
    void an_unknown_licence_or_way_of_scoring_is_found() {
        assertThat(paths(pack -> pack.getAsJsonObject("licence").addProperty("kind", "shareware")))
                .containsExactly("/licence/kind");
        assertThat(paths(pack -> scale(pack, 0).addProperty("score", "median"))).containsExactly("/scales/0/score");
        assertThat(paths(pack -> scale(pack, 0).addProperty("id", "burnout"))).contains("/scales/1/id");
    }

    @Test
    void what_is_no_pack_at_all_is_told_and_stops_nothing() {
        assertThat(packs.load(new JsonObject()).isSound()).isFalse();
        assertThat(packs.load(JsonParser.parseString("{\"scales\":7}").getAsJsonObject()).faults()).hasSize(1);
        assertThat(paths(pack -> pack.add("answers", new JsonObject()))).contains("/answers");
        assertThat(paths(pack -> pack.addProperty("items", 2_000_000_000))).contains("/items");
    }

    @Test
    void a_pack_with_faults_scores_nothing() {
        JsonObject changed = proqol();
        changed.addProperty("title", "Changed");
        packs.bindSource(() -> List.of(changed));
        assertThat(packs.all()).hasSize(1);
        assertThat(packs.forForm("urn:attune:forms:proqol-5")).isEmpty();
    }

    private List<String> paths(Consumer<JsonObject> change) {
        return loaded(change).faults().stream().map(Complaint::path).toList();
    }

    private LoadedPack loaded(Consumer<JsonObject> change) {
        JsonObject pack = proqol();
        change.accept(pack);
        pack.addProperty("checksum", packs.checksum(pack));
        return packs.load(pack);
    }

    private static JsonObject proqol() {
        return new BuiltInPacks().packs().stream().filter(pack -> pack.get("id").getAsString().endsWith("proqol-5"))
                .findFirst().orElseThrow();
    }

    private static JsonObject scale(JsonObject pack, int place) {
        return pack.getAsJsonArray("scales").get(place).getAsJsonObject();
    }

    private static JsonObject band(JsonObject pack, int place) {
        return scale(pack, 0).getAsJsonArray("bands").get(place).getAsJsonObject();
    }

    private static JsonArray ints(int... numbers) {
        JsonArray array = new JsonArray();
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }
}
